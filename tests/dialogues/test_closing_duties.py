"""What whoever closes must see to elsewhere, and how the head of support changes what is said about patients' records."""

from tests.dialogues.conftest import Play
from tests.dialogues.script import quietly
from tests.dialogues.test_situations import REGISTERED


def test_what_is_recorded_about_the_records_of_a_profession_is_told_when_its_clinics_close(play: Play) -> None:
    play(
        REGISTERED
        + quietly("luk", "13748136", "begge klinikker", "31. december 2026")
        + """
        house  (the records 5151 is now {"da": "De skal gemmes.", "en": "They must be kept.", "url": "https://example.org/journaler", "checked": "2026-11-20"})
        owner  stopper
        bot    Remember this too:
               • If the clinic is in the register of places of treatment (Behandlingsstedsregistret), it must be taken out no later than two weeks after treatment has stopped. https://stps.dk/da/registrering/behandlingssted/luk-behandlingssted/
               • Patients’ records, physiotherapist (fysioterapeut): They must be kept.
               Source about records, read on Friday 20 November 2026: https://example.org/journaler

               Whom can we write to, also when the clinic has closed? Write an e-mail address that will keep working.
               1. fys@example.org
               2. Back
               3. More
        """
    )
