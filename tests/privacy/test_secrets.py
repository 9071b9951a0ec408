import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import connect

import httpx2

from tests.crash.forking import Warm
from tests.crash.house import House, opened, until
from tests.crash.lines import TYPED_IN
from tests.dialogues.web_owner import WebOwner
from tests.privacy.planting import contents_of, files_below

LINK = re.compile(r"/link/([A-Za-z0-9_-]{43})")
CODE = re.compile(r"FLYT-[A-Z0-9]{4}-[A-Z0-9]{4}")
MAIL = "anna@example.org"


@dataclass
class Given:
    """What was given out, and is for its owner's eyes only."""

    codes: list[str]
    links: list[str]

    def found_in(self, content: bytes) -> list[str]:
        """Which of them stand in a text, whole or without what goes before a code."""
        return [each for each in (*self.codes, *self.links) if each.removeprefix("FLYT-").encode() in content]


def browser(house: House) -> httpx2.AsyncClient:
    """A device of its own."""
    return httpx2.AsyncClient(base_url=house.address, follow_redirects=True, trust_env=False)


def links_in(folder: Path) -> list[str]:
    """The links in the letters that were posted."""
    letters = [b"".join(contents_of(each)).decode() for each in files_below(folder) if each.suffix == ".eml"]
    return list(dict.fromkeys(link for letter in letters for link in LINK.findall(letter)))


async def moving_about(house: House) -> Given:
    """A draft that goes on by a code on a second device, and by a link from a letter on a third; then wrong ones."""
    async with browser(house) as first, browser(house) as second, browser(house) as third:
        owner, with_code, with_link = WebOwner(first, "da"), WebOwner(second, "da"), WebOwner(third, "da")
        for line in TYPED_IN[:-1]:
            await owner.does(line)
        await owner.sends("/ask", wish="move")
        (code, *_) = CODE.findall(owner.page.text)
        await with_code.goes("/continue")
        await with_code.sends("/continue", code=code)
        await with_link.goes("/lost")
        await with_link.sends("/lost", email=MAIL)
        await until(lambda: bool(links_in(house.folder)), "a letter is posted")
        (link, *_) = links_in(house.folder)
        await with_link.goes(f"/link/{link}")
        await with_link.sends(f"/link/{link}")
        await second.post(f"/link/{link}")
        await second.get(f"/entries?after={code}")
        await house.rests()
        return Given([code], links_in(house.folder))


async def test_codes_and_links_are_in_no_log_and_no_link_outlives_its_letter(warm: Warm, tmp_path: Path) -> None:
    async with opened(tmp_path, warm, telegram=False, loud=True) as house:
        await house.start()

        given = await moving_about(house)

        await house.stop()
    assert given.codes
    assert given.links
    assert given.found_in((tmp_path / "log").read_bytes()) == []
    with closing(connect(house.file)) as connection:
        errands = connection.execute("SELECT key, about FROM errands WHERE kind = 'lost_mail'").fetchall()
        codes = connection.execute("SELECT * FROM codes").fetchall()
    assert errands
    assert given.found_in(repr([errands, codes]).encode()) == []
