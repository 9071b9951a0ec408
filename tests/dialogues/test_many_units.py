"""Requests for many units at once: a file, or lines, checked row by row."""

from bot.services.listening import arrival_of_text
from bot.services.table_reading import read_table
from flows.heard import Said
from storage.values import Owner
from tests.dialogues.conftest import Play
from tests.dialogues.files import HEADINGS
from tests.dialogues.house import rows
from tests.dialogues.letters import letters_in
from tests.dialogues.script import quietly
from tests.dialogues.telegram_owner import TelegramChannel, TelegramOwner

TO_REVIEW = quietly(
    "/start", "[Anmodning fra hospital eller det offentlige]", "[Opret en organisation]", "sundhedsforvaltning",
    "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C", "70 12 34 50", "spring over", "nej tak",
    "anna@example.org",
)  # fmt: skip
IN_ENGLISH = quietly(
    "/start", "[Request from a hospital or public body]", "[Create an organisation]", "sundhedsforvaltning",
    "Prøvelund Kommune", "26919991", "Prøvevej 1, 8000 Aarhus C", "70 12 34 50", "skip", "no thanks",
    "anna@example.org",
)  # fmt: skip


def test_a_municipality_with_many_units(play_files: Play) -> None:
    played = play_files(
        TO_REVIEW
        + """
        owner  flere enheder
        bot    Hvilke enheder gælder det? Send dem som et regneark (Excel eller CSV), eller skriv én linje for hver med semikolon imellem. Skabelonen har de rigtige kolonner.
               1. Hent skabelonen
               2. Spring over
               3. Tilbage
               4. Mere
        owner  (sends fejl.csv)
        bot    Ingen af enhederne er gemt endnu. Ret dette, og send dem alle igen:
               • Række 2, telefon: Telefonnummeret har 7 cifre. Et dansk nummer har 8, fx 70 12 34 56. Et udenlandsk begynder med +, fx +46 70 174 06 05.
               • Række 2, system: Feltet er tomt. Skriv fx Eksempelsystem.
               • Række 3, adresse: Der mangler et postnummer. Det har 4 cifre, fx Nørregade 12, 8000 Aarhus C.
               • Række 3, lokationsnummer ønskes: Her kan du svare ja eller nej.

               Hvilke enheder gælder det? Send dem som et regneark (Excel eller CSV), eller skriv én linje for hver med semikolon imellem. Skabelonen har de rigtige kolonner.
               1. Hent skabelonen
               2. Spring over
               3. Tilbage
               4. Mere
        owner  (sends enheder.csv)
        bot    Organisationen
               Anmodning om: Opret en organisation
               Type: sundhedsforvaltning
               Organisation: Prøvelund Kommune
               CVR-nummer: 26919991
               Adresse: Prøvevej 1, 8000 Aarhus C
               Telefon: +45 70 12 34 50
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst
               Ydernummer: Ikke oplyst
               Lokationsnummer ønskes: Nej tak
               Flere enheder: 4 enheder: Prøvelund Hospice, Prøvelund Jobcenter, Prøvelund PPR og én mere

               Sagen
               Kontakt i sagen: anna@example.org

               Læs anmodningen igennem. SOR-teamet får den, som den står her.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj oplysninger
               4. Mere
        owner  [Ja, send]
        ...
        house  (1 minutes pass)
    """,
        language="da",
    )

    to_team, to_owner = sorted(letters_in(played.folder), key=lambda letter: str(letter["To"]))
    assert [to_team["To"], to_owner["To"]] == ["SORpost@sundhedsdata.dk", "anna@example.org"]
    subject, _, reference = str(to_team["Subject"]).rpartition(" ")
    assert subject == "Anmodning i SOR fra Prøvelund Kommune, reference"
    for letter in (to_team, to_owner):
        names = [each.get_filename() for each in letter.iter_attachments()]
        assert names == [f"{reference}.pdf", f"{reference}.csv"]
        lines = list(letter.iter_attachments())[1].get_content().removeprefix("\ufeff").splitlines()
        assert lines[0] == HEADINGS
        assert lines[1].startswith("Prøvelund Hospice;hospice;")
        assert len(lines) == 5


def test_units_can_be_written_as_lines(play: Play) -> None:
    play(
        IN_ENGLISH
        + """
        owner  [Add many units]
        bot    Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
               1. Get the template
               2. Skip
               3. Back
               4. More
        owner  template
        bot    Here is the template; its headings are in Danish. Delete the example, fill in one row for each unit, and send the file here when we ask for the units.

               Excel: http://127.0.0.1:8000/request-template.xlsx
               CSV: http://127.0.0.1:8000/request-template.csv
        bot    Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
               1. Get the template
               2. Skip
               3. Back
               4. More
        owner  Prøvelund Hospice
        bot    We cannot read that as units. Send a spreadsheet, or write for example: Prøvelund; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; no

               Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
               1. Get the template
               2. Skip
               3. Back
               4. More
        owner  Prøvelund Hospice; hospice; Prøvevej 7, 8000 Aarhus C
        bot    None of the units is saved yet. Correct this, and send them all again:
               • Row 1, telephone: The field is empty. Write for example 70 12 34 56.
               • Row 1, location number wanted: The field is empty. Write for example ja.

               Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
               1. Get the template
               2. Skip
               3. Back
               4. More
        owner  Prøvelund Hospice; hospice; Prøvevej 7, 9999 Ukendtby; 70 12 34 56; ; ; ; ; ; no
        bot    Look at this again:
               • Prøvelund Hospice: The postcode 9999 Ukendtby is not on our list.
               We are not sure about it. Do you want to go on with it all the same?
               1. Yes, go on with it
               2. No, I will correct it
               3. Back
               4. More
        owner  no
        bot    Which units is it about? Send them as a spreadsheet (Excel or CSV), or write one line for each with semicolons in between. The template has the right columns.
               1. Get the template
               2. Skip
               3. Back
               4. More
        owner  Prøvelund Hospice; hospice; Prøvevej 7, 8000 Aarhus C; 70 12 34 56; ; ; ; ; ; no
        bot    The organisation
               Request to: Create an organisation
               Type: health administration (sundhedsforvaltning)
               Organisation: Prøvelund Kommune
               CVR number: 26919991
               Address: Prøvevej 1, 8000 Aarhus C
               Telephone: +45 70 12 34 50
               E-mail: Not provided
               Website: Not provided
               Ydernummer: Not provided
               Location number wanted: No
               More units: one unit: Prøvelund Hospice

               The case
               Case contact: anna@example.org

               Read the request through. The SOR team gets it exactly as shown here.

               When you press “Yes, send”, you declare on the company’s behalf that the information is right and that you are entitled to report it.

               På dansk: Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Yes, send
               2. Change an answer
               3. Add details
               4. More
    """
    )


def test_a_file_that_is_no_table_is_refused_with_what_is_one(play_files: Play) -> None:
    play_files(
        TO_REVIEW
        + """
        owner  mange enheder
        bot    Hvilke enheder gælder det? Send dem som et regneark (Excel eller CSV), eller skriv én linje for hver med semikolon imellem. Skabelonen har de rigtige kolonner.
               1. Hent skabelonen
               2. Spring over
               3. Tilbage
               4. Mere
        owner  (sends plan.pdf)
        bot    Den slags fil kan vi ikke læse. Send et regneark, der ender på .xlsx eller .csv.

               Hvilke enheder gælder det? Send dem som et regneark (Excel eller CSV), eller skriv én linje for hver med semikolon imellem. Skabelonen har de rigtige kolonner.
               1. Hent skabelonen
               2. Spring over
               3. Tilbage
               4. Mere
        owner  spring over
        bot    Organisationen
               Anmodning om: Opret en organisation
               Type: sundhedsforvaltning
               Organisation: Prøvelund Kommune
               CVR-nummer: 26919991
               Adresse: Prøvevej 1, 8000 Aarhus C
               Telefon: +45 70 12 34 50
               E-mail: Ikke oplyst
               Hjemmeside: Ikke oplyst
               Ydernummer: Ikke oplyst
               Lokationsnummer ønskes: Nej tak
               Flere enheder: Ikke oplyst

               Sagen
               Kontakt i sagen: anna@example.org

               Læs anmodningen igennem. SOR-teamet får den, som den står her.

               Når du trykker »Ja, send«, erklærer du på virksomhedens vegne, at oplysningerne er rigtige, og at du må indberette dem.
               1. Ja, send
               2. Ret et svar
               3. Tilføj mange enheder
               4. Tilføj oplysninger
               5. Mere
    """,
        language="da",
    )


def test_a_p_number_that_looks_like_a_cpr_number_is_taken_in_its_own_column(play_files: Play) -> None:
    played = play_files(
        TO_REVIEW + quietly("mange enheder", "(sends p-nummer.csv)", "[Ja, send]"),
        language="da",
    )

    ((dossier,),) = rows(played.folder, "SELECT canonical FROM dossiers")
    assert '"p_number":"1005408410"' in dossier
    assert [body for (body,) in rows(played.folder, "SELECT body FROM arrivals") if "1005408410" in body] == []


def test_the_template_is_handed_over_as_a_file(play_in_telegram: Play) -> None:
    played = play_in_telegram(TO_REVIEW + quietly("mange enheder", "[Hent skabelonen]", "/skabelon"), language="da")

    owner = played.voices["owner"]
    assert isinstance(owner, TelegramOwner)
    assert [name for name, _ in owner.chat.documents] == ["request-template.xlsx"] * 2
    assert read_table("", owner.chat.documents[0][1]).rows[0][0] == "Navn"


def test_a_file_with_a_cpr_number_is_taken_out_of_the_chat(play_in_telegram: Play) -> None:
    played = play_in_telegram(TO_REVIEW + quietly("mange enheder", "(sends cpr.csv)"), language="da")

    owner = played.voices["owner"]
    assert isinstance(owner, TelegramOwner)
    assert [each.deleted for each in owner.chat.messages if "document" in each.content] == [True]
    assert any("Række 2, navn: Det lignede et CPR-nummer" in each for each in owner.chat.said)


def test_a_file_is_fetched_only_where_a_table_is_asked_for(play_in_telegram: Play) -> None:
    played = play_in_telegram(TO_REVIEW + quietly("(sends enheder.csv)"), language="da")

    channel = played.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    assert channel.api.called("getFile") == []


def test_rows_pasted_from_a_spreadsheet_are_lines_too() -> None:
    pasted = arrival_of_text(Owner("telegram", "1:1"), "Prøvelund\thospice\tPrøvevej 7\nB\t\tC", 0)
    typed = arrival_of_text(Owner("telegram", "1:1"), "Klinik\tØst", 0)

    assert pasted.heard == Said("Prøvelund; hospice; Prøvevej 7\nB; ; C")
    assert typed.heard == Said("Klinik Øst")
