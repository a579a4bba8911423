# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values as JSON has them, read as what they should be.

at: where in the whole a value is, as "items.3". Each raises OddError where it is something else.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.values import Slug

Form = dict[str, object]

ReadT = TypeVar("ReadT")
WordT = TypeVar("WordT", bound=StrEnum)


class OddError(ValueError):
    """field: where the value is that is not as it should be."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def object_of(value: object, at: str, known: AbstractSet[str] | None = None) -> Form:
    """known: the names that it has, each of them and no other; None for whichever."""
    if not isinstance(value, dict):
        raise OddError(at)
    if known is not None and value.keys() != known:
        raise OddError(_at(at, min(map(str, value.keys() ^ known))))
    return value


def each_of(form: Form, name: str, read: Callable[[object, str], ReadT], at: str = "") -> tuple[ReadT, ...]:
    return list_of(form[name], _at(at, name), read)


def list_of(value: object, at: str, read: Callable[[object, str], ReadT]) -> tuple[ReadT, ...]:
    if not isinstance(value, list):
        raise OddError(at)
    return tuple(read(one, f"{at}.{number}") for number, one in enumerate(value))


def text_of(form: Form, name: str, at: str = "") -> str:
    return a_text(form[name], at, name)


def a_text(value: object, at: str, name: str = "") -> str:
    """Half of a surrogate pair is no letter, and nothing could be told that has one."""
    if not isinstance(value, str):
        raise OddError(_at(at, name))
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        raise OddError(_at(at, name)) from None
    return value


def whole_of(form: Form, name: str, at: str = "") -> int:
    return a_whole(form[name], at, name)


def a_whole(value: object, at: str, name: str = "") -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise OddError(_at(at, name))
    return value


def flag_of(form: Form, name: str, at: str = "") -> bool:
    value = form[name]
    if not isinstance(value, bool):
        raise OddError(_at(at, name))
    return value


def word_of(form: Form, name: str, kind: type[WordT], at: str = "") -> WordT:
    try:
        return kind(text_of(form, name, at))
    except ValueError:
        raise OddError(_at(at, name)) from None


def ref_of(form: Form, name: str, at: str) -> Ref:
    kind, _, slug = text_of(form, name, at).partition("/")
    try:
        return Ref(Kind(kind), Slug(slug))
    except ValueError:
        raise OddError(_at(at, name)) from None


def a_day(value: object, at: str) -> date:
    try:
        return date.fromisoformat(a_text(value, at))
    except ValueError:
        raise OddError(at) from None


def a_time(value: object, at: str) -> time:
    try:
        found = time.fromisoformat(a_text(value, at))
    except ValueError:
        raise OddError(at) from None
    if found.tzinfo is not None:
        raise OddError(at)
    return found


def _at(at: str, name: str) -> str:
    return f"{at}.{name}".strip(".")
