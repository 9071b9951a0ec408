"""What owners come with besides a registration, by the keyboard alone, each screen looked at when it is met first.

No organisation stands in the register here, which is a normal way: nobody is kept from going on by it.
"""

from playwright.sync_api import expect

from tests.browser.conftest import Meet
from tests.browser.person import Person
from tests.browser.test_registration import fetch_the_receipt

CVR = "26919991"


def on_to_the_company(person: Person, name: str = "Eksempel Tandklinik ApS") -> None:
    person.types(CVR)
    person.reads("Vi fandt den ikke i vores udtræk af SOR.")
    person.types(name)


def test_a_change_is_said_in_one_sentence_on_a_narrow_telephone_in_the_dark(meet: Meet) -> None:
    person = meet(width=320, color_scheme="dark")
    person.begins("Ændr oplysninger")
    on_to_the_company(person)
    person.sees("many choices", "Hvad skal ændres?", "En behandler kommer til")
    person.types("ny telefon 70 12 34 56 fra mandag")
    person.presses("Virksomheden")
    person.types("anna@example.org")
    person.sees("change review", "Læs ændringen igennem.", "+45 70 12 34 56")
    person.presses("Ja, send")
    person.sees("receipt", "Tak, vi har modtaget ændringen.")
    fetch_the_receipt(person, person.tab.get_by_role("link", name="Hent kvittering"))


def test_a_clinic_is_closed_from_a_link_on_a_telephone(meet: Meet) -> None:
    person = meet(width=390)
    person.tab.goto(f"{person.tab.url}start/luk")
    person.sees("start", "Meld din klinik lukket i SOR", "CPR-nummer")
    person.opens(person.tab.get_by_role("button", name="Begynd", exact=True))
    on_to_the_company(person)
    person.sees("what closes", "Hvad skal lukkes?")
    person.types("klinikken")
    person.types("31. marts 2027")
    person.sees("why", "Hvad er grunden til lukningen?")
    person.presses("Pension")
    person.reads("Behandlingsstedsregistret")


def test_a_hospital_is_led_to_a_request_that_takes_its_answers_along(meet: Meet) -> None:
    person = meet(width=1280, color_scheme="dark")
    person.begins()
    person.types("hospital")
    person.sees("turned away", "Dette sted kan du ikke registrere selv")
    person.presses("Send en anmodning nu")
    person.reads("Vi har taget det med, du allerede har svaret.")
    person.sees("request", "Hvad hedder organisationen?")


def test_cases_are_listed_switched_and_deleted(meet: Meet) -> None:
    person = meet(width=320)
    person.begins("Anmodning fra hospital eller det offentlige")
    person.presses("Opret en organisation")
    person.types("jeg vil lukke min klinik")
    person.presses("Ja, begynd på det")
    person.goes_to(person.tab.locator("summary"))
    person.tab.keyboard.press("Enter")
    person.goes_to(person.tab.get_by_role("navigation").get_by_role("button", name="Mine sager", exact=True))
    person.tab.keyboard.press("Enter")
    person.sees("cases", "Anmodning: sag nr. 1", "Lukning: sag nr. 2")

    person.presses("Fortsæt: Anmodning: sag nr. 1")
    person.reads("Vi fortsætter med Anmodning: sag nr. 1.")
    person.types("mine sager")
    person.presses("Slet Lukning: sag nr. 2")
    person.sees("deleting", "Vil du slette Lukning: sag nr. 2?")
    person.presses("Ja, slet den")

    person.reads("Sagen er slettet.")
    person.types("mine sager")
    expect(person.tab.locator("#prompt .deletes")).to_have_count(1)


def test_a_clinic_is_looked_up_and_an_error_reported(meet: Meet) -> None:
    person = meet(width=1280)
    person.begins("Se, hvad der står om en klinik")
    person.types("Eksempel Klinik")
    person.sees("looked up", "Vi fandt den ikke i vores udtræk af SOR.", "Vil du gøre mere?")
    person.presses("Meld en fejl")
    person.types("telefonnummeret går til en privat")
    person.presses("Spring over")
    person.sees("report review", "Læs igennem, og send.")
    person.presses("Ja, send")
    person.sees("receipt", "Tak, vi har modtaget meldingen.", "Hent kvittering")


def test_back_closes_the_list_of_everything_that_helps(meet: Meet) -> None:
    person = meet(width=320)
    person.begins()
    person.types("psykolog")
    person.presses("Mere")
    person.sees("everything that helps", "Hvad vil du?")

    person.presses("Tilbage")

    expect(person.tab.locator("#log .question").last).to_contain_text("Hvad er virksomhedens CVR-nummer?")
