"""What is there for an owner once a case is sent: the checklist, the sheet for the supplier, and a copy of everything."""

import json
from typing import Any

from tests.bot.pdf import Pdf, close
from tests.dialogues.conftest import Play, playing
from tests.dialogues.house import rows
from tests.dialogues.letters import letters_in
from tests.dialogues.owners import TerminalOwner
from tests.dialogues.playing import Played
from tests.dialogues.script import quietly
from tests.dialogues.telegram_owner import TelegramOwner
from tests.dialogues.ways import TO_PRACTITIONERS

play_at_the_terminal = playing("terminal")
SENT = TO_PRACTITIONERS + quietly("none", "no thanks", "anna@example.org", "[Yes, send]")
WITH_NUMBER = TO_PRACTITIONERS + quietly("none", "existing", "5790002288289", "anna@example.org", "[Yes, send]")
CLOSED = quietly("/start", "I want to close my clinic", "26919991", "Eksempel Tandklinik ApS", "the company",
                 "31 December", "retired", "it closes", "anna@example.org", "[Yes, send]")  # fmt: skip


def documents_of(played: Played) -> dict[str, bytes]:
    owner = played.voices["owner"]
    assert isinstance(owner, TelegramOwner)
    return dict(owner.chat.documents)


def screen_of(played: Played) -> str:
    """What stood on the terminal's screen last."""
    owner = played.voices["owner"]
    assert isinstance(owner, TerminalOwner)
    return "\n".join(owner.shown)


def test_who_else_must_know_is_told_ticked_and_shown_again(play: Play) -> None:
    play(
        SENT
        + """
        owner  [My checklist]
        bot    Checklist. Registration: Eksempel Tandklinik ApS.

               Others must know too. You tell them yourself:
               • The register of places of treatment (Behandlingsstedsregistret): the clinic must be listed there before treatment begins. You open on Monday 1 March 2027. https://stps.dk/da/registrering/behandlingssted/

               Whom have you told? Press, or write for example “I have told the region”.
               1. The register of places of treatment (Behandlingsstedsregistret): told
               2. More
        owner  [The register of places of treatment (Behandlingsstedsregistret): told]
        bot    Noted as told: The register of places of treatment (Behandlingsstedsregistret). Everybody on the list has been told now.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  checklist
        bot    Checklist. Registration: Eksempel Tandklinik ApS.

               Others must know too. You tell them yourself:
               • The register of places of treatment (Behandlingsstedsregistret): told.

               Whom have you told? Press, or write for example “I have told the region”.
               1. Undo: The register of places of treatment (Behandlingsstedsregistret)
               2. More
        owner  my cases
        bot    • Registration: Eksempel Tandklinik ApS. Sent Monday 23 November 2026, reference CCE9-6G6D. Not decided yet.

               What do you want to look at?
               1. Receipt CCE9-6G6D
               2. Take CCE9-6G6D back
               3. A copy of my data
               4. Back
               5. More
        """
    )


def test_a_closure_is_ticked_in_the_owners_words(play: Play) -> None:
    play(
        CLOSED
        + """
        owner  I have told the region
        bot    Noted as told: The region. Still to be told: The register of places of treatment (Behandlingsstedsregistret), CVR, The supplier of the system, The patients.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  the patients have been told
        bot    Noted as told: The patients. Still to be told: The register of places of treatment (Behandlingsstedsregistret), CVR, The supplier of the system.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  I told my mother
        bot    First choose what you want. Write for example “register”, “new address” or “close”, or press a button.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  my cases
        bot    • Closure: Eksempel Tandklinik ApS. Sent Monday 23 November 2026, reference XXJC-M9ME. Not decided yet. Not told yet: The register of places of treatment (Behandlingsstedsregistret), CVR, The supplier of the system.

               What do you want to look at?
               1. Receipt XXJC-M9ME
               2. Checklist XXJC-M9ME
               3. Take XXJC-M9ME back
               4. A copy of my data
               5. Back
               6. More
        """
    )


def test_the_reminder_comes_once_and_before_the_day(play: Play) -> None:
    played = play(
        SENT
        + """
        house  (90 days pass)
        owner  (looks)
        house  (6 days pass)
        owner  (looks)
        bot    Checklist. Registration: Eksempel Tandklinik ApS. Have you told those who are left?
               • The register of places of treatment (Behandlingsstedsregistret): the clinic must be listed there before treatment begins. You open on Monday 1 March 2027. https://stps.dk/da/registrering/behandlingssted/
               1. The register of places of treatment (Behandlingsstedsregistret): told
        owner  [The register of places of treatment (Behandlingsstedsregistret): told]
        bot    Noted as told: The register of places of treatment (Behandlingsstedsregistret). Everybody on the list has been told now.

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        house  (90 days pass)
        owner  (looks)
        """
    )

    letter = letters_in(played.folder)[-1]
    assert letter["Subject"] == "Who still has to be told?"
    assert "/link/" in letter.get_content()
    assert not [each for each in ("Eksempel Tandklinik", "26919991") if each in letter.as_string()]


def test_whoever_wants_no_reminders_gets_none_of_the_list(play: Play) -> None:
    play(
        SENT
        + quietly("no reminders")
        + """
        house  (190 days pass)
        owner  (looks)
        """
    )


def test_what_was_decided_stands_under_my_cases_with_its_day(play: Play) -> None:
    play(
        SENT
        + """
        house  (every dossier is approved)
        owner  my cases
        bot    • Registration: Eksempel Tandklinik ApS. Sent Monday 23 November 2026, reference CCE9-6G6D. Approved Monday 23 November 2026. Not told yet: The register of places of treatment (Behandlingsstedsregistret).

               What do you want to look at?
               1. Receipt CCE9-6G6D
               2. Checklist CCE9-6G6D
               3. Take CCE9-6G6D back
               4. A copy of my data
               5. Back
               6. More
        """
    )


def test_a_copy_is_asked_for_in_words(play_on_the_web: Play) -> None:
    play_on_the_web(
        SENT
        + """
        owner  a copy of my data
        bot    Here is everything we have about you: your cases with their answers, the conversation, addresses and settings.

               On the web page you fetch it under “My data”. Elsewhere it comes right after this. If you want it as data alone, write “copy as JSON”.
        bot    What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        owner  what do you keep about me?
        bot    We keep what you write and choose here, so that we can register the clinic and so that it can be seen later who said what. We never keep a CPR number.
               • What you have not sent, we keep for 30 days from your last message. If you ask us to wait until a certain day, we count from that day.
               • What you have sent becomes a case with the SOR team.
               • You can see your answers here in the conversation, and change them until you send.
               If you want a copy of everything we have about you, write “a copy of my data”. You get it at once.
               You can delete a case that you have not sent under “my cases”. If you want something else deleted, write to SORpost@sundhedsdata.dk.
               You can read more here: http://127.0.0.1:8000/privacy

               What do you want to do?
               1. Show the receipt
               2. My checklist
               3. Register company and clinic
               4. Change details
               5. Close a clinic or company
               6. Location number
               7. Request from a hospital or public body
               8. See what SOR says about a clinic
               9. Report an error
               10. Dansk
               11. More
        """
    )


def test_in_telegram_the_copy_comes_as_two_documents(play_in_telegram: Play) -> None:
    documents = documents_of(play_in_telegram(SENT + quietly("a copy of my data")))

    copy: dict[str, Any] = json.loads(documents["sor-mine-oplysninger.json"])
    assert copy["cases"][0]["answers"]["cvr"]["value"] == "26919991"
    assert [each["channel"] for each in copy["addresses"]] == ["telegram"]
    assert close("A copy of my data") in Pdf(documents["sor-mine-oplysninger.pdf"]).text


def test_in_telegram_the_data_alone_comes_as_one(play_in_telegram: Play) -> None:
    documents = documents_of(play_in_telegram(SENT + quietly("copy as json")))

    assert "sor-mine-oplysninger.json" in documents
    assert "sor-mine-oplysninger.pdf" not in documents


def test_at_the_terminal_the_copy_is_printed_and_names_no_file(play_at_the_terminal: Play) -> None:
    played = play_at_the_terminal(SENT + quietly("a copy of my data"))

    said = screen_of(played)
    assert "Company name (virksomhed): Eksempel Tandklinik ApS" in said
    assert str(played.folder) not in said


def test_at_the_terminal_the_data_is_printed_after_a_word(play_at_the_terminal: Play) -> None:
    played = play_at_the_terminal(SENT + quietly("copy as json"))

    assert '"cvr": "26919991"' in screen_of(played)


def test_the_sheet_is_handed_over_in_telegram_on_a_press(play_in_telegram: Play) -> None:
    played = play_in_telegram(WITH_NUMBER + quietly("[Sheet for the supplier]"))

    (name,) = (each for each in documents_of(played) if each.endswith("-leverandoer.pdf"))
    assert "5790002288289" in Pdf(documents_of(played)[name]).text


def test_the_sheet_is_printed_at_the_terminal(play_at_the_terminal: Play) -> None:
    played = play_at_the_terminal(WITH_NUMBER + quietly("supplier sheet"))

    assert "Location number (lokationsnummer): 5790002288289" in screen_of(played)


def test_the_sheet_goes_out_with_the_receipt(play: Play) -> None:
    played = play(WITH_NUMBER)

    (letter,) = letters_in(played.folder)
    ((reference,),) = rows(played.folder, "SELECT reference FROM dossiers")
    assert [each.get_filename() for each in letter.iter_attachments()] == [
        f"{reference}.pdf",
        f"{reference}-leverandoer.pdf",
    ]
    assert "a sheet that you can give to the supplier" in str(letter.get_body().get_content())  # type: ignore[union-attr]


def test_without_a_number_no_sheet_goes_out(play: Play) -> None:
    (letter,) = letters_in(play(SENT).folder)

    assert len(list(letter.iter_attachments())) == 1
