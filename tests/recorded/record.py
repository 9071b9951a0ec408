"""`python -m tests.recorded.record`: play the scripts beside this and record them for the newest version of each flow.

A line of a script is what an owner types, `[send]` for the first button with this act, this about or these words, or a
value that is heard as it stands. Recordings of older versions are left alone: their drafts must go on as they are.
"""

import sys
from collections.abc import Mapping

from bot.wiring import FLOWS
from flows.heard import Chose, Heard, Said
from flows.versions import Flows
from tests.recorded.registering import REGISTERING
from tests.recorded.replaying import HERE, After, Player, named, written
from tests.recorded.script import Line, Script
from tests.recorded.standing import CHANGING, CLOSING, LOOKING_UP, NUMBERS, REPORTING, REQUESTING

SCRIPTS: Mapping[str, Mapping[str, Script]] = {  # by flow
    "registration": REGISTERING, "change": CHANGING, "closure": CLOSING, "location_number": NUMBERS,
    "request": REQUESTING, "public_facts": LOOKING_UP, "report": REPORTING,
}  # fmt: skip


def heard_in(line: Line, player: Player) -> Heard:
    """What a line of a script stands for; raises `LookupError` where no button fits."""
    if not isinstance(line, str):
        return line
    if not line.startswith("["):
        return Said(line)
    prompt, name = player.conversation.prompt, line[1:-1]
    for index, each in enumerate(prompt.offered if prompt else ()):
        if prompt is not None and name in {each.act.kind, str(each.act.about), each.label}:
            return Chose(prompt.token, index)
    raise LookupError(f"{line} is no button of {prompt}")


def recorded(script: Script) -> str:
    """A script as it goes now, as the text of a recording."""
    player = Player(Flows(*FLOWS.values()), script.known, script.ordering, script.register)
    steps: list[tuple[Heard, After]] = []
    for number, line in enumerate(script.lines, 1):
        try:
            heard = heard_in(line, player)
        except LookupError as error:
            error.add_note(f"Line {number} of: {script.about}")
            raise
        steps.append((heard, player.hear(heard)))
    return written(player, steps, script.about)


def main() -> None:
    """Record every script, and drop recordings of the newest versions that have no script."""
    for flow, scripts in SCRIPTS.items():
        folder = HERE / named(FLOWS[flow])
        folder.mkdir(exist_ok=True)
        texts = {folder / f"{name}.json": recorded(script) for name, script in scripts.items()}
        for path in set(folder.glob("*.json")) - set(texts):
            path.unlink()
        for path, text in texts.items():
            path.write_text(text, "utf-8")
            sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
