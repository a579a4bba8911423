# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PIN may be: nothing that somebody before a pad of digits would try first.

A PIN is handled as ASCII digits in bytes, which can be overwritten; a text cannot.
"""

from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise

LEAST, MOST = 6, 12
"""Digits of a PIN."""
_VARIED = 4
_YEAR = 4

_Digits = tuple[int, ...]


class Weakness(StrEnum):
    """Why a PIN is refused.

    form: not 6 to 12 digits. same: one digit alone. repeated: one part again and again. run: counted up or down, by
    whatever step. few: less than four different digits. pad: lines on the pad. date: known to everybody who knows what
    the film is about. year: a year, with next to nothing beside it.
    """

    FORM = "form"
    SAME = "same"
    REPEATED = "repeated"
    RUN = "run"
    FEW = "few"
    PAD = "pad"
    DATE = "date"
    YEAR = "year"


def weakness(pin: bytes | bytearray) -> Weakness | None:
    """The first reason to refuse it, None where it may be a PIN."""
    digits = tuple(byte - ord("0") for byte in pin)
    if not LEAST <= len(digits) <= MOST or not all(0 <= digit <= 9 for digit in digits):
        return Weakness.FORM
    return next((reason for reason, fits in _REASONS if fits(digits)), None)


def _is_same(digits: _Digits) -> bool:
    return len(set(digits)) == 1


def _is_repeated(digits: _Digits) -> bool:
    """Or the same forwards and backwards."""
    periods = range(1, len(digits) // 2 + 1)
    return digits == digits[::-1] or any(digits[period:] == digits[:-period] for period in periods)


def _steps(digits: _Digits) -> set[int]:
    return {(after - before) % 10 for before, after in pairwise(digits)}


def _is_run(digits: _Digits) -> bool:
    """The whole, the halves one by one, or every other digit."""
    if len(_steps(digits)) == 1:
        return True
    if len(_steps(digits[::2])) == len(_steps(digits[1::2])) == 1:
        return True
    middle = len(digits) // 2
    return _counts(digits[:middle]) and _counts(digits[middle:])


def _counts(digits: _Digits) -> bool:
    """By ones, or stays where it is."""
    return _steps(digits) in ({0}, {1}, {9})


def _has_few(digits: _Digits) -> bool:
    return len(set(digits)) < _VARIED


_LINES = tuple(
    tuple(map(int, line))
    for straight in ("123", "456", "789", "147", "258", "369", "159", "357", "2580", "580")
    for line in (straight, straight[::-1])
)
_RING = tuple(map(int, "12369874"))
"""Around the pad."""


def _is_lines(digits: _Digits) -> bool:
    return not digits or any(digits[: len(line)] == line and _is_lines(digits[len(line) :]) for line in _LINES)


def _is_on_the_pad(digits: _Digits) -> bool:
    return _is_lines(digits) or any(_is_around(way) for way in (digits, digits[::-1]))


def _is_around(digits: _Digits) -> bool:
    if digits[0] not in _RING:
        return False
    start = _RING.index(digits[0])
    return all(digit == _RING[(start + place) % len(_RING)] for place, digit in enumerate(digits))


def _is_year(digits: _Digits) -> bool:
    return len(digits) == _YEAR and digits[:2] in ((1, 9), (2, 0))


def _is_about_a_year(digits: _Digits) -> bool:
    parts = ((digits[:_YEAR], digits[_YEAR:]), (digits[-_YEAR:], digits[:-_YEAR]))
    return any(_is_year(year) and _is_little(rest, year) for year, rest in parts)


def _is_little(rest: _Digits, year: _Digits) -> bool:
    return _is_same(rest) or _counts(rest) or _is_year(rest) or rest in (year[:2], year[2:])


_DAYS = (
    "07.11.1917",  # the Bolsheviks take power
    "18.11.1918",  # Latvia is proclaimed
    "30.12.1922",  # the Soviet Union is founded
    "01.12.1934",  # Kirov is murdered
    "30.07.1937",  # order No. 00447: the Great Terror
    "23.08.1939",  # the pact
    "01.09.1939",  # the war begins
    "17.09.1939",  # the Soviet invasion of Poland
    "05.03.1940",  # Katyn is decided
    "14.06.1940",  # the ultimatum to Lithuania
    "17.06.1940",  # Latvia is occupied
    "21.07.1940",  # the parliaments that ask to be annexed
    "05.08.1940",  # Latvia is annexed
    "14.06.1941",  # the first mass deportation
    "22.06.1941",  # Germany invades the Soviet Union
    "01.07.1941",  # the Germans take Riga
    "18.05.1944",  # the Crimean Tatars are deported
    "08.05.1945",  # the war ends in Europe
    "09.05.1945",
    "25.03.1949",  # the second mass deportation
    "05.03.1953",  # Stalin dies
    "25.02.1956",  # Khrushchev's speech
    "23.08.1989",  # the Baltic Way
    "09.11.1989",  # the Wall
    "04.05.1990",  # Latvia's declaration of independence
    "13.01.1991",  # Vilnius
    "20.01.1991",  # Riga
    "21.08.1991",  # Latvia is independent again
    "26.12.1991",  # the Soviet Union ends
)


def _orders(day: str) -> set[_Digits]:
    """As one may write it."""
    dd, mm, yyyy = day.split(".")
    forms = {dd + mm + yyyy, mm + dd + yyyy, yyyy + mm + dd, yyyy + dd + mm}
    yy = yyyy[2:]
    forms |= {dd + mm + yy, mm + dd + yy, yy + mm + dd, yy + dd + mm}
    return {tuple(map(int, form)) for form in forms}


_DATES = frozenset(form for day in _DAYS for form in _orders(day))

_REASONS: tuple[tuple[Weakness, Callable[[_Digits], bool]], ...] = (
    (Weakness.SAME, _is_same),
    (Weakness.REPEATED, _is_repeated),
    (Weakness.RUN, _is_run),
    (Weakness.FEW, _has_few),
    (Weakness.PAD, _is_on_the_pad),
    (Weakness.DATE, _DATES.__contains__),
    (Weakness.YEAR, _is_about_a_year),
)
