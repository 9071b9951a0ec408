"""One handler for each kind of update: it puts what was heard into the batch, which is kept as a whole."""

from collections.abc import Mapping

from aiogram import Bot, Dispatcher
from aiogram.methods import AnswerCallbackQuery, SendMessage
from aiogram.types import CallbackQuery, ChatMemberUpdated, ErrorEvent, LinkPreviewOptions, Message, Update

from bot.channels.telegram.intake import Batch, Call, log, log_failure
from bot.channels.telegram.translating import PRIVATE, arrival_of_update, language_of, purpose_in
from bot.phrasebook import Phrasebook
from flows.phrases import phrase
from flows.purposes import link_to, linked

HOUR = 3_600_000_000
MOST_GROUPS = 1_000


class Groups:
    """Remembers where the bot has pointed to the private chat: once an hour for each group is enough.

    The staff's own group is never pointed anywhere: what is written there is for each other.
    """

    def __init__(self, staff: str = "") -> None:
        self._staff = staff
        self._told: dict[int, int] = {}

    def due(self, chat_id: int, at: int) -> bool:
        """Whether this group has not been answered within the hour; from now on it has."""
        if str(chat_id) == self._staff:
            return False
        if at - self._told.get(chat_id, -HOUR) < HOUR:
            return False
        self._told[chat_id] = at
        if len(self._told) > MOST_GROUPS:
            self._told.pop(next(iter(self._told)))
        return True


def make_dispatcher(words: Mapping[str, Phrasebook], staff_group: str = "") -> Dispatcher:
    """A dispatcher with our handlers alone: no filters, which cost time, and no second memory of conversations."""
    dispatcher = Dispatcher(disable_fsm=True, groups=Groups(staff_group), words=words)
    dispatcher.message.register(written)
    dispatcher.edited_message.register(rewritten)
    dispatcher.callback_query.register(pressed)
    dispatcher.my_chat_member.register(joined_or_left)
    dispatcher.errors.register(not_understood)
    return dispatcher


async def written(
    message: Message, event_update: Update, bot: Bot, batch: Batch, groups: Groups, words: Mapping[str, Phrasebook]
) -> None:
    """Put what an owner wrote into the batch; in a group, say once where to write instead."""
    if message.chat.type == PRIVATE:
        _hear(event_update, bot, batch)
    elif groups.due(message.chat.id, batch.at):
        book = words[language_of(message.from_user)]
        batch.afterwards.append(_invitation(message.chat.id, book, purpose_in(message.text or "")))


async def rewritten(_: Message, event_update: Update, bot: Bot, batch: Batch) -> None:
    """Put the new words of an earlier message into the batch."""
    _hear(event_update, bot, batch)


async def pressed(query: CallbackQuery, event_update: Update, bot: Bot, batch: Batch) -> None:
    """Put a press into the batch; once it is kept the button no longer shows as busy."""
    _hear(event_update, bot, batch)
    batch.afterwards.append(AnswerCallbackQuery(callback_query_id=query.id).emit)


async def joined_or_left(event: ChatMemberUpdated) -> None:
    """Note that a chat let the bot in or shut it out; the next delivery there finds out by itself."""
    log.info("telegram_membership", chat=event.chat.type, now=event.new_chat_member.status)


async def not_understood(event: ErrorEvent) -> None:
    """Let one update that we fail to read not stand in the way of the others."""
    log_failure("telegram_update_not_understood", event.exception)


def _hear(update: Update, bot: Bot, batch: Batch) -> None:
    if arrival := arrival_of_update(update, bot.id, batch.at):
        batch.arrivals.append(arrival)


def _invitation(chat_id: int, book: Phrasebook, purpose: str) -> Call:
    flow = linked(purpose)
    # The word itself may have letters that no start parameter may have.
    start = link_to(flow) if flow else "group"

    async def invite(bot: Bot) -> None:
        """Say where the chat is."""
        url = f"https://t.me/{(await bot.me()).username}?start={start}"
        words = book.say(phrase("telegram-elsewhere", url=url))
        await bot(SendMessage(chat_id=chat_id, text=words, link_preview_options=LinkPreviewOptions(is_disabled=True)))

    return invite
