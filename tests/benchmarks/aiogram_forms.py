"""The form as aiogram's manual writes it: a state for each question, answers in memory. Nothing is durable."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message

from tests.benchmarks.form import CVR, LABELS, QUESTIONS, REFUSED
from tests.benchmarks.playing import Played, Replies, closed_loop
from tests.benchmarks.wire import TOKEN, Wire, update_of


class Form(StatesGroup):
    """One state for each question."""

    s1 = State()
    s2 = State()
    s3 = State()
    s4 = State()
    s5 = State()
    s6 = State()
    s7 = State()
    s8 = State()
    s9 = State()
    s10 = State()


STATES = (Form.s1, Form.s2, Form.s3, Form.s4, Form.s5, Form.s6, Form.s7, Form.s8, Form.s9, Form.s10)


async def start(message: Message, state: FSMContext) -> None:
    """Begin the form."""
    await state.set_state(Form.s1)
    await message.answer(QUESTIONS[0])


def answered(number: int) -> Callable[[Message, FSMContext], Awaitable[None]]:
    """The handler of one question's answer."""

    async def handler(message: Message, state: FSMContext) -> None:
        if number == CVR and not re.fullmatch(r"\d{8}", message.text or ""):
            await message.answer(f"{REFUSED}\n\n{QUESTIONS[number - 1]}")
            return
        await state.update_data({f"a{number}": message.text})
        if number < len(STATES):
            await state.set_state(STATES[number])
            await message.answer(QUESTIONS[number])
            return
        answers = await state.get_data()
        await state.clear()
        await message.answer(summary([answers[f"a{each}"] for each in range(1, len(STATES) + 1)]))

    return handler


def summary(answers: list[Any]) -> str:
    """The answers with their labels."""
    return "\n".join(f"{label}: {answer}" for label, answer in zip(LABELS, answers, strict=True))


def idiomatic() -> Dispatcher:
    """Filters as the manual has them: a state and `F.text`. Both are synchronous, so each costs a thread."""
    router = Router()
    router.message.register(start, CommandStart())
    for number, state in enumerate(STATES, start=1):
        router.message.register(answered(number), state, F.text)
    return _over(router)


def async_filters() -> Dispatcher:
    """The strict reference: the same with asynchronous filters only, which nobody's manual says."""
    router = Router()
    router.message.register(start, CommandStart())
    for number, state in enumerate(STATES, start=1):
        router.message.register(answered(number), StateFilter(state))
    return _over(router)


async def in_memory(dispatcher: Dispatcher, users: int, at_once: int) -> Played:
    """The whole form for these users."""
    replies = Replies()
    bot = Bot(TOKEN, session=Wire(replies))

    async def hear(user: int, number: int, said: str) -> None:
        await dispatcher.feed_raw_update(bot, json.loads(update_of(user, number, said)))

    return await closed_loop(users, at_once, replies, hear)


def _over(router: Router) -> Dispatcher:
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    return dispatcher
