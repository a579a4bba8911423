# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms a value of a setting can have: how it is read from text, and what of it is refused.

Plain classes, and expressions that are compiled when they are needed: every start waits for this module.
"""

import re
from typing import Protocol

from kiosk.domain.values import Language

Value = bool | int | str | tuple[str, ...]

_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
_WINDOW = r"(\d{3,5})x(\d{3,5})\Z"
_MAIL = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\Z"
_WEB = r"https://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(:\d{1,5})?([/?#][!-~]*)?\Z"
LONGEST_ADDRESS = 200
_LONGEST_NUMBER = 9


class FormError(ValueError):
    """The value is refused. expected: what it has to be, in words that a mend can end with."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


class Form(Protocol):
    """Raises FormError."""

    def read(self, text: str) -> Value:
        """Of the environment, a command line or the database."""
        ...

    def check(self, value: object) -> Value:
        """Of a file that has types of its own."""
        ...


def write(value: Value) -> str:
    """So that a form reads it as the same again."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


class Whole:
    """A whole number. unit: seconds, minutes or percent, "" for none."""

    def __init__(self, least: int, most: int, unit: str = "") -> None:
        self.least = least
        self.most = most
        self.unit = unit

    def read(self, text: str) -> Value:
        plain = text.strip()
        digits = plain.isascii() and plain.isdecimal() and len(plain) <= _LONGEST_NUMBER
        return self.check(int(plain) if digits else None)

    def check(self, value: object) -> Value:
        if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
            raise FormError(f"a whole number from {self.least} to {self.most}")
        return value


class Switch:
    """Yes or no."""

    def read(self, text: str) -> Value:
        word = text.strip().lower()
        return self.check({**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}.get(word))

    def check(self, value: object) -> Value:
        if not isinstance(value, bool):
            raise FormError("yes or no (in the file: true or false)")
        return value


class Word:
    """One of a few words."""

    def __init__(self, known: tuple[str, ...]) -> None:
        self.known = known

    def read(self, text: str) -> Value:
        return self.check(text.strip())

    def check(self, value: object) -> Value:
        if not isinstance(value, str) or value not in self.known:
            raise FormError("one of: " + ", ".join(self.known))
        return value


class Text:
    """Any words, in one line."""

    def __init__(self, longest: int) -> None:
        self.longest = longest

    def read(self, text: str) -> Value:
        return self.check(text.strip())

    def check(self, value: object) -> Value:
        if not isinstance(value, str) or len(value) > self.longest or not value.isprintable():
            raise FormError(f"a text of one line, at most {self.longest} letters")
        return value


class Size:
    """Of a window in pixels, or empty."""

    def read(self, text: str) -> Value:
        return self.check(text.strip().lower())

    def check(self, value: object) -> Value:
        found = re.match(_WINDOW, value) if isinstance(value, str) else None
        fits = found and 320 <= int(found[1]) <= 16384 and 240 <= int(found[2]) <= 16384
        if not isinstance(value, str) or (value and not fits):
            raise FormError("a size such as 1280x720, or empty")
        return value


class Languages:
    """Some of those the kiosk has texts in, each once. most: 1 where there may be none."""

    def __init__(self, known: tuple[Language, ...], most: int = 0) -> None:
        self.known = known
        self.most = most

    def read(self, text: str) -> Value:
        return self.check([word for word in re.split(r"[\s,]+", text.strip()) if word])

    def check(self, value: object) -> Value:
        words = [value] if isinstance(value, str) and value else [] if value == "" else value
        if not isinstance(words, list) or not self._fits(words):
            what = "one of" if self.most == 1 else "a list of some of"
            raise FormError(f"{what}: {', '.join(self.known)}")
        return tuple(words)

    def _fits(self, words: list[object]) -> bool:
        enough = len(words) <= 1 if self.most == 1 else bool(words)
        return enough and all(word in self.known for word in words) and len(words) == len({str(one) for one in words})


class Address:
    """Of a page that is encrypted on its way, or empty. mail: may be an e-mail address instead."""

    def __init__(self, mail: bool = False) -> None:
        self.mail = mail

    def read(self, text: str) -> Value:
        return self.check(text.strip())

    def check(self, value: object) -> Value:
        if not isinstance(value, str) or (value and not self._fits(value)):
            what = "an https or e-mail address" if self.mail else "an https address"
            raise FormError(f"{what} of at most {LONGEST_ADDRESS} letters, or empty")
        return value

    def _fits(self, value: str) -> bool:
        known = re.match(_WEB, value) or (self.mail and re.match(_MAIL, value))
        return bool(known) and len(value) <= LONGEST_ADDRESS
