"""On a dossier's page an organisation is linked, or entered as found in SOR; a colleague registers it."""

import re

from tests.bot.test_found_in_sor import CLOSING, FOUND, PLACE
from tests.console.office import Office
from tests.console.test_dossiers import does, sent, staff


async def test_from_a_dossier_that_matches_nothing_to_one_that_can_be_registered(demo_desk: Office) -> None:
    reference = await sent(demo_desk, *CLOSING)
    anne, birk = await staff(demo_desk)
    await does(anne, reference, "claim")
    assert "Knyt først sagen til en organisation i registret." in anne.page
    assert "Den står i SOR, men ikke her" in anne.page

    said = {"place": PLACE, **FOUND}
    assert await does(anne, reference, "found", **said | {"sor": "672261000016009"}) == 409
    assert "Kontrolcifferet passer ikke" in anne.page
    assert await does(anne, reference, "found", **said) == 303
    page = (await birk.get("/corrections")).text
    assert "Fundet i SOR: forslag 1" in birk.page
    assert FOUND["sor"] in birk.page
    [sha256] = re.findall(r'name="sha256" value="([0-9a-f]{64})"', page)
    assert (await birk.post("/corrections/1/register", {"sha256": sha256})).status_code == 303

    await anne.get(f"/dossiers/{reference}")
    assert "Knyt først sagen til en organisation i registret." not in anne.page
    [entity] = set(re.findall(r'href="/staff/register/(\d+)"', (await anne.get(f"/dossiers/{reference}")).text))
    await anne.get(f"/register/{entity}")
    assert "fundet i SOR, forslag 1" in anne.page


async def test_an_organisation_that_there_is_none_of_is_told_so(demo_desk: Office) -> None:
    reference = await sent(demo_desk, *CLOSING)
    anne, _ = await staff(demo_desk)
    await does(anne, reference, "claim")

    assert await does(anne, reference, "link", place=PLACE, entity="4711") == 409
    assert "Registret har ingen organisation med det nummer." in anne.page
