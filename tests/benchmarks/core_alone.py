"""The core alone: turns taken one after the other in memory, without words, and with them."""

import datetime as dt

from bot.services import tokens
from bot.services.facts import facts_from, shipped
from flows.conversations import Conversation
from flows.heard import Asked, Heard, Said, Wish
from flows.moment import Moment
from flows.turns import take_turn
from flows.worded import worded
from tests.benchmarks.form import BEGIN, FORM, PURPOSE, UPDATES, script
from tests.benchmarks.playing import Played, Stopwatch, WrongReply
from tests.benchmarks.product import Words


def turns(words: Words, users: int) -> tuple[Played, Played]:
    """The form for these users, turn by turn: `take_turn` alone, and with lots drawn and the reply put into words."""
    flows, facts, say = {PURPOSE: FORM}, facts_from(shipped(demo=True)), words["da"].say
    moment = Moment(dt.datetime.now(dt.UTC), facts, tokens.draw())
    asked = [
        (Conversation(user), heard) for user in range(users) for heard in [[_heard(user, n) for n in range(UPDATES)]]
    ]
    steps: list[tuple[Conversation, Heard]] = []
    with Stopwatch() as with_words:
        for conversation, every in asked:
            for number, heard in enumerate(every):
                steps.append((conversation, heard))
                turn = take_turn(flows, conversation, heard, Moment(moment.now, facts, tokens.draw()))
                conversation, messages = worded(turn, say, moment.tokens.prompt)
                line = script(conversation.id)[number]
                if not all(part in messages[-1].text for part in line.replied):
                    raise WrongReply(conversation.id, line, messages[-1].text)
    with Stopwatch() as alone:
        for conversation, heard in steps:
            take_turn(flows, conversation, heard, moment)
    total = users * UPDATES
    return Played(total, alone.seconds, alone.cpu), Played(total, with_words.seconds, with_words.cpu)


def _heard(user: int, number: int) -> Heard:
    return Said(script(user)[number].said) if number else Asked(Wish.START, BEGIN)
