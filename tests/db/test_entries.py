# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards in one line, with what staff wrote in them."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db.library import FilmLibrary
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from tests.content.shipped import shipped
from tests.support.databases import NOW, open_with

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
SAID = Ref(Kind.QUOTE, Slug("korpa-civilian-graveyard"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[FilmLibrary]:
    with closing(
        FilmLibrary(open_with(tmp_path, shipped()), shipped().film.slug, lambda: date(2026, 11, 22))
    ) as opened:
        yield opened


def _speaker(library: FilmLibrary, language: Language) -> str:
    note = library.catalogue.entries([SAID])[0].note
    assert note
    return note.say(language)


def test_a_quote_names_its_speaker_as_staff_wrote_the_name(library: FilmLibrary) -> None:
    english, latvian = _speaker(library, ENGLISH), _speaker(library, LATVIAN)
    library.edits.write(KORPA, "display", ENGLISH, "Emma K.", seen=0, decision=Decision("", NOW))
    assert (_speaker(library, ENGLISH), _speaker(library, LATVIAN)) == ("Emma K.", latvian)
    library.edits.write(KORPA, "display", ENGLISH, None, seen=1, decision=Decision("", NOW))
    assert _speaker(library, ENGLISH) == english


def test_other_texts_of_the_speaker_are_not_their_name(library: FilmLibrary) -> None:
    before = library.catalogue.entries([SAID])
    library.edits.write(KORPA, "about", ENGLISH, "Somebody else.", seen=0, decision=Decision("", NOW))
    assert library.catalogue.entries([SAID]) == before
