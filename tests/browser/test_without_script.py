"""A whole registration by plain form posts: no script runs, and every step loads a page."""

from playwright.sync_api import expect

from tests.browser.conftest import Meet


def test_an_owner_registers_without_script(meet: Meet) -> None:
    person = meet(script=False)
    person.begins()
    person.types("psykolog")
    person.types("3000000")
    person.sees("refusal", "CVR-nummeret har 7 cifre, men skal have 8.")
    for line in ("30000005", "Eksempel Samtaler ApS", "Prøvevej 7, 8000 Aarhus C", "70 12 34 56"):
        person.types(line)
    person.presses("Ja, som virksomheden")
    person.types("tilbage")
    person.presses("Behold »Ja, som virksomheden«")
    person.presses("Ikke endnu")
    person.types("1. marts 2027")
    person.presses("Nej, ikke nu")
    person.types("anna@example.org")
    person.presses("Ret telefon")
    person.types("70 12 34 57")
    person.sees("review", "+45 70 12 34 57", "Ikke endnu")
    person.presses("Ja, send")
    person.sees("receipt", "Tak, vi har modtaget registreringen.")

    link = person.tab.get_by_role("link", name="Hent kvittering")
    expect(link).to_be_visible()
    answer = person.tab.request.get(person.tab.url.split("/#")[0] + (link.get_attribute("href") or ""))
    assert answer.body().startswith(b"%PDF")


def test_loading_a_page_again_after_sending_sends_nothing_again(meet: Meet) -> None:
    person = meet(script=False)
    person.begins()
    person.types("psykolog")
    said = person.tab.locator("#log .bubble").all_inner_texts()

    person.tab.reload()
    person.tab.go_back()
    person.tab.go_forward()

    expect(person.tab.locator("#log .bubble")).to_have_count(len(said))


def test_nothing_typed_is_said_beside_the_field(meet: Meet, complaints: list[str]) -> None:
    person = meet(script=False)
    person.begins()

    person.opens(person.tab.get_by_role("button", name="Send", exact=True))

    expect(person.tab.get_by_role("alert")).to_contain_text("Skriv dit svar i feltet, før du sender.")
    expect(person.tab.locator("#text")).to_have_attribute("aria-invalid", "true")
    assert all("422" in each for each in complaints)
    complaints.clear()
