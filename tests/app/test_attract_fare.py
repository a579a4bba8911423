# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the library is shown to passers-by."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.app.attract import Attract, known_fare
from kiosk.app.attract_fare import AttractFare
from kiosk.app.settings import SettingsDesk
from kiosk.domain.cards import Kind, Marking, Ref
from kiosk.domain.content import Content
from kiosk.domain.errors import MachineError
from kiosk.domain.quotes import Quote
from kiosk.domain.settings import Given, Settings, Source
from kiosk.domain.values import ENGLISH, Slug
from tests.app.stretch_stage import StretchStage
from tests.content.shipped import shipped
from tests.support.shelves import ToldShelves


class Passing(StretchStage):
    """In the attract loop; the library is open."""

    def __init__(self, content: Content | None = None, copy: str = "rehearsal", *, quotes_alone: bool = False) -> None:
        super().__init__(shelves=ToldShelves(content), copy=copy, wait=False)
        film = replace(self.film, rehearsal=copy == "rehearsal")
        self.attract = Attract(self.navigation, self.director, self.loop, film, known_fare(film))
        self.decide(attract_film=not quotes_alone)
        settings = SettingsDesk(self.library, Settings())
        self.fare = AttractFare(self.library, self.attract, self.film.slug, settings)
        self.navigation.begin()
        self.loop.run_until(lambda: bool(self.fare.now.by_ref) or self.loop.now() > 1_010_000)

    def decide(self, **values: bool) -> None:
        given = {name.replace("_", "-"): Given(value, Source.DATABASE) for name, value in values.items()}
        self.shelves.ledger.venue = Settings(given)
        self.shelves.number += 1

    @property
    def quotes(self) -> set[str]:
        return {ref.slug for ref in self.fare.now.by_ref}


def with_quotes(change: Callable[[Quote], Quote]) -> Content:
    return replace(shipped(), quotes=tuple(map(change, shipped().quotes)))


def test_quotes_that_are_approved_are_shown_with_speaker_and_source() -> None:
    passing = Passing()
    assert len(passing.quotes) == 4
    for saying in passing.fare.now.by_ref.values():
        assert saying.quote.care.attract
        assert [entry.ref.slug for entry in saying.speakers] == list(saying.quote.people)
        assert saying.source is not None


def test_of_the_film_only_marked_chapters_that_are_for_everyone_are_played() -> None:
    passing = Passing()
    passing.loop.run_for(90)
    first = passing.film.chapters[0]
    assert passing.screen.shown
    assert all(first.start <= at < first.end for at in passing.screen.shown)


@pytest.mark.parametrize("advisory", [None, "famine"])
def test_what_is_not_for_everyone_is_not_shown_whatever_is_approved(advisory: str | None) -> None:
    (marks,) = shipped().marks
    judged = Slug(advisory) if advisory else None
    chapters = tuple(replace(mark, attract=True, advisory=judged) for mark in marks.chapters)
    quotes = (replace(quote, care=replace(quote.care, attract=True, advisory=judged)) for quote in shipped().quotes)
    passing = Passing(replace(shipped(), quotes=tuple(quotes), marks=(replace(marks, chapters=chapters),)))
    assert passing.quotes == set()
    assert passing.attract.now.covered
    assert passing.director.now.film is None


def test_a_quote_with_a_marking_is_not_shown() -> None:
    marked = with_quotes(lambda quote: replace(quote, care=replace(quote.care, markings=frozenset({Marking.THE_DEAD}))))
    assert Passing(marked).quotes == set()


def test_of_a_copy_that_nobody_has_marked_no_picture_is_shown() -> None:
    passing = Passing(copy="the-dvd")
    passing.loop.run_for(60)
    assert passing.screen.shown == []
    assert passing.attract.now.quote is not None


def test_who_is_taken_off_is_gone_from_it() -> None:
    passing = Passing()
    (first, *_) = passing.fare.now.by_ref.values()
    passing.shelves.take_off(Ref(Kind.PERSON, first.quote.people[0]))
    passing.loop.run_for(5)
    assert first.quote.slug not in passing.quotes
    assert all(entry.title.say(ENGLISH) for saying in passing.fare.now.by_ref.values() for entry in saying.speakers)


def test_who_is_taken_off_while_the_library_fails_is_gone_as_soon_as_it_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise MachineError("data.full", path="/data", free=0)

    passing = Passing()
    (first, *_) = passing.fare.now.by_ref.values()
    passing.shelves.take_off(Ref(Kind.PERSON, first.quote.people[0]))
    with monkeypatch.context() as failing:
        failing.setattr("kiosk.app.attract_fare._fit", refuse)
        passing.loop.run_for(3)
    assert first.quote.slug in passing.quotes
    passing.loop.run_for(6)
    assert first.quote.slug not in passing.quotes


def test_where_the_venue_wants_quotes_alone_no_picture_is_shown() -> None:
    passing = Passing(quotes_alone=True)
    shown = len(passing.screen.shown)
    passing.loop.run_for(60)
    assert len(passing.screen.shown) == shown
    assert passing.attract.now.quote is not None


def test_a_stretch_that_plays_goes_when_the_venue_wants_quotes_alone_and_comes_again() -> None:
    passing = Passing()
    passing.loop.run_until(lambda: not passing.attract.now.covered)
    passing.decide(attract_film=False)
    passing.loop.run_for(5)
    assert (passing.attract.now.covered, passing.attract.fare.stretches) == (True, ())
    passing.decide(attract_film=True)
    passing.loop.run_until(lambda: not passing.attract.now.covered, seconds=90)
