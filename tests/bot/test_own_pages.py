"""What an owner takes home from the web: their cases, a copy, a sheet; and the page where anyone checks a sheet."""

import json
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.channels.web.chatting import within_a_sentence
from bot.channels.web.identity import Caller
from bot.pages.limits import Limits, Rate
from storage.values import NewEntry
from tests.bot.pdf import Pdf, close
from tests.bot.test_web import House, form

REGISTERED = (
    "hej", "registrér", "tandlæge", "26919991", "ja", "ja", "1029829825", "1. marts 2027", "ingen", "bestil", "Novax",
    "ja", "anna@example.org", "kode", "ja",
)  # fmt: skip
TYPE_CHANGED = (
    "hej", "registrér", "andet sundhedsvæsen", "13748136", "ja", "søvnklinik for voksne", "ændr type", "tandlæge",
)  # fmt: skip
SHA256 = re.compile(r"SHA-256([0-9a-f]{64})")


@dataclass
class Sent:
    """An owner who has sent a registration with an ordered location number."""

    caller: Caller
    browser: TestClient
    reference: str
    code: str


def someone() -> Caller:
    return Caller(secrets.token_urlsafe(32), "da", begun=True)


@pytest.fixture(scope="module")
def house(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("own")
    house = House(Path(shutil.copy(sqlite_template, folder / "sor.db")))
    with pytest.MonkeyPatch.context() as patch, house.client:
        patch.chdir(folder)  # letters go into a folder below the current one
        yield house


@pytest.fixture(scope="module")
def sent(house: House) -> Sent:
    caller = someone()
    browser = house.browser(caller)
    house.does(caller, *REGISTERED)
    said = "\n".join(each.text for each in house.entries(caller))
    reference, code = re.search(r"reference er (\S+)\.", said), re.search(r"FLYT-\w{4}-\w{4}", said)
    assert reference is not None, said
    assert code is not None
    return Sent(caller, browser, reference[1], code[0])


def copy_of(sent: Sent) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(sent.browser.get("/mine/copy.json").content)
    return copy


def hash_of(pdf: bytes) -> str:
    found = SHA256.search(Pdf(pdf).text)
    assert found is not None
    return found[1]


def test_the_page_lists_the_cases_and_leads_to_both_copies(sent: Sent) -> None:
    page = sent.browser.get("/mine")

    assert f"reference {sent.reference}. Ikke afgjort endnu." in re.sub(r"<[^>]+>", "", page.text)
    assert all(f'href="/mine/copy.{kind}"' in page.text for kind in ("pdf", "json"))


@pytest.mark.parametrize("path", ["/mine", "/mine/copy.json", "/mine/copy.pdf", "/sheet/{}.pdf", "/receipt/{}.pdf"])
def test_nothing_of_ones_own_is_kept_by_a_browser_or_on_the_way(sent: Sent, path: str) -> None:
    answer = sent.browser.get(path.format(sent.reference))

    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")


@pytest.mark.parametrize("path", ["/mine/copy.json", "/mine/copy.pdf", "/sheet/{}.pdf", "/receipt/{}.pdf"])
def test_what_is_an_owners_own_exists_for_nobody_else(house: House, sent: Sent, path: str) -> None:
    other, stranger = house.browser(someone()), house.browser()
    other_with_a_case = someone()
    another = house.browser(other_with_a_case)
    another.post("/say", data=form(other_with_a_case, text="hej"))

    theirs = another.get(path.format(sent.reference))

    assert [each.get(path.format(sent.reference)).status_code for each in (other, stranger)] == [404, 404]
    assert theirs.status_code == 404 or sent.reference.encode() not in theirs.content


def test_another_owners_page_shows_none_of_the_cases(house: House, sent: Sent) -> None:
    other = house.browser(someone())

    page = other.get("/mine").text

    assert sent.reference not in page
    assert "Vi har ingen samtale på denne enhed." in page


def test_the_copy_holds_all_that_is_held(sent: Sent) -> None:
    copy = copy_of(sent)

    (case,), (dossier,) = copy["cases"], copy["dossiers"]
    assert case["answers"]["cvr"]["value"] == "26919991"
    assert (case["stage"], dossier["reference"], dossier["status"]) == ("submitted", sent.reference, "submitted")
    assert dossier["dossier"]["answers"]["1/system"]["value"] == "Novax"
    assert [each["text"] for each in copy["conversation"] if each["by"] == "owner"][:3] == list(REGISTERED[:3])
    assert {each["email"] for each in copy["letters"]} == {"anna@example.org"}
    assert copy["settings"]["reminders"] is True
    assert "submitted" in {each["act"] for each in copy["acts"]}


def test_the_copy_holds_answers_that_are_not_in_use(house: House) -> None:
    caller = someone()
    browser = house.browser(caller)
    house.does(caller, *TYPE_CHANGED)

    (case,) = json.loads(browser.get("/mine/copy.json").content)["cases"]
    readable = Pdf(browser.get("/mine/copy.pdf").content).text

    unused = {answer["value"] for answer in case["answers"].values() if not answer["in_use"]}
    assert "søvnklinik for voksne" in unused
    assert close("Svar, der ikke er i brug") in readable
    assert close("søvnklinik for voksne") in readable


def test_the_copy_holds_no_secret_no_hash_of_one_and_no_whole_address(sent: Sent) -> None:
    copy = sent.browser.get("/mine/copy.json").text
    readable = Pdf(sent.browser.get("/mine/copy.pdf").content).text

    for whole in (sent.caller.secret, sent.caller.owner.address, sent.code, sent.caller.csrf):
        assert whole not in copy
        assert whole not in readable
    assert "FLYT-****-****" in copy


def test_the_copy_names_no_member_of_staff(house: House, sent: Sent) -> None:
    house.write(sent.caller, "Hej, jeg ser på sagen.")

    spoken = [each for each in copy_of(sent)["conversation"] if each["text"] == "Hej, jeg ser på sagen."]

    assert [each["by"] for each in spoken] == ["staff"]


def test_what_is_for_staff_only_is_in_no_copy(house: House, sent: Sent) -> None:
    async def noted() -> None:
        async with house.product.database.work() as work:
            conversation = await work.conversations.find(sent.caller.owner)
            assert conversation is not None
            await work.transcripts.add([NewEntry(conversation.id, 1, "staff:1", "noted", "internt", audience="staff")])
            await work.commit()

    house.do(noted)

    assert "internt" not in sent.browser.get("/mine/copy.json").text


def test_a_cpr_number_is_in_no_copy(house: House) -> None:
    caller = someone()
    browser = house.browser(caller)
    browser.post("/say", data=form(caller, text="mit nummer er 010170-1234"))

    assert "1234" not in browser.get("/mine/copy.json").text


def test_the_readable_copy_holds_the_same(sent: Sent) -> None:
    readable = Pdf(sent.browser.get("/mine/copy.pdf").content).text

    wanted = ("Kopi af mine oplysninger", "Eksempel Tandklinik ApS", "26919991", "anna@example.org", "Samtalen",
              "Hvad er virksomhedens CVR-nummer?", sent.reference)  # fmt: skip
    assert [each for each in wanted if close(each) not in readable] == []


def test_copies_cannot_be_asked_for_over_and_over(house: House, sent: Sent) -> None:
    browser = house.browser(sent.caller, limits=Limits(guesses_of_address=Rate(2, 0.01)), ticking=lambda: 0.0)

    assert [browser.get("/mine/copy.json").status_code for _ in range(3)] == [200, 200, 429]


def test_the_receipt_in_the_chat_has_the_sheet_beside_it(sent: Sent) -> None:
    page = sent.browser.get("/").text

    assert f'href="/receipt/{sent.reference}.pdf"' in page
    assert f'href="/sheet/{sent.reference}.pdf"' in page


def test_the_sheet_says_what_the_supplier_sets_up(sent: Sent) -> None:
    sheet = Pdf(sent.browser.get(f"/sheet/{sent.reference}.pdf").content).text

    wanted = ("Til systemleverandøren", f"Reference {sent.reference}", "Eksempel Tandklinik ApS", "Novax",
              "Bestilt, ventes senest", "mandag den 1. marts 2027", "http://sor.test/check")  # fmt: skip
    assert [each for each in wanted if close(each) not in sheet] == []


def checked(browser: TestClient, caller: Caller, reference: str, sha256: str) -> str:
    page = browser.post("/check", data=form(caller, secrets.token_hex(4), reference=reference, sha256=sha256)).text
    (answer,) = re.findall(r'role="status">([^<.]+)\.', page)
    return str(answer)


def test_anyone_can_check_the_hash_of_a_sheet_and_of_a_receipt(house: House, sent: Sent) -> None:
    supplier = someone()
    browser = house.browser(supplier)
    of_sheet, of_receipt = (
        hash_of(sent.browser.get(f"/{kind}/{sent.reference}.pdf").content) for kind in ("sheet", "receipt")
    )

    answers = [
        checked(browser, supplier, sent.reference, of_sheet),
        checked(browser, supplier, sent.reference.lower().replace("-", " "), f" {of_sheet.upper()} "),
        checked(browser, supplier, sent.reference, of_receipt),
    ]

    assert of_sheet != of_receipt
    assert answers == ["Ja, de passer sammen"] * 3


@pytest.mark.parametrize("sha256", ["a" * 64, "æøå", "<script>", "0" * 200])
def test_a_wrong_hash_matches_nothing_and_shows_nothing(house: House, sent: Sent, sha256: str) -> None:
    supplier = someone()
    browser = house.browser(supplier)

    page = browser.post("/check", data=form(supplier, reference=sent.reference, sha256=sha256)).text

    assert "Nej, de passer ikke sammen." in page
    assert not [each for each in ("Eksempel", "26919991", "Novax") if each in page]


@pytest.mark.parametrize("reference", ["3AFJ-7XDT", "nej", "x" * 500])
def test_an_unknown_reference_is_answered_like_a_wrong_hash(house: House, reference: str) -> None:
    supplier = someone()

    assert checked(house.browser(supplier), supplier, reference, "a" * 64) == "Nej, de passer ikke sammen"


@pytest.mark.parametrize("lacking", ["reference", "sha256"])
def test_what_lacks_a_half_is_asked_for_and_not_called_wrong(house: House, sent: Sent, lacking: str) -> None:
    supplier = someone()
    fields = {"reference": sent.reference, "sha256": "a" * 64, lacking: " "}

    page = house.browser(supplier).post("/check", data=form(supplier, **fields)).text

    assert "Skriv både referencen og kontroltallet." in page
    assert "passer ikke sammen" not in page


def test_hashes_cannot_be_tried_over_and_over(house: House, sent: Sent) -> None:
    supplier = someone()
    browser = house.browser(supplier, limits=Limits(guesses_of_address=Rate(3, 0.01)), ticking=lambda: 0.0)
    fields = {"reference": sent.reference, "sha256": "a" * 64}

    answers = [browser.post("/check", data=form(supplier, str(each), **fields)).status_code for each in range(4)]

    assert answers == [200, 200, 200, 429]


def test_a_page_of_somebody_elses_cannot_ask_for_a_check(house: House, sent: Sent) -> None:
    supplier = someone()
    browser = house.browser(supplier)

    foreign = browser.post("/check", data=form(supplier), headers={"Origin": "https://evil.example"})
    unsigned = browser.post("/check", data={"reference": sent.reference, "sha256": "a" * 64})

    assert (foreign.status_code, unsigned.status_code) == (403, 403)


def test_a_case_in_a_list_has_one_sign_before_it(sent: Sent) -> None:
    page = sent.browser.get("/mine").text
    readable = Pdf(sent.browser.get("/mine/copy.pdf").content).text

    assert '<ul class="cases">' in page
    assert "•\N{NO-BREAK SPACE}Registrering: " in page
    assert "• Registrering: " not in readable


def test_a_label_reads_within_a_sentence() -> None:
    labels = ("Telefon", "E-mail", "CVR-nummer", "P-nummer")

    assert [within_a_sentence(each) for each in labels] == ["telefon", "e-mail", "CVR-nummer", "P-nummer"]
