"""Topics: by which words each is asked for, what is said of it, and that nothing else changes."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.services.facts import facts_from, shipped
from flows.chosen_words import CHOICES
from flows.facts import Contact, Link
from flows.knowledge import LISTED, Topic
from flows.knowledge_words import topic, topic_nearly
from flows.vocabulary import NO, NOT_YET, WISHES, YES
from tests.flows.asker import FACTS, Asker
from tests.flows.sayings import GOOD, HOSTILE
from tests.flows.ways import at_review, led_to

SHIPPED = facts_from(shipped(demo=True), "https://sor.example.org")

ASKED = {
    Topic.SOR: ("hvad er SOR", "Hvad er SOR?", "what is SOR", "what's SOR?", "hvad er sor egentlig", "tell me about SOR"),
    Topic.LOCATION_NUMBER: (
        "hvad er et lokationsnummer", "Hvad er et lokationsnumer?", "what is a location number", "what is a lokationsnummer",
        "hvad betyder lokationsnummer", "forklar lokationsnummer", "jeg ved ikke hvad et lokationsnummer er",
    ),
    Topic.P_NUMBER: (
        "hvad er et P-nummer", "hvad er p nummer?", "what is a P-number", "what does P-number mean",
        "hvor finder jeg mit P-nummer", "where do I find my P-number?", "hvad er et p-numer",
    ),
    Topic.CVR: ("hvad er cvr", "hvad er et CVR-nummer?", "what is a CVR number", "hvor finder jeg cvr-nummeret"),
    Topic.YDERNUMMER: ("hvad er et ydernummer", "what is a ydernummer?", "hvad er ydernumer", "what is a provider number"),
    Topic.SOR_CODE: ("hvad er en SOR-kode", "hvad er sor koden", "what is a SOR code?"),
    Topic.NUMBERS: (
        "forskel på CVR og P-nummer", "hvad er forskellen på CVR og P-nummer?", "Hvilket nummer er hvilket?",
        "what is the difference between a CVR number and a P-number", "which number is which", "hvilket numer er hvilket?",
    ),
    Topic.GUIDE: ("vejledning", "Vejledning?", "guide", "vejledingen?"),
    Topic.SUPPORT: ("support", "åbningstider", "har I åbent?", "when are you open?", "hvornår åbner I"),
    Topic.PROFESSIONAL: ("faglig support", "SOR-teamet"),
    Topic.TECHNICAL: ("teknisk support", "technical support", "servicedesk", "teknisk suport?"),
    Topic.OUT_OF_ORDER: ("det virker ikke", "teknisk fejl", "it does not work", "siden virker ike?"),
    Topic.PRIVACY: (
        "databeskyttelse", "hvad gemmer I", "Hvad gemmer I om mig?", "data protection", "GDPR", "hvor længe gemmer I det?",
        "slet mine data", "what do you keep about me?", "hvad gemer i?",
    ),
    Topic.ACCESSIBILITY: ("tilgængelighed", "accessibility", "Tilgængelighedserklæring", "tilgængelighd?"),
}  # fmt: skip
BARE = {
    "ydernummer": Topic.YDERNUMMER, "ydernumer": Topic.YDERNUMMER, "SOR-kode": Topic.SOR_CODE, "P-nummer": Topic.P_NUMBER,
    "lokationsnumer": Topic.LOCATION_NUMBER, "vejleding": Topic.GUIDE, "databeskytelse": Topic.PRIVACY, "SOR": Topic.SOR,
}  # fmt: skip
WORDS = [(about, words) for about, every in ASKED.items() for words in every]


@pytest.mark.parametrize(("about", "words"), WORDS)
def test_a_topic_is_known_by_its_words(about: Topic, words: str) -> None:
    assert topic(words) is about


@pytest.mark.parametrize(("words", "about"), BARE.items())
def test_a_bare_name_is_a_topic_where_it_is_nothing_else(words: str, about: Topic) -> None:
    assert topic_nearly(words) is about


def test_every_topic_can_be_asked_for_in_words() -> None:
    assert ASKED.keys() == set(Topic)


@pytest.mark.parametrize("text", sorted({text for texts in GOOD.values() for text in texts} | set(HOSTILE.values())))
def test_no_right_answer_and_nothing_hostile_is_a_question_about_a_topic(text: str) -> None:
    assert topic(text) is None


@pytest.mark.parametrize(
    "words", sorted({*WISHES, *YES, *NO, *NOT_YET, *(w for ways in CHOICES.values() for way in ways.values() for w in way)})
)  # fmt: skip
def test_no_built_in_word_is_a_topic_too(words: str) -> None:
    assert topic(words) is None


@pytest.mark.parametrize("words", ["hvad er det", "hvad er klokken", "hvor er mit lokationsnummer", "what is this?"])
def test_a_question_about_something_else_is_no_topic(words: str) -> None:
    assert topic(words) is None


@pytest.mark.parametrize("about", list(Topic))
@pytest.mark.parametrize("key", ["company_name", "cvr", "practitioners", "ordering", "open_from"])
def test_whatever_is_asked_a_topic_is_told_and_the_same_is_asked_again(key: str, about: Topic) -> None:
    asker = led_to(key, facts=SHIPPED)
    before, asked = asker.draft, asker.asked

    said = asker.says(ASKED[about][0])

    assert asker.turn.noted[0].kind == "told"
    assert said.endswith(asked)
    assert len(said) > len(asked) + 50
    assert asker.draft == before


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_topic_in_the_list_is_told_by_a_press(language: str) -> None:
    for number, about in enumerate(LISTED):
        asker = led_to("cvr", facts=SHIPPED)
        asker.say_all("english" if language == "en" else "dansk", "viden")

        asker.presses(asker.buttons[number])

        assert asker.turn.noted[0].about == {"topic": about}
        assert asker.at == "cvr"


def test_beside_the_list_of_topics_stand_two_helpers_at_most() -> None:
    asker = led_to("cvr")

    asker.says("viden")

    assert [each.role for each in asker.prompt.offered].count("helper") == 2


def test_at_the_review_the_name_of_an_answer_changes_it_and_a_question_explains_it() -> None:
    asker = at_review()

    assert asker.says("hvad er et P-nummer").startswith("P-nummeret hører til én af virksomhedens adresser.")
    asker.says("P-nummer")

    assert asker.at == "1/p_number"


def test_a_question_for_which_there_is_a_link_of_its_own_is_guided_there() -> None:
    links = {**SHIPPED.links, "guide_cvr": Link("https://example.org/cvr", dt.date(2026, 11, 1))}
    asker = led_to("cvr", facts=replace(SHIPPED, links=links))

    assert "https://example.org/cvr" in asker.says("vejledning")


def test_what_is_told_names_no_link_and_no_contact_that_is_over() -> None:
    asker = led_to("cvr", facts=replace(FACTS, links={}, contacts={}))

    said = [asker.says(ASKED[about][0]) for about in Topic]

    assert [each for each in said if "http" in each or "\n\n\n" in each or "  " in each] == []
    assert "nobody-known" in (asker.says("support"), *asker.remarks)


def test_a_contact_that_is_closed_says_when_it_opens() -> None:
    asker = led_to("cvr", facts=SHIPPED)
    asker.now = dt.datetime(2026, 12, 24, 15, tzinfo=dt.UTC)

    said = asker.says("support")

    assert "Telefonen åbner mandag den 28. december 2026 kl. 10.00." in said
    assert "Telefonen åbner mandag den 28. december 2026 kl. 09.00." in said
    assert "Lukket fredag den 25. december 2026 og fredag den 1. januar 2027." in said


def test_hours_that_differ_by_day_stand_on_lines_of_their_own() -> None:
    hours = {0: ((dt.time(9), dt.time(15)),), 1: ((dt.time(9), dt.time(15)),), 4: ((dt.time(9), dt.time(12)),)}
    asker = led_to(
        "cvr", facts=replace(SHIPPED, contacts={"technical": Contact("a@example.org", "+4599999999", hours)})
    )

    said = asker.says("teknisk support")

    assert "• mandag og tirsdag kl. 09.00 til 15.00\n• fredag kl. 09.00 til 12.00\n" in said


def test_a_notice_is_told_to_whoever_comes_back() -> None:
    notice = {"da": "MitID er nede.", "en": "MitID is down."}
    asker = led_to("cvr", facts=replace(SHIPPED, notices=(notice,)))
    asker.now += dt.timedelta(hours=7)

    assert "MitID er nede." in asker.says("status")


def test_who_asks_first_of_all_is_greeted_and_told() -> None:
    asker = Asker(facts=SHIPPED)

    said = asker.says("Hvad er SOR?")

    assert said.startswith("Hej.")
    assert "SOR er Sundhedsvæsenets Organisationsregister." in said
