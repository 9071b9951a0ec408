"""A request's parameters as the method model aiogram has for it; what no model knows is refused."""

import json
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, Union, get_args, get_origin

from aiogram import methods
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile
from aiohttp import web
from pydantic import BaseModel, ValidationError

from tests.bot_api.parts import READ
from tests.bot_api.refusals import Refused, bad
from tests.bot_api.rules import RULES, Rule

Method = TelegramMethod[Any]
METHODS: dict[str, type[Method]] = {
    model.__api_method__.lower(): model
    for model in vars(methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}


async def parameters_of(request: web.Request) -> dict[str, Any]:
    """What a request carries, in any of the forms the Bot API takes: form, multipart, JSON or the address."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise bad("can't parse JSON object") from None
        return given | body if isinstance(body, dict) else given
    return given | _with_files(dict(await request.post()))


def _with_files(posted: dict[str, Any]) -> dict[str, Any]:
    """A form whose `attach://name` references are the files that came with it, each of which must be referred to."""
    files = {name: value for name, value in posted.items() if isinstance(value, web.FileField)}
    fields = {name: value for name, value in posted.items() if name not in files}
    for field, value in fields.items():
        if isinstance(value, str) and value.startswith("attach://"):
            file = files.pop(value.removeprefix("attach://"), None)
            if file is None:
                raise bad(f"can't find the file that {field} refers to")
            fields[field] = BufferedInputFile(file.file.read(), file.filename)
    if files:
        raise bad(f"nothing refers to {', '.join(files)}")
    return fields


def read_method(name: str, given: Mapping[str, Any]) -> Method:
    """The call as its model, with every rule kept; raises `Refused`."""
    model = METHODS.get(name.lower())
    if model is None:
        raise Refused(404, "Not Found: method not found")
    if unknown := sorted(set(given) - set(model.model_fields)):
        raise bad(f"{model.__api_method__} knows no {', '.join(unknown)}")
    try:
        method = model.model_validate({field: _decoded(model, field, value) for field, value in given.items()})
    except ValidationError as error:
        raise bad(f"can't parse {'.'.join(map(str, error.errors()[0]['loc']))}") from None
    _check(method)
    return method


def _decoded(model: type[Method], field: str, value: Any) -> Any:
    if not isinstance(value, str) or _takes_text(model.model_fields[field].annotation):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad(f"can't parse {field} as a JSON-serialized object") from None


def _takes_text(annotation: Any) -> bool:
    if get_origin(annotation) in {Union, UnionType}:
        return any(_takes_text(each) for each in get_args(annotation))
    return annotation is str


def _check(method: Method) -> None:
    for part in _parts(method):
        if part.model_extra:
            raise bad(f"{type(part).__name__} knows no {', '.join(sorted(part.model_extra))}")
        _is_read(part)
        for rule in RULES:
            if type(part) is rule.model and not _keeps(part, rule):
                raise bad(rule.refusal)


def _is_read(part: BaseModel) -> None:
    """Refuse what no rule was ever looked up for."""
    if isinstance(part, BufferedInputFile) or (isinstance(part, TelegramMethod) and type(part) not in READ):
        return  # a file is bytes; a method that is not played is refused where it would be
    name, read = type(part).__name__, READ.get(type(part))
    if read is None:
        raise bad(f"this fake reads no {name}")
    if unread := sorted(part.model_fields_set - read):
        raise bad(f"this fake reads no {', '.join(unread)} of {name}")


def _keeps(part: BaseModel, rule: Rule) -> bool:
    value = part if rule.whole or not rule.field else getattr(part, rule.field)
    return value is None or rule.holds(value)


def _parts(value: Any) -> Iterator[BaseModel]:
    if isinstance(value, BaseModel):
        for field in value.model_fields_set:
            yield from _parts(getattr(value, field))
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _parts(each)
