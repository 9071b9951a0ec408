"""What is one's own, and what a colleague has in hand: every act on a conversation and on a dossier, tried on both."""

import asyncio

import pytest

from tests.bot.reviews import registering
from tests.console.office import Browser, Office
from tests.console.table import TABLE
from tests.console.test_conversations import says

KEY = "abcdefgh12"
FIELDS = {
    "reply": {"text": "Hej", "key": KEY, "seen": "999"}, "note": {"text": "Husk"}, "files": {"what": "lejekontrakten"},
    "fill": {"place": "cvr", "text": "30000005"}, "jump": {"place": "1/institution_type"}, "begin": {"flow": "change"},
    "transfer": {"note": "Tager du den?"}, "unveil": {"reason": "Ejeren spørger"}, "here": {"page": KEY}, "draft": {"text": "Hej"},
    "hear": {"until": "2099-01-01", "text": "Vi vil afslå"}, "return": {"reason company_name": "Som i CVR."},
    "reject": {"text": "Findes allerede", "unheard": "Ejeren har selv bedt om det."}, "register": {},
}  # fmt: skip
_ACTS = {
    "conversations/{conversation_id}": {
        # What only whoever holds it does.
        "begin release reply requeue fill jump files transfer claim": (303, 409),
        # What colleagues do beside whoever holds it, or to take it over with a reason that the holder reads.
        "note unveil asked take-over": (303, 303), "export/{form}": (200, 200), "draft here": (204, 204),
        # What nothing here is in the state for: no reply is on its way, nobody called, nothing was left unread.
        "undo again let-stand link hear-again seen-to": (409, 409),
    },
    "dossiers/{reference}": {
        "approve hear reject release return": (303, 409),
        "note": (303, 303),
        # It is held already, it is not approved, nothing is to be linked, and these are no contact facts.
        "claim take-over found link object register reopen settle": (409, 409),
    },
}  # fmt: skip
EXPECTED = {
    f"/{at}/{act}": codes for at, acts in _ACTS.items() for words, codes in acts.items() for act in words.split()
}


async def _conversation(desk: Office, browser: Browser) -> str:
    here = await says(desk, "registrér", "psykolog", "jeg vil tale med et menneske")
    await browser.post(f"/conversations/{here}/claim")
    return str(here)


async def _dossier(desk: Office, browser: Browser) -> str:
    await says(desk, "hej", *registering())
    async with desk.product.database.reading() as reading:
        reference = (await reading.dossiers.all_dossiers())[-1].frozen.reference
    await browser.post(f"/dossiers/{reference}/claim", moves="0")
    return str(reference)


async def _tried(desk: Office, path: str, *, own: bool) -> int:
    ida = await desk.signed_in(await desk.member("Ida Prøve"))
    colleague = await desk.member("Bo Prøve")
    bo = await desk.signed_in(colleague)
    if path.startswith("/dossiers"):
        there = {"reference": await _dossier(desk, ida)}
        more = {"moves": "1"}
    else:
        there, more = {"conversation_id": await _conversation(desk, ida)}, {"to": str(colleague.id)}
    filled = path.format(**there, form="json")
    browser = ida if own else bo
    running = asyncio.create_task(desk.product.turning.run())
    answer = await browser.post(filled, {**more, **FIELDS.get(path.rpartition("/")[2], {})})
    desk.product.turning.stop()
    await running
    return answer.status_code


def test_every_act_has_its_row() -> None:
    acts = {path for method, path in TABLE if method == "POST" and path.startswith(("/conversations/{", "/dossiers/{"))}

    assert set(EXPECTED) == acts


@pytest.mark.parametrize("own", [True, False], ids=["own", "a colleague's"])
@pytest.mark.parametrize("path", sorted(EXPECTED))
async def test_what_a_colleague_holds_is_theirs(demo_desk: Office, path: str, *, own: bool) -> None:
    assert await _tried(demo_desk, path, own=own) == EXPECTED[path][not own]
