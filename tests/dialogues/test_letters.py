"""The receipt as it comes by e-mail, with its PDF, read as its owner reads it."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from tests.bot.pdf import Pdf, close
from tests.dialogues.conftest import Play
from tests.dialogues.test_registration import whole

RECEIPT = """\
Hej. Tak, vi har modtaget registreringen til SOR, Sundhedsvæsenets Organisationsregister.

Du har sendt: Eksempel Tandklinik ApS med 2 klinikker.

Sagen er ikke underskrevet med MitID Erhverv og er mærket »ikke underskrevet«. Det her er en demonstration: sagen kan blive registreret uden underskrift, men kun i demonstrationens eget register. Intet sendes til SOR.

Nu ser SOR-teamet på sagen. Er de i tvivl om noget, spørger de dig. Gem referencen, så kan vi finde sagen.

Lokationsnummeret kommer på e-mail senest mandag den 7. december 2026.

Du kan ringe til SOR-teamet på +45 33 15 39 00 eller skrive til SORpost@sundhedsdata.dk. Telefonen er åben mandag den 23. november 2026 til kl. 11.30.

Kvitteringen er vedhæftet som PDF. Der kan du se alt, hvad du har sendt. Gem den sammen med referencen.

Vedhæftet er også et ark, du kan give leverandøren af jeres system.

E-mailen er sendt automatisk af SOR-registrering. Skriv aldrig et CPR-nummer til os.
"""


def letters_in(folder: Path) -> list[EmailMessage]:
    """The letters that were posted, in their order."""
    posted = sorted((folder / "var" / "mail").glob("*.eml"))
    return [message_from_bytes(each.read_bytes(), policy=policy.default) for each in posted]


def text_of(letter: EmailMessage) -> str:
    """What stands in a letter."""
    body = letter.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_the_receipt_comes_by_mail_to_the_case_contact_with_a_pdf_of_everything_sent(play_on_the_web: Play) -> None:
    played = play_on_the_web(whole("da"), language="da")

    (letter,) = letters_in(played.folder)
    subject, reference = letter["Subject"].rsplit(maxsplit=1)
    paper, sheet = [Pdf(each.get_content()).text for each in letter.iter_attachments()]

    assert letter["To"] == "anna@eksempel-tandklinik.example.org"
    assert subject == "Kvittering for registreringen i SOR, reference"
    assert text_of(letter) == RECEIPT
    said = (
        *(f"Reference {reference}", "Sendt mandag den 23. november 2026 kl. 10.02", *RECEIPT.split("\n\n")[1:-3]),
        *("CVR-nummer 26919991", "Ydernummer 061654", "Klinik 2: Eksempel Tandklinik Silkeborg"),
        *("Kontroltal, som kvitteringen kan efterprøves med", "SHA-256"),
    )
    assert [each for each in said if close(each) not in paper] == []
    assert close("Vi sender også kvitteringen") not in paper
    assert close(f"Reference {reference}") in sheet
