"""The journal's page: what is not taken yet, and how it is ticked off."""

from flows.rights import Role
from tests.console.office import Office
from tests.console.test_dossiers import does, sent


async def lies_there(desk: Office) -> int:
    """The one package that is open was delivered; the id of its decision."""
    async with desk.product.database.work() as work:
        [package] = await work.journal.open(10)
        await work.journal.delivered(package.decision_id, "SOR-pakke", desk.now)
        await work.commit()
    return package.decision_id


async def test_a_decision_waits_on_the_page_until_somebody_ticks_it_off(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))
    rie = await demo_desk.signed_in(await demo_desk.member("Rie Prøve", Role.AUDITOR))
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")

    await anne.get("/journal")
    assert f"{reference} godkendt, udgave 1" in " ".join(anne.page.split())
    assert "ikke afleveret endnu" in anne.page
    number = await lies_there(demo_desk)
    await rie.get("/journal")
    assert "SOR-pakke" in rie.page
    assert "Taget i journalen" not in rie.page  # whoever may only look is offered nothing to press
    assert (await rie.post(f"/journal/{number}/taken")).status_code == 403
    assert (await anne.post(f"/journal/{number}/taken")).status_code == 303

    await anne.get("/journal")
    assert "Alt er taget." in anne.page
    again = await anne.post(f"/journal/{number}/taken")
    assert again.status_code == 409
    assert "Den er krydset af eller afleveret imens." in anne.page


async def test_what_was_ticked_off_last_stands_there_with_who_did_it_and_they_alone_undo_it(demo_desk: Office) -> None:
    reference = await sent(demo_desk)
    anne = await demo_desk.signed_in(await demo_desk.member("Anne Prøve"))
    birk = await demo_desk.signed_in(await demo_desk.member("Birk Prøve"))
    await does(anne, reference, "claim")
    await does(anne, reference, "approve")
    number = await lies_there(demo_desk)
    await anne.post(f"/journal/{number}/taken")

    await birk.get("/journal")
    assert "Krydset af: Anne Prøve, mandag den 23. november 2026 kl. 10.0" in " ".join(birk.page.split())
    assert "Fortryd" not in birk.page
    assert (await birk.post(f"/journal/{number}/back")).status_code == 409
    await anne.get("/journal")
    assert "Fortryd afkrydsningen" in anne.page
    assert (await anne.post(f"/journal/{number}/back")).status_code == 303

    await anne.get("/journal")
    assert "Taget i journalen" in anne.page
    assert "Krydset af senest" not in anne.page
    await anne.post(f"/journal/{number}/taken")
    await anne.get("/journal")
    assert "Alt er taget." in anne.page
