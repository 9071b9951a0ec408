"""The web channel over services held in memory, and pictures of its pages: `python -m tests.bot.web_preview DIR`."""

import asyncio
import datetime as dt
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, cast

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

from bot.channels.web.application import web_channel
from bot.channels.web.identity import Caller
from bot.channels.web.needs import Needs
from bot.pages.limits import Limits, Rate
from bot.phrasebook import Phrasebook
from bot.services.facts import facts_from, shipped
from bot.services.handing import File
from bot.services.showing import Page
from flows.conversations import Act, Offered, OpenPrompt, Row
from flows.facts import Facts
from flows.heard import Asked, Chose, Said, Wish
from storage.values import Entry, NewArrival, Owner

NOW = dt.datetime(2026, 3, 12, 13, 5, tzinfo=dt.UTC)
FAST = Rate(10_000, 1_000.0)
OPEN_DOORS = Limits(FAST, FAST, FAST, FAST, FAST, FAST, FAST, FAST, 50, 50)
WORDS = {each: Phrasebook.load(each) for each in ("da", "en")}
AXE = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {"target-size": {"enabled": True}},
}


def prompt(
    token: str, *labels: str, helpers: Sequence[str] = (), expects: str = "text", complete: str = ""
) -> OpenPrompt:
    offered = [Offered(Act("option"), each) for each in labels] + [
        Offered(Act("wish"), each, "helper") for each in helpers
    ]
    return OpenPrompt(token, "cvr", tuple(offered), expects, complete)


class Memory:
    """Conversations as the services would show them: what is kept is echoed, and presses are named."""

    def __init__(self) -> None:
        self.kept: list[NewArrival] = []
        self.entries: dict[Owner, list[Entry]] = {}
        self.prompts: dict[Owner, OpenPrompt | None] = {}
        self.floors: dict[Owner, str] = {}
        self.languages: dict[Owner, str] = {}
        self.references: dict[Owner, tuple[str, ...]] = {}
        self.asked_files: set[Owner] = set()
        self.done: list[tuple[str, ...]] = []
        self.ears: list[tuple[Owner, asyncio.Event, asyncio.AbstractEventLoop]] = []

    async def keep(self, arrivals: Sequence[NewArrival]) -> None:
        for each in arrivals:
            if any((each.source, each.external_id) == (known.source, known.external_id) for known in self.kept):
                continue
            self.kept.append(each)
            self.answer(each)

    def answer(self, arrival: NewArrival) -> None:
        owner, what = arrival.owner, arrival.heard
        self.languages.setdefault(owner, arrival.language)
        if isinstance(what, Said):
            self.write(owner, "owner", what.text)
            if what.text == "crash":
                raise RuntimeError(what.text)
        if isinstance(what, Chose):
            self.write(owner, "owner", f"option {what.option}", "pressed")
        if isinstance(what, Asked) and what.wish in {Wish.DANISH, Wish.ENGLISH}:
            self.languages[owner] = "da" if what.wish is Wish.DANISH else "en"
        number = len(self.kept)
        question = f"Spørgsmål {number}?"
        self.write(owner, "bot", f"Tak.\n{question}", "asked", {"prompt_from": 5})
        self.prompts[owner] = prompt(f"token-{number}", "Ja", "Nej", helpers=("Hjælp",))
        self.tell(owner)

    def write(
        self, owner: Owner, author: str, text: str, kind: str = "said", about: dict[str, Any] | None = None
    ) -> None:
        number = sum(map(len, self.entries.values())) + 1
        at = round(NOW.timestamp() * 1_000_000)
        self.entries.setdefault(owner, []).append(Entry(number, 1, at, author, kind, text, about or {}, "all"))

    async def page(self, owner: Owner, after: int = 0) -> Page | None:
        if owner not in self.entries:
            return None
        newer = tuple(each for each in self.entries[owner] if each.id > after)
        return Page(
            entries=newer,
            prompt=self.prompts.get(owner),
            language=self.languages.get(owner, "da"),
            floor=self.floors.get(owner, "bot"),
            busy=False,
            references=self.references.get(owner, ()),
            asks_file=owner in self.asked_files,
        )

    async def moved_away(self, _owner: Owner) -> bool:
        return False

    async def in_force(self, _now: dt.datetime) -> Facts:
        return facts_from(shipped(demo=True))

    async def file_of(self, owner: Owner, kind: str, reference: str = "") -> File | None:
        known = reference in self.references.get(owner, ())
        return File(f"{reference}.pdf", "application/pdf", b"%PDF-1.7 ") if known and kind == "receipt" else None

    async def cases_of(self, owner: Owner, _say: Any) -> tuple[str, ...] | None:
        return (
            ("Registrering: Prøve Fodklinik. I gang. Vi er nået til: Virksomheden.",) if owner in self.entries else None
        )

    async def matches(self, _reference: str, sha256: str) -> bool:
        return sha256 == "a" * 64

    async def settled(self, owner: Owner, within: float) -> None:
        assert within <= 2.5
        assert owner.channel == "web"

    async def redeem(self, code: str, owner: Owner) -> bool:
        self.done.append(("redeem", code, owner.address))
        return code == "RIGHT"

    async def follow(self, link: str, owner: Owner) -> bool:
        self.done.append(("follow", link, owner.address))
        return link == "right-link"

    async def lost(self, email: str, language: str) -> None:
        self.done.append(("lost", email, language))

    async def forget(self, owner: Owner) -> None:
        self.done.append(("forget", owner.address))
        self.entries.pop(owner, None)

    def tell(self, owner: Owner) -> None:
        # The tests write from their own thread, beside the server's.
        for listener, event, loop in self.ears:
            if listener == owner:
                loop.call_soon_threadsafe(event.set)

    @asynccontextmanager
    async def listen(self, owner: Owner) -> AsyncIterator[asyncio.Event]:
        ear = (owner, asyncio.Event(), asyncio.get_running_loop())
        self.ears.append(ear)
        try:
            yield ear[1]
        finally:
            self.ears.remove(ear)


def needs_of(memory: Memory, **settings: Any) -> Needs:
    service = cast("Any", memory)
    ready = {"clock": lambda: NOW, "limits": OPEN_DOORS, "demo": True, **settings}
    return Needs(service, service, service, service, service, WORDS, service, service, **ready)


WAYS = ("Adresse", "Telefon", "E-mail", "En behandler kommer til", "En behandler stopper og tager ydernummeret med",
        "Journalsystem", "En behandler stopper, ydernummeret bliver", "En behandler flytter til en anden klinik", "Navn",
        "Hjemmeside", "Klinikkens type", "VANS-leverandør", "E-mail for lokationsnummeret",
        "Nyt CVR-nummer eller ny ejer")  # fmt: skip
STANDS = """Sådan står det i SOR nu:
Eksempel Fys ApS, CVR 13748136: telefon +45 70 12 34 56, enmegetlangadresseudenbindestreger@fys.example.org
• Fys Nord: fysioterapiklinik, Nørregade 12, 2. tv, 8000 Aarhus C, system Novax
– Anna Eksempel, ydernummer 061654
• Fys Syd: fysioterapiklinik, system Novax

Hvad skal ændres? Du kan også skrive det hele på én gang."""
_CASES = ("Fortsæt: Anmodning: Eksempel Hospital", "Slet: Anmodning: Eksempel Hospital", "Kvittering K7R2-MX4P",
          "Fortsæt: Lukning: Eksempel Tandklinik ApS", "Slet: Lukning: Eksempel Tandklinik ApS")  # fmt: skip
_REPLACING = (
    ("Ændringen", "Telefon", "+45 70 12 34 56 → +45 70 12 34 57", "+45 70 12 34 56", "+45 70 12 34 57"),
    ("Ændringen", "Adresse", "Nørregade 12, 8000 Aarhus C → Prøvevej 7, 8000 Aarhus C", "Nørregade 12, 8000 Aarhus C",
     "Prøvevej 7, 8000 Aarhus C"),
    ("Ændringen", "Gælder fra", "mandag den 1. marts 2027", "", ""),
)  # fmt: skip
_HELPERS = ("Tilbage", "Mere")


def _helpers() -> list[Offered]:
    return [Offered(Act("wish"), each, "helper") for each in _HELPERS]


# What is said, and the prompt under it; the last line is the question.
SCENES: dict[str, tuple[str, OpenPrompt]] = {
    "standing": (STANDS, prompt("t5", *WAYS, helpers=_HELPERS, expects="option")),
    "organisation": ("Hej.\nHvilken klinik gælder det?", prompt("t6", expects="organisation", complete="organization")),
    "cases": ("• Anmodning: Eksempel Hospital. I gang.\nHvad vil du se på?", OpenPrompt("t7", "", (
        *(Offered(Act("erase" if each.startswith("Slet") else "switch"), each) for each in _CASES), *_helpers(),
    ), "option")),
    "replacing": ("Tak.\nLæs ændringen igennem.", OpenPrompt(
        "t8", "", (Offered(Act("send"), "Ja, send"), *(Offered(Act("visit"), "Ret", "change") for _ in _REPLACING)),
        "option", "", tuple(
            Row(section, label, value, 1 + number, before, after)
            for number, (section, label, value, before, after) in enumerate(_REPLACING)
        ),
    )),
}  # fmt: skip


def a_conversation(memory: Memory, owner: Owner, scene: str) -> None:
    """Fills an owner's conversation up to a scene: asking, refusal, review, staff, receipt."""
    greeting = (
        "Goddag, og velkommen. Jeg hjælper dig med at registrere din klinik i SOR. "
        "Det, du svarer, bliver gemt undervejs.\n"
        "Hvad vil du gerne?"
    )
    memory.write(owner, "bot", greeting, "asked", {"prompt_from": greeting.index("Hvad vil")})
    memory.prompts[owner] = prompt(
        "t1",
        "Registrere en klinik",
        "Ændre en klinik",
        "Lukke en klinik",
        "Bestille et lokationsnummer",
        expects="option",
    )
    if scene == "asking":
        return
    if scene in SCENES:
        said, memory.prompts[owner] = SCENES[scene]
        memory.write(owner, "bot", said, "asked", {"prompt_from": said.rindex("\n") + 1})
        return
    memory.write(owner, "owner", "Registrere en klinik", "pressed")
    memory.write(owner, "bot", "Hvad er virksomhedens CVR-nummer? Det har otte cifre.", "asked", {"prompt_from": 0})
    memory.write(owner, "owner", "2691 9992")
    refusal = (
        "Intet CVR-nummer kan ende på 2 her. Er et ciffer byttet om? For eksempel 26919991.\n"
        "Hvad er virksomhedens CVR-nummer?"
    )
    memory.write(owner, "bot", refusal, "asked", {"prompt_from": refusal.index("Hvad er")})
    memory.prompts[owner] = prompt("t2", helpers=("Hjælp", "Spring over", "Tilbage"), expects="number")
    if scene == "refusal":
        return
    memory.write(owner, "owner", "26919991")
    rows = (
        ("Virksomheden", "CVR-nummer", "26919991"),
        ("Virksomheden", "Navn", "Lægerne Ærøskøbing I/S <script>alert(1)</script>"),
        ("Virksomheden", "Telefonnummer", "+45 12 34 56 78"),
        ("Virksomheden", "E-mail", "enmegetlangadresseudenbindestreger@laegernesfaelleskonsultation.example.dk"),
        ("Klinikken", "Type", "Almen praksis"),
        ("Klinikken", "Besøgsadresse", "Vestergade 12, 1. tv.\n5970 Ærøskøbing"),
        ("Klinikken", "Åben fra", "1. april 2026"),
    )
    offered = (Offered(Act("submit"), "Det passer – send"), Offered(Act("pause"), "Hold pause", "helper"))
    changes = tuple(Offered(Act("visit"), f"Ret {label}", "change") for _, label, _ in rows)
    lines = tuple(Row(section, label, value, 2 + n) for n, (section, label, value) in enumerate(rows))
    memory.prompts[owner] = OpenPrompt("t3", "", (*offered, *changes), "option", "", lines)
    sections = dict.fromkeys(section for section, _, _ in rows)
    outline = [
        "\n".join([each, *(f"{label}: {value}" for at, label, value in rows if at == each)]) for each in sections
    ]
    review = "\n\n".join(["Tak. Her er det, du har svaret.", *outline, "Passer det hele?"])
    memory.write(owner, "bot", review, "asked", {"prompt_from": review.index("Passer")})
    if scene == "review":
        return
    memory.write(owner, "owner", "Det passer – send", "pressed")
    receipt = "Tak. Vi har modtaget din registrering med referencen K7R2-MX4P. Du får svar inden for fem arbejdsdage."
    memory.write(owner, "bot", receipt, "receipt")
    memory.references[owner] = ("K7R2-MX4P",)
    memory.prompts[owner] = prompt("t4", "Registrere en klinik til", expects="option")
    if scene in {"staff", "file"}:
        memory.write(owner, "system", "Mette fra SOR-teamet skriver nu med dig.")
        memory.write(owner, "staff:7", "Hej. Jeg kan se, at adressen mangler en etage. Er det 1. eller 2. sal?")
        memory.floors[owner] = "staff"
    if scene == "file":
        memory.write(
            owner, "bot", "Mette fra SOR-teamet beder om en fil: lejekontrakten. Send den her som PDF.", "file"
        )
        memory.asked_files.add(owner)


@contextmanager
def served(needs: Needs) -> Iterator[str]:
    """The channel on a free port of this machine."""
    config = uvicorn.Config(web_channel(needs), port=0, log_level="error", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        needs.closing.set()
        server.should_exit = True
        thread.join()


def findings(tab: Tab) -> list[str]:
    found = Axe().run(tab, options=AXE).response["violations"]
    return [f"{each['id']}: {node['html'][:160]}" for each in found for node in each["nodes"]]


def _pictures(browser: Browser, folder: Path) -> None:
    memory = Memory()
    with served(needs_of(memory)) as address:
        for scene in (
            "start",
            "asking",
            "refusal",
            "review",
            "receipt",
            "staff",
            "file",
            *SCENES,
            "lost",
            "continue",
            "forget",
            "privacy",
        ):
            secret = f"{scene:_<43}"
            if scene in {"asking", "refusal", "review", "receipt", "staff", "file", *SCENES}:
                a_conversation(memory, Caller(secret, "da", begun=True).owner, scene)
            path = f"/{scene}" if scene in {"lost", "continue", "forget", "privacy"} else "/"
            for width, height, scheme in (
                (320, 640, "light"),
                (390, 844, "dark"),
                (1280, 900, "light"),
                (1280, 900, "dark"),
            ):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=cast("Any", scheme), locale="da-DK"
                )
                context.add_cookies([{"name": "sor", "value": secret, "url": address}])
                tab = context.new_page()
                tab.goto(address + path)
                tab.screenshot(path=str(folder / f"{scene}-{width}-{scheme}.png"), full_page=True)
                wide = tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                print(scene, width, scheme, "TOO WIDE" if wide else "", *findings(tab))  # noqa: T201
                context.close()


if __name__ == "__main__":
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=options)
        _pictures(chromium, Path(sys.argv[1]))
        chromium.close()
