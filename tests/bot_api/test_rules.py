import ast
import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from tests.bot_api.asking import ANE, Ask, playing
from tests.bot_api.parts import NO_LIMIT_OF_OURS, READ
from tests.bot_api.rules import DELETABLE, FETCHABLE, NO_WEBHOOK, RULES, Rule
from tests.bot_api.server import BotApi

EVERY_RULE = (*RULES, DELETABLE, FETCHABLE, NO_WEBHOOK)
# How the manual writes down a limit.
LIMIT = re.compile(
    r"\b\d+-\d+\b|\*\*\d+[ ,]|\b\d+ (hours|seconds|MB|kB|bytes|characters)|at (most|least)|up to \d|exactly one|required if|"
    r"\b(must|can't|not exceed|will not|two-letter|only (characters|be)|contain only|are (accepted|allowed)|is allowed|positive)\b",
    re.IGNORECASE,
)


def sentences(model: type[BaseModel], field: str) -> str:
    (body,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(body, ast.ClassDef)
    lines = iter(body.body)
    for line in lines:
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.target.id == field:
            text = next(lines)
            assert isinstance(text, ast.Expr)
            return str(ast.literal_eval(text.value))
    return model.__doc__ or ""


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_the_sentence_a_rule_cites_stands_in_aiograms_manual(rule: Rule) -> None:
    assert not rule.field or rule.field in rule.model.model_fields
    assert rule.sentence in sentences(rule.model, rule.field)


def limits_of(model: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """The sentences of a model's manual that sound like limits, each with its field, for all that is read of it."""
    for field in ("", *sorted(READ[model])):
        for sentence in re.split(r"(?<=[.;])\s+|\n", sentences(model, field)):
            if LIMIT.search(sentence):
                yield field, sentence


@pytest.mark.parametrize("model", READ, ids=lambda model: model.__name__)
def test_every_limit_in_the_manual_of_what_is_read_has_a_rule(model: type[BaseModel]) -> None:
    cited = [(rule.field, rule.sentence) for rule in EVERY_RULE if rule.model is model]

    without = [
        (field, sentence)
        for field, sentence in limits_of(model)
        if not any(where == field and words in sentence for where, words in cited)
        and not any(words in sentence for words in NO_LIMIT_OF_OURS)
    ]

    assert without == []


def test_every_sentence_that_is_no_limit_of_ours_still_stands_there() -> None:
    every = [sentence for model in READ for _, sentence in limits_of(model)]

    assert [words for words in NO_LIMIT_OF_OURS if not any(words in sentence for sentence in every)] == []


def message(**more: Any) -> dict[str, Any]:
    return {"chat_id": ANE, "text": "Hej"} | more


def bold(offset: int, length: int) -> dict[str, Any]:
    return message(entities=[{"type": "bold", "offset": offset, "length": length}])


def button(**fields: Any) -> dict[str, Any]:
    return message(reply_markup={"inline_keyboard": [[fields]]})


def menu(command: str, description: str = "Hjælp") -> dict[str, Any]:
    return {"commands": [{"command": command, "description": description}]}


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("sendMesage", message(), "method not found"),
        ("sendPhoto", {"chat_id": ANE, "photo": "x"}, "does not play sendPhoto"),
        ("sendMessage", message(colour="red"), "knows no colour"),
        ("sendMessage", message(text=5), "can't parse text"),
        ("sendMessage", {"chat_id": ANE}, "can't parse text"),
        ("sendMessage", message(text="  "), "text is empty"),
        ("sendMessage", message(text="x" * 4097), "too long"),
        ("sendMessage", message(text="😀" * 2049), "too long"),
        ("sendMessage", message(text="x "), "white space"),
        ("sendMessage", message(parse_mode="HTML"), "can't parse entities"),
        ("sendMessage", message(chat_id=8), "chat not found"),
        ("sendMessage", message(chat_id="@ane"), "chat not found"),
        ("sendMessage", message(reply_parameters={"message_id": 99}), "replied not found"),
        ("sendMessage", message(entities="bold"), "as a JSON-serialized object"),
        ("sendMessage", bold(2, 2), "beyond the text"),
        ("sendMessage", bold(-1, 2), "begins before"),
        ("sendMessage", bold(0, 0), "empty"),
        ("sendMessage", message(entities=[{"type": "big", "offset": 0, "length": 1}]), "type is invalid"),
        ("sendMessage", button(text="Ja", callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        ("sendMessage", button(text="Ja", callback_data="æ" * 33), "BUTTON_DATA_INVALID"),
        ("sendMessage", button(text="Ja"), "can't parse inline keyboard button"),
        ("sendMessage", button(text="Ja", callback_data="a", url="https://x.dk"), "can't parse inline keyboard button"),
        ("sendMessage", button(text="", callback_data="a"), "non-empty"),
        ("sendMessage", button(text="Ja", callback_data="a", style="pink"), "style"),
        ("sendMessage", button(text="Ja", callback_data="a", colour="red"), "knows no colour"),
        ("sendMessage", message(message_effect_id="1"), "reads no message_effect_id"),
        ("sendMessage", message(reply_markup={"force_reply": True}), "reads no ForceReply"),
        (
            "sendMessage",
            bold(0, 1) | {"entities": [{"type": "bold", "offset": 0, "length": 1, "url": "x"}]},
            "reads no url",
        ),
        ("editMessageReplyMarkup", {"chat_id": ANE, "message_id": 99}, "to edit not found"),
        ("editMessageReplyMarkup", {"chat_id": ANE}, "identifier is not specified"),
        ("editMessageText", message(message_id=99), "to edit not found"),
        ("deleteMessage", {"chat_id": ANE, "message_id": 99}, "to delete not found"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query ID is invalid"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "TOO_LONG"),
        ("getUpdates", {"limit": 101}, "limit"),
        ("getUpdates", {"timeout": -1}, "timeout"),
        ("setMyCommands", menu("Help"), "COMMAND_INVALID"),
        ("setMyCommands", menu("hjælp"), "COMMAND_INVALID"),
        ("setMyCommands", menu("x" * 33), "COMMAND_INVALID"),
        ("setMyCommands", menu("help", ""), "DESCRIPTION_INVALID"),
        ("setMyCommands", menu("help", "x" * 257), "DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": menu("help")["commands"] * 101}, "TOO_MUCH"),
        ("setMyCommands", menu("help") | {"language_code": "dan"}, "language code"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "too long"),
        ("setMyDescription", {"description": "x" * 513}, "too long"),
        ("setWebhook", {"url": "http://sor.dk/x"}, "HTTPS"),
        ("setWebhook", {"url": "https://sor.dk:81/x"}, "HTTPS"),
        ("setWebhook", {"url": "https://sor.dk/x", "secret_token": "æ"}, "unallowed"),
        ("setWebhook", {"url": "https://sor.dk/x", "secret_token": "x" * 257}, "length"),
        ("setWebhook", {"url": "https://sor.dk/x", "max_connections": 101}, "max_connections"),
    ],
)
def test_what_telegram_refuses_is_refused(method: str, given: dict[str, Any], words: str) -> None:
    async def play(api: BotApi, ask: Ask) -> dict[str, Any]:
        answer = await ask(method, **given)
        assert words in api.refused[0]
        return answer

    answer = playing(play)

    assert answer["status"] == answer["error_code"] >= 400
    assert (answer["ok"], words in answer["description"]) == (False, True)
