# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a PIN may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pins import LEAST, MOST, Weakness, weakness

DIGITS = st.integers(0, 9)


def judged(pin: str) -> Weakness | None:
    return weakness(bytearray(pin.encode()))


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", Weakness.FORM),
        ("80413", Weakness.FORM),
        ("8041370592604", Weakness.FORM),
        ("80413a", Weakness.FORM),
        ("80 413", Weakness.FORM),
        ("٨٠٤١٣٧", Weakness.FORM),
        ("000000", Weakness.SAME),
        ("808080", Weakness.REPEATED),
        ("804804", Weakness.REPEATED),
        ("80418041", Weakness.REPEATED),
        ("80413804", None),
        ("12344321", Weakness.REPEATED),
        ("123456", Weakness.RUN),
        ("987654", Weakness.RUN),
        ("890123", Weakness.RUN),
        ("024680", Weakness.RUN),
        ("370370", Weakness.REPEATED),
        ("123789", Weakness.RUN),
        ("111222", Weakness.RUN),
        ("102030", Weakness.RUN),
        ("142536", Weakness.RUN),
        ("112233", Weakness.RUN),
        ("800413", None),
        ("884840", Weakness.FEW),
        ("147258", Weakness.PAD),
        ("159753", Weakness.PAD),
        ("852147", Weakness.PAD),
        ("123698", Weakness.PAD),
        ("478963", Weakness.PAD),
        ("230839", Weakness.DATE),
        ("390823", Weakness.DATE),
        ("140641", Weakness.DATE),
        ("19490325", Weakness.DATE),
        ("06141941", Weakness.DATE),
        ("194100", Weakness.YEAR),
        ("001949", Weakness.YEAR),
        ("194019", Weakness.YEAR),
        ("200812", Weakness.YEAR),
        ("19401953", Weakness.YEAR),
        ("194186", None),
        ("804137", None),
        ("271828182845", None),
    ],
)
def test_each_is_refused_for_its_reason(pin: str, reason: Weakness | None) -> None:
    assert judged(pin) == reason


@given(st.binary(max_size=16))
def test_whatever_is_typed_is_judged_the_same_each_time(typed: bytes) -> None:
    assert weakness(typed) == weakness(bytearray(typed))


@given(st.lists(DIGITS, min_size=LEAST, max_size=MOST))
def test_what_is_taken_has_four_different_digits_at_least(digits: list[int]) -> None:
    assert weakness(bytes(48 + digit for digit in digits)) is not None or len(set(digits)) >= 4


@given(DIGITS, DIGITS, st.integers(LEAST, MOST))
def test_no_run_is_taken(start: int, step: int, length: int) -> None:
    assert weakness(bytes(48 + (start + place * step) % 10 for place in range(length)))


@given(st.lists(DIGITS, min_size=1, max_size=6), st.integers(LEAST, MOST))
def test_nothing_that_repeats_a_part_is_taken(part: list[int], length: int) -> None:
    digits = (part * MOST)[:length]
    assert weakness(bytes(48 + digit for digit in digits)) or 2 * len(part) > length


@given(st.integers(1900, 2099), DIGITS, st.integers(2, 8), st.booleans())
def test_no_year_beside_one_digit_is_taken(year: int, digit: int, times: int, first: bool) -> None:
    rest = str(digit) * times
    assert judged(f"{year}{rest}" if first else f"{rest}{year}")


def test_most_are_taken() -> None:
    refused = sum(judged(f"{number:06}") is not None for number in range(0, 1_000_000, 499))
    assert refused / (1_000_000 / 499) < 0.12
