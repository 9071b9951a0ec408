"""The core alone: turns taken one after the other in memory, without words, and with them."""

import datetime as dt

from bot.services import tokens
from bot.services.facts import facts_from, shipped
from flows.conversations import Conversation
from flows.heard import Asked, Heard, Said, Wish
from flows.moment import Moment
from flows.turns import take_turn
from flows.versions import Flows
from flows.worded import worded
from tests.benchmarks.form import BEGIN, FORM, UPDATES, script
from tests.benchmarks.playing import Played, Stopwatch, WrongReply
from tests.benchmarks.product import Words


def turns(words: Words, users: int, stopwatch: Stopwatch | None = None) -> tuple[Played, Played]:
    """The form for these users, turn by turn: `take_turn` alone, and with lots drawn and the reply put into words."""
    flows, facts, say = Flows(FORM), facts_from(shipped(demo=True)), words["da"].say
    now, drawn = dt.datetime.now(dt.UTC), tokens.draw()
    heard = [[_heard(user, number) for number in range(UPDATES)] for user in range(users)]
    steps: list[tuple[Conversation, Heard]] = []
    with stopwatch or Stopwatch() as with_words:
        for user in range(users):
            conversation = Conversation(user)
            for line, said in zip(script(user), heard[user], strict=True):
                steps.append((conversation, said))
                turn = take_turn(flows, conversation, said, Moment(now, facts, tokens.draw()))
                conversation, messages = worded(turn, say, drawn.prompt)
                if not all(part in messages[-1].text for part in line.replied):
                    raise WrongReply(user, line, messages[-1].text)
    with Stopwatch() as alone:
        for before, said in steps:
            take_turn(flows, before, said, Moment(now, facts, drawn))
    total = users * UPDATES
    return Played(total, alone.seconds, alone.cpu), Played(total, with_words.seconds, with_words.cpu)


def _heard(user: int, number: int) -> Heard:
    return Said(script(user)[number].said) if number else Asked(Wish.START, BEGIN)
