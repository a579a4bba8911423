# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the exhibit that is open."""

from pathlib import Path

import pytest

from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from tests.app.library_stage import LibraryStage
from tests.fakes.photographs import FakePhotographs

DOCUMENTS, OFFICERS = (Ref(Kind.EXHIBIT, Slug(slug)) for slug in ("nazi-documents", "saluting-officers-1940"))
PICTURE = Photograph(Path("documents.jpg"), "A. Person")


class Visitor(LibraryStage):
    """Before the exhibits. published: every picture."""

    def __init__(self) -> None:
        super().__init__()
        self.photographs = FakePhotographs({DOCUMENTS.slug: PICTURE})
        self.pictures = ExhibitPictures(self.navigation, self.library, self.photographs)
        self.published: list[Photograph | None] = []
        self.pictures.subscribe(self.published.append)
        self.begin(wait=True)
        self.go(Action.EXHIBITS)


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


def test_it_is_there_while_its_exhibit_is_open(visitor: Visitor) -> None:
    visitor.go(DOCUMENTS)
    assert visitor.pictures.now == PICTURE
    visitor.navigation.back()
    assert visitor.published == [PICTURE, None]
    assert visitor.photographs.looks == 0


def test_another_exhibit_never_has_it(visitor: Visitor) -> None:
    visitor.go(DOCUMENTS, OFFICERS)
    assert visitor.pictures.now is None
    assert visitor.published == [PICTURE, None]


def test_what_is_still_looked_for_when_the_visitor_goes_on_is_not_shown(visitor: Visitor) -> None:
    visitor.navigation.open(DOCUMENTS)
    visitor.navigation.open(OFFICERS)
    visitor.loop.pass_time(100)
    assert visitor.published == []


def test_a_picture_without_a_licence_is_told_by_its_credit_alone() -> None:
    assert PICTURE.told == "A. Person"
    assert Photograph(Path("a.jpg"), "A. Person", "CC BY 4.0").told == "A. Person · CC BY 4.0"
