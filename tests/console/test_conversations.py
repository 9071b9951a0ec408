"""The worklist, a conversation's page and the search, as a member of staff uses them."""

import io
import json
import re
import zipfile

from bot.services.listening import arrival_of_text
from flows.moment import micros
from flows.rights import Role
from flows.veiling import VEIL
from storage.values import Owner
from tests.bot.reviews import registering
from tests.console.office import Office

ANE, BO = Owner("web", "ane"), Owner("web", "bo")


async def says(desk: Office, *lines: str, owner: Owner = ANE) -> int:
    """Let an owner say all this; the number of their conversation."""
    for each in lines:
        desk.clock.goes_on(seconds=5)
        await desk.product.turning.cycle([arrival_of_text(owner, each, micros(desk.clock()))])
    async with desk.product.database.reading() as reading:
        found = await reading.conversations.find(owner)
    assert found is not None
    return found.id


async def test_one_key_takes_the_owner_who_has_waited_longest(desk: Office) -> None:
    first = await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    second = await says(desk, "registrér", "tandlæge", "jeg vil tale med et menneske", owner=BO)
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    await ida.get("/worklist")

    assert ida.page.count("Venter på et menneske siden kl. 10") == 2
    assert f"Samtale {first}" in ida.page
    taken = [(await each.post("/worklist/next")).headers["location"] for each in (ida, bo)]

    assert taken == [f"/staff/conversations/{first}", f"/staff/conversations/{second}"]
    assert (await ida.post("/worklist/next")).headers["location"] == "/staff/worklist"
    await ida.get("/worklist")
    assert "Din samtale" in ida.page


async def test_the_page_shows_the_transcript_and_every_answer_with_its_source(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog", "26919990")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    answer = await ida.get(f"/conversations/{here}")

    assert 'role="log"' in answer.text
    assert "psykolog" in ida.page
    assert "fra ejeren" in ida.page
    assert "Mangler endnu" in ida.page
    assert (await desk.acts())[-1][0] == "conversation_viewed"


async def test_a_change_of_the_floor_is_told_in_words(desk: Office) -> None:
    here = await says(desk, "registrér", "jeg vil tale med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    await ida.get(f"/conversations/{here}")
    lines = (await ida.get(f"/conversations/{here}/lines?after=0")).json()["lines"]

    assert "(floor)" not in ida.page
    assert [each["text"] for each in lines if each["kind"] == "floor"] == ["Ejeren bad om et menneske."]


async def test_a_reply_is_stopped_by_what_came_since_and_sent_anyway_on_purpose(desk: Office) -> None:
    here = await says(desk, "registrér", "jeg vil tale med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/claim")
    shown = (await ida.get(f"/conversations/{here}")).text
    seen = shown.partition('name="seen" value="')[2].partition('"')[0]
    await says(desk, "jeg har også et spørgsmål mere")

    stopped = await ida.post(f"/conversations/{here}/reply", text="Svar på det første", seen=seen)

    assert stopped.status_code == 409
    assert "Svar på det første</textarea>" in stopped.text
    assert "jeg har også et spørgsmål mere" in ida.page
    assert "Send alligevel" in ida.page
    sent = await ida.post(f"/conversations/{here}/reply", text="Svar på det første", seen=seen, anyway="yes")
    assert sent.status_code == 303


async def test_what_a_colleague_holds_is_not_taken_by_claiming(desk: Office) -> None:
    here = await says(desk, "registrér", "jeg vil tale med et menneske")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    bo = await desk.signed_in(await desk.member("Bo Prøve"))
    await ida.post(f"/conversations/{here}/claim")

    assert (await bo.post(f"/conversations/{here}/claim")).status_code == 409
    assert "Ida Prøve har samtalen" in bo.page
    assert (await bo.post(f"/conversations/{here}/take-over")).status_code == 303


async def test_new_lines_are_had_by_number_and_none_comes_twice(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    first = json.loads((await ida.get(f"/conversations/{here}/lines?after=0")).text)["lines"]
    await says(desk, "registrér")
    rest = json.loads((await ida.get(f"/conversations/{here}/lines?after={first[-1]['id']}")).text)["lines"]

    numbers = [each["id"] for each in first + rest]
    assert numbers == sorted(set(numbers))
    assert "registrér" in [each["text"] for each in rest]


async def test_a_cpr_number_pasted_into_a_note_is_kept_nowhere(desk: Office) -> None:
    here = await says(desk, "hej")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    await ida.post(f"/conversations/{here}/note", text="Ringede; CPR 010170-1234")
    await ida.get(f"/conversations/{here}")

    assert "Ringede; CPR ●●●●●●-●●●●" in ida.page
    assert "010170" not in ida.page


async def test_personal_data_are_read_for_a_reason_and_by_no_auditor(desk: Office) -> None:
    here = await says(desk, "hej", "skriv til ane@example.org")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    rie = await desk.signed_in(await desk.member("Rie Prøve", Role.AUDITOR))
    await ida.get(f"/conversations/{here}")

    assert f"skriv til {VEIL}" in ida.page
    assert (await rie.post(f"/conversations/{here}/unveil", reason="Bare fordi")).status_code == 403
    await ida.post(f"/conversations/{here}/unveil", reason="Skal svare")
    await ida.get(f"/conversations/{here}")
    assert "skriv til ane@example.org" in ida.page


async def test_what_the_owner_is_asked_is_veiled_beside_the_transcript_as_it_is_in_it(desk: Office) -> None:
    here = await says(desk, "registrér", "tandlæge", "26919991")
    await desk.product.errands.catch_up(60)
    await desk.product.turning.cycle([])
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    await ida.get(f"/conversations/{here}")

    assert "Bliver spurgt om:  Vi fandt denne virksomhed i CVR" in ida.page
    assert "@eksempel-tandklinik" not in ida.page
    await ida.post(f"/conversations/{here}/unveil", reason="Skal svare")
    await ida.get(f"/conversations/{here}")
    assert ida.page.count("@eksempel-tandklinik") >= 2


async def test_nobodys_number_address_or_name_is_in_clear_anywhere_on_the_page_until_it_is_unveiled(
    desk: Office,
) -> None:
    here = await says(desk, "registrér", "tandlæge", "26919991")
    await desk.product.errands.catch_up(60)
    await says(
        desk, "ja", "telefon er +45 70 12 34 56", "ja", "kontakt i sagen er Eva Prøve, eva@example.org, 7012 3456"
    )
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.post(f"/conversations/{here}/note", text="Eva Prøve ringer fra 70-12-34-56")

    page = (await ida.get(f"/conversations/{here}")).text
    assert {each for each in ("Eva Prøve", "eva@", "12 34 56", "7012", "70123456", "70-12") if each in page} == set()
    assert "fx 26 91 99 91" in ida.page
    assert f"nu være »{VEIL}, {VEIL}, {VEIL}«" in ida.page
    assert f"{VEIL} ringer fra {VEIL}" in ida.page
    await ida.post(f"/conversations/{here}/unveil", reason="Skal svare")
    await ida.get(f"/conversations/{here}")
    assert "Eva Prøve ringer fra 70-12-34-56" in ida.page


async def test_a_line_is_found_and_its_link_leads_to_it(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    await desk.product.transcripts.taking_in.all()
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    found = await ida.post("/search", text="psykologer", author="owner")

    assert f"/staff/conversations/{here}?line=" in found.text
    assert '<p class="said owner"><b>Ejer:</b> <mark>psykolog</mark></p>' in found.text
    await ida.post("/search", text="findes slet ikke")
    assert "Ingen linje har alle ordene" in ida.page


async def test_what_was_found_is_marked_and_nothing_that_somebody_wrote_becomes_part_of_the_page(desk: Office) -> None:
    await says(desk, "hej", "<i>vandskade</i> & vand")
    await desk.product.transcripts.taking_in.all()
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    found = await ida.post("/search", text="vandskade")

    assert "&lt;i&gt;<mark>vandskade</mark>&lt;/i&gt; &amp; vand" in found.text


async def test_a_party_who_asks_for_the_case_becomes_a_task_until_they_have_it(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    await ida.post(f"/conversations/{here}/asked")
    await ida.get("/worklist")
    assert "Aktindsigt" in ida.page
    top, _, _ = (await ida.get(f"/conversations/{here}")).text.partition('<div class="desk">')
    assert "Aktindsigt: ejeren skal have sagen senest" in top
    given = await ida.post(f"/conversations/{here}/export/zip")
    await ida.get("/worklist")

    assert "sag.pdf" in zipfile.ZipFile(io.BytesIO(given.content)).namelist()
    assert "Aktindsigt" not in ida.page


async def test_a_case_is_given_out_to_nobody_who_did_not_ask_and_by_no_auditor(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    rie = await desk.signed_in(await desk.member("Rie Prøve", Role.AUDITOR))

    unasked = await ida.post(f"/conversations/{here}/export/zip")
    await ida.post(f"/conversations/{here}/asked")
    by_auditor = await rie.post(f"/conversations/{here}/export/zip")

    assert (unasked.status_code, by_auditor.status_code) == (409, 403)
    await ida.get("/worklist")
    assert "Aktindsigt" in ida.page, "the request is still to be met"


async def test_a_case_that_was_sent_stands_in_the_list_with_its_deadline(desk: Office) -> None:
    await says(desk, "hej", *registering())
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    shown = await ida.get("/worklist")

    assert "Prøveklinikken ApS" in ida.page
    assert "Senest mandag den 7. december 2026" in ida.page  # ten working days after Monday the 23rd of November
    assert "/staff/dossiers/" in shown.text


async def test_other_conversations_about_the_company_or_with_the_person_stand_beside_and_apart(desk: Office) -> None:
    here = await says(desk, "registrér", "tandlæge", "13748136")
    same_company = await says(desk, "registrér", "psykolog", "13748136", owner=BO)
    other = await says(desk, "registrér", "psykolog", "26919991", owner=Owner("web", "cy"))
    ida = await desk.signed_in(await desk.member("Ida Prøve"))

    page = (await ida.get(f"/conversations/{here}")).text

    assert f'href="/staff/conversations/{same_company}"' in page
    assert "samme virksomhed" in ida.page
    assert f'href="/staff/conversations/{other}"' not in page


async def test_the_first_page_says_in_numbers_what_waits(desk: Office) -> None:
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.get("/")
    assert "Alt er gjort" in ida.page

    await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    await ida.get("/")

    assert re.search(r"1\s+Venter på et menneske", ida.page)
    assert re.search(r"0\s+Er dine", ida.page)
    assert "Tag den næste" in ida.page
