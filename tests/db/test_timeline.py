# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments for the timeline, with what staff wrote in them and took off."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db.library import FilmLibrary
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from tests.content.shipped import TINY, shipped
from tests.support.databases import NOW, open_with

KATYN = Ref(Kind.MOMENT, Slug("katyn-1940"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[FilmLibrary]:
    """With another film beside it."""
    database = open_with(tmp_path, shipped(), load_content(TINY))
    with closing(FilmLibrary(database, shipped().film.slug, lambda: date(2026, 11, 22))) as opened:
        yield opened


def test_a_title_is_as_staff_wrote_it(library: FilmLibrary) -> None:
    library.edits.write(KATYN, "title", ENGLISH, "Katyn", seen=0, decision=Decision("", NOW))
    (told,) = [one for one in library.catalogue.dated() if one.slug == KATYN.slug]
    assert (told.title.say(ENGLISH), told.title.say(LATVIAN)) == ("Katyn", "Katiņas slaktiņš")


def test_what_staff_took_off_is_gone_and_so_is_its_topic(library: FilmLibrary) -> None:
    library.edits.take_off(KATYN, True, seen=0, decision=Decision("by the test", NOW))
    library.edits.take_off(Ref(Kind.TOPIC, Slug("katyn")), True, seen=0, decision=Decision("by the test", NOW))
    found = {one.slug: one for one in library.catalogue.dated()}
    assert KATYN.slug not in found
    assert found[Slug("katyn-decision")].topics == ()
    assert len(found) == len(shipped().moments) - 1
