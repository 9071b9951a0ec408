"""Two whole registrations by the keyboard alone, each screen looked at closely when it is met for the first time."""

from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.bot.pdf import Pdf
from tests.browser.conftest import Meet
from tests.browser.person import Person

PAGES = ("continue", "lost", "forget", "mine", "check", "privacy", "accessibility")


def test_an_owner_registers_two_clinics_in_danish_on_a_telephone(meet: Meet) -> None:
    person = meet(width=390, color_scheme="light")
    person.sees("start", "Registrér virksomhed og klinik", "CPR-nummer")
    person.begins()
    person.sees("options", "Hvilken slags klinik er det?")
    the_first_clinic_in_danish(person)
    correct_the_telephone_at_the_review(person)
    the_second_clinic_in_danish(person)
    person.presses("Ja, send")
    person.sees("receipt", "Tak, vi har modtaget registreringen.", "2 klinikker", "Lokationsnummeret kommer på e-mail")
    fetch_the_receipt(person, person.tab.get_by_role("link", name="Hent kvittering"))
    look_at_the_menu(person, "Menu", "Jeg har en kode")
    look_at_the_other_pages(person)


def the_first_clinic_in_danish(person: Person) -> None:
    person.types("tandlæge")
    person.sees("text question", "Hvad er virksomhedens CVR-nummer?")
    person.types("2691999")
    person.sees("refusal", "CVR-nummeret har 7 cifre, men skal have 8.")
    person.types("26919991")
    person.reads("Vi fandt denne virksomhed i CVR:")
    person.presses("Ja, det passer")
    person.presses("Ja, som virksomheden")
    person.types("hjælp")
    person.reads("P-nummeret viser, hvilken af virksomhedens adresser klinikken har.")
    person.types("tilbage")
    person.presses("Behold »Ja, som virksomheden«")
    person.presses("1029829825 Eksempel Tandklinik")
    person.types("1. marts 2027")
    person.types("Anna Eksempel, tandlæge, 061654")
    person.presses("Ikke flere")
    person.presses("Ja, bestil et")
    person.sees("pick list", "Hvilket journalsystem bruger klinikken?")
    person.presses("EG Dental (EG)")
    person.sees("terms", "Det er dit ansvar som indehaver")
    person.presses("Jeg accepterer")
    person.types("Anna Eksempel, anna@example.org")
    person.sees("review", "Læs det hele igennem.", "061654", "anna@example.org")


def correct_the_telephone_at_the_review(person: Person) -> None:
    person.presses("Ret telefon")
    person.reads("Hvad er virksomhedens telefonnummer?")
    person.types("70 12 34 57")
    person.sees("review", "+45 70 12 34 57")


def the_second_clinic_in_danish(person: Person) -> None:
    person.presses("Tilføj en klinik")
    person.presses("tandlægepraksis")
    person.presses("Ja, som virksomheden")
    person.turns_to("English")
    expect(person.tab.locator("html")).to_have_attribute("lang", "en")
    person.reads("What is the clinic’s P-number (P-nummer)?")
    person.turns_to("Dansk")
    person.presses("1028076343 Eksempel Tandklinik Silkeborg")
    person.types("1. april 2027")
    person.presses("Ingen")
    person.presses("Nej, ikke nu")
    person.reads("Klinik 2", "torsdag den 1. april 2027")


def test_an_owner_registers_in_english_on_a_wide_screen_in_the_dark(meet: Meet) -> None:
    person = meet(width=1280, color_scheme="dark")
    person.turns_to("English")
    person.sees("start", "Register company and clinic")
    person.begins("Register company and clinic")
    person.sees("options", "What kind of clinic is it?")
    the_clinic_in_english(person)
    ask_for_help_in_the_menu(person)
    person.presses("Change company name (virksomhed)")
    person.presses("Keep “Eksempel Tandklinik ApS”")
    person.presses("Yes, send")
    person.sees("receipt", "Thank you, we have received the registration.")
    fetch_the_receipt(person, person.tab.get_by_role("link", name="Download receipt"))
    look_at_the_menu(person, "Menu", "I have a code")
    look_at_the_other_pages(person)


def the_clinic_in_english(person: Person) -> None:
    person.types("dentist")
    person.sees("text question", "What is the company’s CVR number?")
    person.types("12345678")
    person.sees("refusal", "What is the company’s CVR number?")
    person.types("26919991")
    person.reads("We found this company in the CVR register:")
    person.presses("Yes, that is right")
    person.presses("Yes, as the company")
    person.presses("Back")
    person.presses("Keep “Yes, as the company”")
    person.presses("Not yet")
    person.turns_to("Dansk")
    person.reads("Hvilken dag åbner klinikken?")
    person.turns_to("English")
    person.types("1 March 2027")
    person.types("none")
    person.presses("Yes, order one")
    person.sees("pick list", "Which record system does the clinic use?")
    person.presses("Nexta (Plandent)")
    person.sees("terms", "As the holder you are responsible")
    person.presses("I accept")
    person.presses("post@eksempel-tandklinik.example.org")
    person.sees("review", "Read it all through.", "På dansk:", "Not yet")


def ask_for_help_in_the_menu(person: Person) -> None:
    person.goes_to(person.tab.locator("summary"))
    person.tab.keyboard.press("Enter")
    person.goes_to(person.tab.get_by_role("navigation").get_by_role("button", name="Help", exact=True))
    person.tab.keyboard.press("Enter")
    expect(person.tab.locator("#text")).to_be_focused()
    expect(person.tab.locator("#typing")).to_be_hidden()
    expect(person.tab.get_by_role("button", name="Yes, send")).to_be_visible()


def fetch_the_receipt(person: Person, link: Locator) -> None:
    person.goes_to(link)
    with person.tab.expect_download() as begun:
        person.tab.keyboard.press("Enter")
    reference = (link.get_attribute("href") or "").removeprefix("/receipt/").removesuffix(".pdf")
    content = Path(begun.value.path()).read_bytes()
    assert content.startswith(b"%PDF")
    assert reference in Pdf(content).text
    expect(person.tab.locator("#log")).to_contain_text(reference)


def look_at_the_menu(person: Person, name: str, item: str) -> None:
    person.goes_to(person.tab.locator("summary").filter(has_text=name))
    person.tab.keyboard.press("Space")
    person.sees("menu")
    expect(person.tab.get_by_role("link", name=item)).to_be_visible()
    person.tab.keyboard.press("Escape")
    expect(person.tab.get_by_role("link", name=item)).to_be_hidden()


def look_at_the_other_pages(person: Person) -> None:
    begins = person.tab.url.split("#")[0]
    for page in PAGES:
        person.tab.goto(f"{begins}{page}")
        person.sees(page)
