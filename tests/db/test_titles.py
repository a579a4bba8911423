# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cards are called, for those who may see all of them."""

from contextlib import closing
from datetime import date
from pathlib import Path

from db.library import FilmLibrary
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from tests.content.shipped import shipped
from tests.support.databases import NOW, open_with
from tests.support.shelves import ToldShelves

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
GULAG = Ref(Kind.TOPIC, Slug("gulag"))
CHAPTER = Ref(Kind.CHAPTER, next(iter(shipped().chapters())))


def test_a_card_has_its_title_though_it_is_off_the_screen_and_as_staff_wrote_it(tmp_path: Path) -> None:
    film, why = shipped().film.slug, Decision("", NOW)
    with closing(FilmLibrary(open_with(tmp_path, shipped()), film, lambda: date(2026, 1, 1))) as library:
        before = library.titles([KORPA, GULAG, CHAPTER, Ref(Kind.TOPIC, Slug("no-such"))])
        assert before.keys() == {KORPA, GULAG, CHAPTER}
        assert before == ToldShelves().titles([KORPA, GULAG, CHAPTER])
        library.edits.take_off(KORPA, True, seen=0, decision=why)
        library.edits.write(KORPA, "display", LATVIAN, "Emma K.", seen=0, decision=why)
        library.edits.write(GULAG, "summary", ENGLISH, "No title", seen=0, decision=why)
        after = library.titles([KORPA, GULAG])
        assert (after[KORPA].say(LATVIAN), after[KORPA].say(ENGLISH)) == ("Emma K.", before[KORPA].say(ENGLISH))
        assert after[GULAG] == before[GULAG]


def test_what_has_no_title_is_left_out(tmp_path: Path) -> None:
    quote = next(ref for ref, _ in shipped().cards() if ref.kind is Kind.QUOTE)
    film = shipped().film.slug
    with closing(FilmLibrary(open_with(tmp_path, shipped()), film, lambda: date(2026, 1, 1))) as library:
        assert not library.titles([quote])
