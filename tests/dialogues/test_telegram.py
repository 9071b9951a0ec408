"""What a whole registration looks like in Telegram, beside the words that are the same everywhere."""

from tests.dialogues.conftest import Play
from tests.dialogues.playing import Played
from tests.dialogues.script import quietly
from tests.dialogues.telegram_owner import FIRST_WORDS, TelegramChannel, TelegramOwner
from tests.dialogues.test_registration import whole
from tests.dialogues.ways import BEGUN, TO_CLINIC, TO_REVIEW


def owner_of(played: Played) -> TelegramOwner:
    owner = played.voices["owner"]
    assert isinstance(owner, TelegramOwner)
    return owner


def test_where_messages_pass_and_that_there_is_a_web_page_is_said_once_and_first(play_in_telegram: Play) -> None:
    played = play_in_telegram(
        TO_CLINIC + quietly("(the program starts anew)", voice="house") + quietly("/start", "yes")
    )

    said = [(number, each) for number, each in enumerate(owner_of(played).chat.said) if each.startswith(FIRST_WORDS)]
    assert [number for number, _ in said] == [0]
    assert "http://127.0.0.1:8000" in said[0][1]


def test_only_the_open_question_has_buttons(play_in_telegram: Play) -> None:
    played = play_in_telegram(TO_REVIEW)

    messages = [each for each in owner_of(played).chat.messages if each.by_bot]
    assert [each for each in messages if each.buttons] == messages[-1:]


def test_a_press_is_answered_before_anything_is_said(play_in_telegram: Play) -> None:
    played = play_in_telegram(BEGUN + quietly("[dental practice (tandlægepraksis)]", "[More]", "[Back]"))

    channel = played.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    calls = [each.method for each in channel.api.calls if each.method in {"sendMessage", "answerCallbackQuery"}]
    assert "".join("a" if each == "answerCallbackQuery" else "s" for each in calls).endswith("asasasas")


def test_an_album_gets_one_kind_answer(play_in_telegram: Play) -> None:
    played = play_in_telegram(BEGUN + quietly("(album)"))

    answers = [each for each in owner_of(played).chat.said if each.startswith("We cannot read pictures.")]
    assert len(answers) == 1


def test_the_receipt_is_handed_over_as_a_file_once(play_in_telegram: Play) -> None:
    played = play_in_telegram(whole("da"), language="da")

    ((name, content),) = owner_of(played).chat.documents
    reference = name.removesuffix(".pdf")
    assert any(f"Din reference er {reference}." in each for each in owner_of(played).chat.said)
    assert content.startswith(b"%PDF")


def test_a_link_for_one_clinic_begins_with_that_clinic(play_in_telegram: Play) -> None:
    play_in_telegram(
        """
        house  (the examples stand in the register)
        owner  /start luk-5790002288289
        bot    Hej. Du er kommet til SOR, Sundhedsvæsenets Organisationsregister. Du skriver med en maskine, ikke et menneske.

               Intet bliver sendt, før du siger til, og du kan stoppe og komme tilbage. Vi skal aldrig bruge et CPR-nummer.

               Godt, så går vi i gang. Du kan når som helst skrive »hjælp«, »tilbage« eller »pause«.

               Sådan står det i SOR nu:
               Eksempel Tandklinik ApS, CVR 26919991: Prøvevej 9, 8000 Aarhus C, telefon +45 99 99 99 01, post@example.org
               • Eksempel Tandklinik: tandlægepraksis, lokationsnummer 5790002288289, system Al Dente
               – Ida Prøve, ydernummer 061654

               Hvad skal lukkes?
               1. Virksomheden Eksempel Tandklinik ApS
               2. Klinikken Eksempel Tandklinik
               3. Behandleren Ida Prøve
               4. Tilbage
               5. Mere
        """,
        language="da",
    )
