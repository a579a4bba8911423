# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Catalogue does, the fake one over loaded content and the one over the database."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from db.catalogue import FilmCatalogue
from db.edits import FilmEdits
from db.keys import key_of
from db.tables.cards import CardRow
from kiosk.app.ports.catalogue import Catalogue, Counts
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.content import CARDS, Content
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.moments import Moment
from kiosk.domain.people import Consent, Part, Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.staff import Decision
from kiosk.domain.topics import Topic
from kiosk.domain.values import ENGLISH, Slug
from tests.content.shipped import TINY, shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.support.databases import NOW, open_with

TODAY = date(2026, 11, 22)
LATER = date(2050, 1, 1)
"""When every embargo of the tiny film is over."""

Opened = Callable[..., Catalogue]


@pytest.fixture(params=["fake", "database"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opened]:
    """Opens a catalogue over some content."""
    if request.param == "fake":
        yield lambda content, today=TODAY: FakeCatalogue(content, lambda: today)
        return
    with ExitStack() as stack:

        def stored(content: Content, today: date = TODAY) -> Catalogue:
            database = stack.enter_context(closing(open_with(tmp_path, content)))
            return FilmCatalogue(database, content.film.slug, lambda: today)

        yield stored


@pytest.mark.parametrize("content", [shipped(), load_content(TINY)], ids=["the-soviet-story", "tiny-film"])
def test_everything_that_was_loaded_is_found_as_it_was(opened: Opened, content: Content) -> None:
    catalogue = opened(content, today=LATER)
    assert catalogue.film() == content.film
    for ref, card in content.cards():
        assert catalogue.card(ref) == card
    for kind, record in CARDS.items():
        expected = [card for ref, card in content.cards() if ref.kind is kind]
        assert sorted(catalogue.all(record), key=lambda card: card.slug) == sorted(expected, key=lambda card: card.slug)
    for marks in content.marks:
        assert catalogue.marks(marks.copy) == marks
    assert catalogue.copies() == tuple(marks.copy for marks in content.marks)
    for source in content.sources:
        assert catalogue.sources([source.slug]) == (source,)
    for advisory in content.advisories:
        assert catalogue.advisory(advisory.slug) == advisory


def test_lists_keep_the_order_of_the_editors_and_people_stand_by_name(opened: Opened) -> None:
    catalogue = opened(shipped())
    assert catalogue.all(Topic) == shipped().topics
    names = [person.sort_name for person in catalogue.all(Person)]
    assert names == sorted(names)
    assert len(names) == len(shipped().people)


def test_what_belongs_together_is_found_from_both_ends(opened: Opened) -> None:
    catalogue = opened(shipped())
    fake = FakeCatalogue(shipped(), lambda: TODAY)
    for ref, _ in shipped().cards():
        assert catalogue.linked(ref) == fake.linked(ref)
    gulag = Ref(Kind.TOPIC, Slug("gulag"))
    korpa = Ref(Kind.PERSON, Slug("emma-korpa"))
    assert gulag in [entry.ref for entry in catalogue.linked(korpa)]
    assert korpa in [entry.ref for entry in catalogue.linked(gulag)]


def test_entries_come_in_the_order_asked_for_and_without_those_unknown(opened: Opened) -> None:
    catalogue = opened(shipped())
    refs = [ref for ref, _ in shipped().cards()] + [Ref(Kind.CHAPTER, slug) for slug in shipped().chapters()]
    refs.reverse()
    asked = [Ref(Kind.TOPIC, Slug("nowhere")), *refs]
    assert [entry.ref for entry in catalogue.entries(asked)] == refs
    assert catalogue.entries(refs) == FakeCatalogue(shipped()).entries(refs)


def test_a_quote_is_by_all_who_said_it(opened: Opened) -> None:
    catalogue = opened(shipped())
    shared = [quote for quote in shipped().quotes if len(quote.people) > 1]
    assert shared
    for quote in shared:
        (entry,) = catalogue.entries([Ref(Kind.QUOTE, quote.slug)])
        names = [person.display.say(ENGLISH) for person in shipped().people if person.slug in quote.people]
        assert entry.note
        assert sorted(entry.note.say(ENGLISH).split(", ")) == sorted(names)


def test_what_is_not_there_is_none(opened: Opened) -> None:
    catalogue = opened(load_content(TINY))
    for kind in Kind:
        assert catalogue.card(Ref(kind, Slug("nowhere"))) is None
    assert catalogue.get(Topic, Slug("nowhere")) is None
    assert catalogue.marks(Slug("nowhere")) is None
    assert catalogue.advisory(Slug("nowhere")) is None
    assert catalogue.sources([Slug("nowhere")]) == ()
    assert catalogue.linked(Ref(Kind.TOPIC, Slug("nowhere"))) == ()


def test_quotes_and_notices_of_a_person(opened: Opened) -> None:
    catalogue = opened(shipped())
    for person in shipped().people:
        assert catalogue.quotes_of(person.slug) == shipped().quotes_of(person.slug)
        assert catalogue.notices_by(person.slug) == shipped().notices_by(person.slug)


WITHDRAWN = {"consent": Consent.WITHDRAWN}
EMBARGOED = {"embargo": date(2026, 11, 23)}


@pytest.mark.parametrize("kept_back", [WITHDRAWN, EMBARGOED], ids=["withdrawn", "embargo"])
@pytest.mark.parametrize("slug", ["ivars-ijabs", "emma-korpa", "inese-vaidere", "edvins-snore"])
def test_who_is_kept_back_is_nowhere(opened: Opened, slug: str, kept_back: dict[str, object]) -> None:
    catalogue = opened(_with(Slug(slug), **kept_back))
    ref = Ref(Kind.PERSON, Slug(slug))
    assert catalogue.card(ref) is None
    assert catalogue.get(Person, ref.slug) is None
    assert slug not in [person.slug for person in catalogue.all(Person)]
    assert catalogue.entries([ref]) == ()
    assert not [quote for quote in catalogue.all(Quote) if slug in quote.people]
    assert not [notice for notice in catalogue.all(Notice) if ref in notice.people]
    assert not catalogue.quotes_of(ref.slug)
    assert not catalogue.notices_by(ref.slug)
    sides = [side for claim in catalogue.all(Claim) for side in (*claim.makers, *claim.objections)]
    assert slug not in [side.person for side in sides]
    assert slug not in [credit.person for credit in catalogue.film().credits]
    for other, _ in shipped().cards():
        assert ref not in [entry.ref for entry in catalogue.linked(other)]
    marks = catalogue.marks(Slug("rehearsal"))
    assert marks
    assert not marks.places_of(ref)
    assert not catalogue.places(ref, marks.copy)
    assert ref not in [about for mark in marks.chapters for about in mark.about]


def test_no_card_leads_to_a_quote_that_is_kept_back(opened: Opened) -> None:
    catalogue = opened(_with(Slug("ivars-ijabs"), consent=Consent.WITHDRAWN))
    shown = {quote.slug for quote in catalogue.all(Quote)}
    for notice in catalogue.all(Notice):
        assert shown.issuperset(notice.quotes)
    for claim in catalogue.all(Claim):
        assert shown.issuperset(slug for side in (*claim.makers, *claim.objections) for slug in side.quotes)


def counted(catalogue: Catalogue) -> Counts:
    """By reading them all."""
    return Counts(
        voices=sum(person.part is Part.VOICE and person.named for person in catalogue.all(Person)),
        topics=len(catalogue.all(Topic)),
        moments=len(catalogue.all(Moment)),
        notices=len(catalogue.all(Notice)),
        exhibits=len(catalogue.all(Exhibit)),
        places=len(catalogue.all(Place)),
    )


def test_they_are_counted_as_they_are_seen(opened: Opened) -> None:
    assert opened(shipped()).counts() == Counts(23, 29, 35, 18, 5, 18)


@pytest.mark.parametrize("today", [TODAY, LATER])
def test_those_of_a_small_film_are_counted_as_they_are_seen(opened: Opened, today: date) -> None:
    catalogue = opened(load_content(TINY), today=today)
    assert catalogue.counts() == counted(catalogue)


@pytest.mark.parametrize("kept_back", [WITHDRAWN, EMBARGOED], ids=["withdrawn", "embargo"])
@pytest.mark.parametrize(("slug", "voices", "notices"), [("ivars-ijabs", 23, 17), ("norman-davies", 22, 18)])
def test_who_is_kept_back_is_not_counted(
    opened: Opened, slug: str, voices: int, notices: int, kept_back: dict[str, object]
) -> None:
    catalogue = opened(_with(Slug(slug), **kept_back))
    assert catalogue.counts() == counted(catalogue) == Counts(voices, 29, 35, notices, 5, 18)


def test_what_staff_took_off_and_what_the_files_dropped_is_not_counted(tmp_path: Path) -> None:
    film, voice = shipped().film.slug, Ref(Kind.PERSON, Slug("norman-davies"))
    topic = key_of(film, Ref(Kind.TOPIC, shipped().topics[0].slug))
    with closing(open_with(tmp_path, shipped(), load_content(TINY))) as database:
        FilmEdits(database, film).take_off(voice, True, seen=0, decision=Decision("by the test", NOW))
        with database.writing() as connection:
            connection.execute(update(CardRow).where(CardRow.id == topic).values(retired=True))
        catalogue = FilmCatalogue(database, film, lambda: TODAY)
        assert catalogue.counts() == counted(catalogue) == Counts(22, 28, 35, 18, 5, 18)


def test_places_are_those_that_are_marked(opened: Opened) -> None:
    catalogue = opened(shipped())
    (marks,) = shipped().marks
    refs = [ref for ref, _ in shipped().cards()] + [Ref(Kind.CHAPTER, slug) for slug in shipped().chapters()]
    for ref in refs:
        assert catalogue.places(ref, marks.copy) == marks.places_of(ref)
        assert catalogue.places(ref, Slug("nowhere")) == ()
    assert catalogue.places(Ref(Kind.PERSON, Slug("emma-korpa")), marks.copy)


def test_an_embargo_ends_on_its_day(opened: Opened) -> None:
    catalogue = opened(_with(Slug("emma-korpa"), embargo=TODAY))
    assert catalogue.get(Person, Slug("emma-korpa"))


def test_moments_are_told_with_their_dates_and_topics_as_the_timeline_needs_them(opened: Opened) -> None:
    catalogue = opened(shipped())
    dated = catalogue.dated()
    assert [(one.slug, one.title, one.when, one.strand) for one in dated] == [
        (moment.slug, moment.title, moment.when, moment.strand) for moment in shipped().moments
    ]
    for one in dated:
        linked = [entry.ref for entry in catalogue.linked(Ref(Kind.MOMENT, one.slug))]
        assert one.topics == tuple(ref.slug for ref in linked if ref.kind is Kind.TOPIC)


def _with(slug: Slug, **changes: object) -> Content:
    """The shipped content with one person changed."""
    people = tuple(
        replace(person, **changes) if person.slug == slug else person  # type: ignore[arg-type]
        for person in shipped().people
    )
    assert people != shipped().people
    return replace(shipped(), people=people)
