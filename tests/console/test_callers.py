"""Owners on the telephone: a code opens their chat, a chat is opened for them, and a link brings them into it."""

import re
from dataclasses import replace

import pytest

from bot.services.moving import Moving
from flows.moment import micros
from flows.phone_codes import phone_code
from flows.rights import Role
from flows.veiling import VEIL
from storage.values import Owner, StoredErrand
from tests.bot.floor_house import Mouth
from tests.console.office import Browser, Office
from tests.console.test_conversations import BO, says
from tests.console.test_desk import gives_back, held, settles
from tests.console.test_dossiers import sent


async def opened(desk: Office, flow: str = "registration", language: str = "da") -> tuple[int, Browser]:
    """Ida has opened a conversation for somebody who calls."""
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    answer = await ida.post("/callers", flow=flow, language=language)
    assert answer.status_code == 303
    return int(answer.headers["location"].rpartition("/")[2]), ida


async def links_sent(desk: Office) -> list[StoredErrand]:
    """The letters with a link that are to go now, which are under way from then on."""
    async with desk.product.database.work() as work:
        found = [each for each in await work.errands.claim(micros(desk.clock()), 20) if each.kind == "lost_mail"]
        await work.commit()
    return found


async def comes_back(desk: Office, letter: StoredErrand) -> None:
    """The server of the letter's receiver refused it for good."""
    async with desk.product.database.work() as work:
        await work.errands.failed(letter.id, None)
        await work.commit()


async def test_a_code_that_is_read_aloud_opens_its_conversation(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    page = (await ida.get("/worklist")).text
    assert 'name="code"' in page
    assert 'data-key="k"' in page

    answer = await ida.post("/callers/code", code=f" {phone_code(here).lower().replace('-', ' ')} ")

    assert (answer.status_code, answer.headers["location"]) == (303, f"/staff/conversations/{here}")
    assert ("found_by_code", "staff:1") in await desk.acts()
    await ida.get(f"/conversations/{here}")
    assert f"Telefonkode {phone_code(here)}" in ida.page


async def test_whoever_reads_the_reference_of_their_case_aloud_is_found_by_it_too(desk: Office) -> None:
    reference = await sent(desk)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    answer = await ida.post("/callers/code", code=reference.lower().replace("-", " "))

    assert (answer.status_code, answer.headers["location"]) == (303, f"/staff/dossiers/{reference}")


@pytest.mark.parametrize("code", ["K7M-4PX", "hvad", "<b>", "4679-ACD7"])
async def test_a_wrong_code_says_so_and_stays_in_its_field(desk: Office, code: str) -> None:
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    answer = await ida.post("/callers/code", code=code)

    assert answer.status_code == 404
    assert f"Der er ingen samtale med koden »{code}«" in ida.page
    assert f'name="code" value="{code.replace("<", "&lt;").replace(">", "&gt;")}"' in answer.text


async def test_codes_cannot_be_tried_over_and_over(desk: Office) -> None:
    desk.needs = replace(desk.needs, ticking=lambda: 0.0)
    desk = Office(desk.product, desk.needs, desk.clock)
    ida, bo = [await desk.signed_in(await desk.member(name)) for name in ("Ida Prøve", "Bo Prøve")]

    tried = [(await ida.post("/callers/code", code="hvad")).status_code for _ in range(11)]

    assert tried == [404] * 10 + [429]
    assert (await bo.post("/callers/code", code="hvad")).status_code == 404


async def test_a_conversation_is_opened_for_a_caller_held_and_with_their_case_begun(desk: Office) -> None:
    here, ida = await opened(desk)

    page = (await ida.get(f"/conversations/{here}")).text

    assert "Ejeren er i telefonen" in ida.page
    assert "Mangler endnu" in ida.page
    assert f'action="/staff/conversations/{here}/fill"' in page
    assert [act for act, _ in await desk.acts()][:1] == ["opened_for_caller"]
    await ida.get("/worklist")
    assert "Din samtale" in ida.page


async def test_what_the_caller_comes_with_may_be_found_out_later_and_in_their_language(desk: Office) -> None:
    here, ida = await opened(desk, flow="", language="en")

    page = (await ida.get(f"/conversations/{here}")).text

    assert "Ingen sag er i gang" in ida.page
    assert 'class="badge">English</span' in page
    assert (await ida.post("/callers", flow="anything", language="da")).status_code == 422
    assert (await ida.post("/callers", flow="", language="de")).status_code == 422


async def test_a_caller_owes_no_answer_here_and_keeps_their_helper(desk: Office) -> None:
    here, ida = await opened(desk)

    desk.clock.goes_on(hours=1)
    await settles(desk, Mouth("web"))

    assert (await ida.post(f"/conversations/{here}/fill", place="cvr", text="30000005")).status_code == 303


async def test_no_reply_is_taken_that_nobody_would_read(desk: Office) -> None:
    here, ida = await opened(desk)
    page = (await ida.get(f"/conversations/{here}")).text
    assert "data-nowhere" in page  # by which the field is not shown
    assert "ingen ville læse et svar" in ida.page
    assert 'href="#link"' in page

    answer = await ida.post(f"/conversations/{here}/reply", text="Hej", seen="0")

    assert answer.status_code == 409
    assert "Ejeren har ikke samtalen på nogen skærm lige nu. Send et link" in ida.page
    talking = await says(desk, "registrér", owner=BO)
    assert "data-nowhere" not in (await ida.get(f"/conversations/{talking}")).text


async def test_what_is_filled_in_for_a_caller_is_confirmed_by_the_one_who_opens_the_link(desk: Office) -> None:
    here, ida = await opened(desk)
    mouth = Mouth("web")
    await ida.post(f"/conversations/{here}/fill", place="cvr", text="30000005")
    refused = await ida.post(f"/conversations/{here}/link", email="ane(at)example.org")
    assert refused.status_code == 409
    assert "Det er ikke en e-mailadresse" in ida.page
    assert 'value="ane(at)example.org"' in refused.text

    assert (await ida.post(f"/conversations/{here}/link", email="ane@example.org")).status_code == 303
    await gives_back(desk, ida, here)
    [letter] = await links_sent(desk)
    said = {each: book.say for each, book in desk.needs.words.items()}
    assert await Moving(desk.product.database, said, desk.clock).follow(letter.about["link"], Owner("web", "ane"))
    asked = (await settles(desk, mouth))[-1]

    assert letter.about["to"] == "ane@example.org"
    assert "SOR-teamet har udfyldt dette for dig" in asked
    await ida.get(f"/conversations/{here}")
    assert "Ejeren er i telefonen" not in ida.page


def read(ida: Browser) -> str:
    """The page, as one reads it."""
    return " ".join(ida.page.split())


async def test_the_company_is_looked_up_while_they_talk_and_what_is_found_is_put_to_the_caller(desk: Office) -> None:
    here, ida = await opened(desk)
    mouth = Mouth("web")
    await ida.post(f"/conversations/{here}/fill", place="cvr", text="26919991")
    await desk.product.errands.catch_up(60)
    await settles(desk, mouth)

    page = (await ida.get(f"/conversations/{here}")).text
    assert "Opslaget i CVR er kommet. Det, der blev fundet, står ved sagen." in read(ida)
    assert "Fundet i CVR Eksempel Tandklinik ApS, Eksempelvej 12, 8000 Aarhus C" in read(ida)
    assert re.findall(r'id="fill-found-choices">(.*?)</datalist>', page)
    await ida.post(f"/conversations/{here}/fill", place="found", text="Ja, det passer")
    await ida.get(f"/conversations/{here}")
    assert "Virksomhedens navn Eksempel Tandklinik ApS fra CVR" in read(ida)
    assert "Postadresse Eksempelvej 12, 8000 Aarhus C fra CVR" in read(ida)

    await ida.post(f"/conversations/{here}/link", email="ane@example.org")
    await gives_back(desk, ida, here)
    [letter] = await links_sent(desk)
    said = {each: book.say for each, book in desk.needs.words.items()}
    await Moving(desk.product.database, said, desk.clock).follow(letter.about["link"], Owner("web", "ane"))
    asked = (await settles(desk, mouth))[-1]
    assert "Fundet i CVR: Eksempel Tandklinik ApS, Eksempelvej 12, 8000 Aarhus C" in asked


async def test_what_was_found_is_asked_of_the_owner_where_nobody_has_said_yes_for_them(desk: Office) -> None:
    here, ida = await held(desk, "registrér", "psykolog")
    await ida.post(f"/conversations/{here}/fill", place="cvr", text="26919991")
    await desk.product.errands.catch_up(60)
    await settles(desk, Mouth("web"))

    await gives_back(desk, ida, here)
    await says(desk, "ja")

    await ida.get(f"/conversations/{here}")
    assert "Vi fandt denne virksomhed i CVR" in ida.page


async def test_that_a_link_was_sent_is_told_until_it_is_followed_or_comes_back(desk: Office) -> None:
    here, ida = await opened(desk)
    await ida.get(f"/conversations/{here}")
    assert "send et link, og giv så ordet til robotten" in ida.page

    await ida.post(f"/conversations/{here}/link", email="ane@example.org")

    await ida.get(f"/conversations/{here}")
    assert f"Linket blev sendt til {VEIL} mandag den 23. november 2026 kl. 10.00." in read(ida)
    assert "Ejeren har ikke åbnet det endnu" in ida.page
    assert "Send et nyt link" in ida.page
    assert "send et link, og giv så ordet til robotten" not in ida.page
    [letter] = await links_sent(desk)
    await comes_back(desk, letter)
    await ida.get(f"/conversations/{here}")
    assert "Linket blev sendt til" not in ida.page


async def test_a_link_that_nobody_has_followed_in_time_is_sent_anew(desk: Office) -> None:
    here, ida = await opened(desk)
    await ida.post(f"/conversations/{here}/link", email="ane@example.org")

    desk.clock.goes_on(days=8)

    ida = await desk.signed_in(await desk.member("Bo Prøve"))
    await ida.get(f"/conversations/{here}")
    assert "Send et link til ejeren" in ida.page
    assert "Linket blev sendt til" not in ida.page


async def test_a_link_that_came_back_is_a_task_until_another_is_sent(desk: Office) -> None:
    here, ida = await opened(desk)
    await ida.post(f"/conversations/{here}/link", email="forkert@example.org")
    [letter] = await links_sent(desk)
    await comes_back(desk, letter)

    listed = (await ida.get("/worklist")).text
    assert "Brev, der kom retur" in ida.page
    assert f'href="/staff/conversations/{here}"' in listed
    await ida.get(f"/conversations/{here}")
    assert "E-mailen med linket kom ikke frem" in ida.page
    await ida.post(f"/conversations/{here}/link", email="rigtig@example.org")

    await ida.get("/worklist")
    assert "Brev, der kom retur" not in ida.page
    assert [each.about["to"] for each in await links_sent(desk)] == ["rigtig@example.org"]


async def test_a_link_that_came_back_is_sent_again_from_the_list_of_letters_too(desk: Office) -> None:
    here, ida = await opened(desk)
    await ida.post(f"/conversations/{here}/link", email="forkert@example.org")
    [first] = await links_sent(desk)
    await comes_back(desk, first)
    page = (await ida.get("/dossiers")).text
    assert f'href="/staff/conversations/{here}"><b>Link til en samtale</b>' in page

    assert (await ida.post(f"/letters/{first.id}/again", to="rigtig@example.org")).status_code == 303

    [second] = await links_sent(desk)
    assert second.about["to"] == "rigtig@example.org"
    assert second.about["link"] != first.about["link"]


async def test_an_auditor_is_offered_none_of_it(desk: Office) -> None:
    here = await says(desk, "registrér", owner=BO)
    rie = await desk.signed_in(await desk.member("Rie Prøve", Role.AUDITOR))

    pages = [(await rie.get(path)).text for path in ("/worklist", f"/conversations/{here}")]

    assert not [each for each in pages if "/callers" in each or f"{here}/link" in each]
    assert "En note bliver aldrig sendt" not in rie.page
    called, _ = await opened(desk)
    await rie.get(f"/conversations/{called}")
    assert "Ejeren har ikke samtalen på nogen skærm lige nu." in rie.page
    assert "send et link" not in rie.page.lower()
    assert (await rie.post("/callers/code", code=phone_code(here))).status_code == 403
