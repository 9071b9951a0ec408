"""A file that an owner was asked for, as staff ask for it and fetch it."""

from flows.rights import Role
from storage.values import Owner
from tests.console.office import Office
from tests.console.test_conversations import ANE, says
from tests.dialogues.files import a_pdf


async def test_it_is_asked_for_awaited_and_fetched_as_a_download_that_is_in_the_audit(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.get(f"/conversations/{here}")
    await ida.post(f"/conversations/{here}/claim")

    await ida.post(f"/conversations/{here}/files", what="lejekontrakten")
    await ida.get(f"/conversations/{here}")
    assert "Ventes" in ida.page
    await desk.product.floor.filing.take_from(Owner(ANE.channel, ANE.address), a_pdf())
    await ida.get(f"/conversations/{here}")
    assert "fil-1.pdf" in ida.page
    answer = await ida.get(f"/conversations/{here}/files/1")

    assert answer.content == a_pdf()
    assert answer.headers["content-disposition"] == 'attachment; filename="fil-1.pdf"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-type"] == "application/pdf"
    assert (await desk.acts())[-1][0] == "file_fetched"
    assert (await ida.get(f"/conversations/{here + 1}/files/1")).status_code == 404


async def test_an_auditor_fetches_none_and_a_colleague_without_the_conversation_asks_for_none(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    auditor = await desk.signed_in(await desk.member("Eva Prøve", Role.AUDITOR))
    await ida.get(f"/conversations/{here}")

    assert (await ida.post(f"/conversations/{here}/files", what="lejekontrakten")).status_code == 409
    assert (await auditor.get(f"/conversations/{here}/files/1")).status_code == 403


async def test_what_an_owner_sent_stands_in_the_copy_of_all_that_is_held(desk: Office) -> None:
    here = await says(desk, "registrér", "psykolog")
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    await ida.get(f"/conversations/{here}")
    await ida.post(f"/conversations/{here}/claim")
    await ida.post(f"/conversations/{here}/files", what="lejekontrakten")
    await desk.product.floor.filing.take_from(Owner(ANE.channel, ANE.address), a_pdf())

    copying = desk.product.handing.copying
    [file] = (await copying.data(here))["files"]

    assert (file["name"], file["asked"], file["bytes"]) == ("fil-1.pdf", "lejekontrakten", len(a_pdf()))
    sections = {each.heading: each.lines for each in (await copying.readable(here)).lines}
    assert [what for _, what in sections["Filer, du har sendt"]] == ["lejekontrakten"]
