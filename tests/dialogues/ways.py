"""Ways to the places where dialogues begin: the owner's lines alone, for what comes back is shown elsewhere."""

from tests.dialogues.script import quietly

BEGUN = quietly("/start", "[Register company and clinic]")
TO_CVR = BEGUN + quietly("psychologist")
TO_COMPANY = TO_CVR + quietly("30000005")
TO_CLINIC = TO_COMPANY + quietly(
    "Eksempel Samtaler ApS",
    "Prøvevej 7, 8000 Aarhus C",
    "70 12 34 56",
)
TO_P_NUMBER = TO_CLINIC + quietly("yes")
TO_LOCATION_NUMBER = TO_P_NUMBER + quietly("1029829825", "1 March 2027")
TO_REVIEW = TO_LOCATION_NUMBER + quietly("no thanks", "anna@example.org")
TO_PRACTITIONERS = BEGUN + quietly("dentist", "26919991", "yes", "yes", "1029829825", "1 March 2027")
