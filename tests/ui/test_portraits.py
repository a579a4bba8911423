# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Portraits are made from names alone: each is somebody's own, and no name is too strange for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.domain.people import Person
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.ui.monograms import CUTS, PLANS, TONES, Monogram, monogram_of, read_monogram
from kiosk.ui.portraits import INKS, Portraits, portrait
from tests.content.shipped import shipped
from tests.support.fonts import load_fonts

COLOURS = dict(zip(INKS, ("12110f", "1c1a17", "6b6457", "9a9284", "efe9dc", "3a362f"), strict=True))
WIDTH, HEIGHT = 160, 100


@pytest.fixture(autouse=True, scope="module")
def type_(qapp: QGuiApplication) -> None:
    load_fonts()


def inks() -> dict[str, QColor]:
    return {name: QColor(f"#{colour}") for name, colour in COLOURS.items()}


def painted(monogram: Monogram | None) -> QImage:
    return portrait(monogram, inks(), WIDTH, HEIGHT)


def pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


def monogram(person: Person, language: Language) -> Monogram:
    return monogram_of(person.display.say(language) if person.named else "", person.slug)


@pytest.mark.parametrize("language", [ENGLISH, LATVIAN])
def test_each_who_ships_has_a_portrait_of_their_own_and_the_same_each_time(language: Language) -> None:
    people = shipped().people
    assert len(people) == 37
    drawn = [pixels(painted(monogram(person, language))) for person in people]
    assert len(set(drawn)) == len(people)
    assert drawn == [pixels(painted(monogram(person, language))) for person in people]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Norman Davies", ("N", "D")),
        ("Ģirts Valdis Kristovskis", ("Ģ", "K")),
        ("Françoise Thom", ("F", "T")),
        ("Ludwig van Beethoven", ("L", "B")),
        ("van der", ("V", "D")),
        ("Voltaire", ("V",)),
        ("  Emma   Korpa ", ("E", "K")),
        ("“Anna” (Nowak)", ("A", "N")),
        ("שלום עולם", ("ש", "ע")),
        ("\u202eright to left\u202c", ("R", "L")),
        ("<b>bold</b> <img>", ("B", "I")),
        ("zero\0nul", ("Z",)),
        ("ßen ßen", ("ß", "ß")),
        ("E\u0301mile Zola", ("É", "Z")),
        ("A" * 300, ("A",)),
        ("👩‍👩‍👧‍👦 🙂", ("S", "K")),
    ],
)
def test_a_name_gives_its_initials_and_one_without_letters_those_of_its_key(
    name: str, letters: tuple[str, ...]
) -> None:
    assert monogram_of(name, "some-key").letters == letters


def test_a_letter_with_very_many_marks_has_two_of_them() -> None:
    (letter,) = monogram_of("q" + "\u0301\u0302\u0304\u0308" * 20, "key").letters
    assert letter == "Q\u0301\u0302"


def test_who_has_no_name_has_no_letters_but_a_page_of_their_own() -> None:
    unnamed = [person for person in shipped().people if not person.named]
    pages = {pixels(painted(monogram(person, ENGLISH))) for person in unnamed}
    assert {monogram(person, ENGLISH).letters for person in unnamed} == {()}
    assert len(pages) == len(unnamed)


@pytest.mark.parametrize("plan", range(PLANS))
@pytest.mark.parametrize("tone", range(TONES))
def test_both_letters_show_in_each_way_to_set_them(plan: int, tone: int) -> None:
    """Also the other way round: neither letter is hidden by the other."""
    for cut in range(CUTS):
        one, other, third = (
            pixels(painted(Monogram(plan, tone, cut, letters))) for letters in (("M", "W"), ("M", "G"), ("A", "W"))
        )
        assert len({one, other, third}) == 3


@given(st.text(max_size=40), st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True))
def test_any_name_has_a_portrait_that_is_written_and_read_again(name: str, key: str) -> None:
    found = monogram_of(name, key)
    assert read_monogram(str(found)) == found
    assert str(found).isascii()
    assert bool(found.letters) == bool(name)
    assert not painted(found).isNull()


@given(st.text(max_size=30))
def test_what_is_no_monogram_is_none(text: str) -> None:
    found = read_monogram(text)
    assert found is None or read_monogram(str(found)) == found


def test_the_picture_has_the_size_that_was_asked_for_and_the_colours_of_the_theme() -> None:
    address = "/".join((str(monogram_of("Norman Davies", "norman-davies")), *COLOURS.values()))
    told = QSize()
    image = Portraits().requestImage(address, told, QSize(240, 150))
    assert (image.size(), told) == (QSize(240, 150), QSize(240, 150))
    some = {image.pixelColor(x, y).name() for x in range(0, 240, 5) for y in range(0, 150, 5)}
    assert COLOURS["paper"] in {name[1:] for name in some}


@pytest.mark.parametrize("address", ["", "/", "999-4e", "000-110000/zz", "000-4e/only", "nothing at all"])
def test_an_address_that_is_none_gives_a_blank(address: str) -> None:
    assert Portraits().requestImage(address, QSize(), QSize(-1, -1)).size() == QSize(320, 200)


def test_nobody_can_ask_for_a_picture_that_fills_the_memory() -> None:
    assert Portraits().requestImage("000-4e", QSize(), QSize(90_000, 90_000)).size() == QSize(2000, 2000)
