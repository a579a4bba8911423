# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the items of a playlist come to with the film and the cards that are there."""

from dataclasses import replace

import pytest

from kiosk.app.repertoire import CardStep, FilmStep, Resolved, resolve, resolve_all, total
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.playlist import Item
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.repertoire_words import codes
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.support.films import rehearsal, small_film
from tests.support.shelves import ToldShelves

FILM = rehearsal()
OTHER = small_film()
FILMS = {Slug(""): FILM, FILM.slug: FILM, OTHER.slug: OTHER}
LOOK = FakeCatalogue(shipped())


def ref(address: str) -> Ref:
    kind, _, slug = address.partition("/")
    return Ref(Kind(kind), Slug(slug))


def item(what: What, address: str = "", **fields: object) -> ListItem:
    return replace(ListItem(what, subject=ref(address) if address else None), **fields)  # type: ignore[arg-type]


def clip(start: int, end: int, film: str = "") -> ListItem:
    return item(What.CLIP, start=Millis(start), end=Millis(end), film=Slug(film))


def one(wanted: ListItem, *off: str) -> Resolved:
    (found,) = resolve([wanted], FILMS, LOOK, frozenset(map(ref, off)))
    return found


def places(found: Resolved) -> list[tuple[int, int | None]]:
    return [(step.item.start, step.item.end) for step in found.steps if isinstance(step, FilmStep)]


def test_the_whole_film_is_one_step_to_the_end_of_its_file() -> None:
    found = one(item(What.FILM))
    assert found.steps == (FilmStep(Item(FILM)),)
    assert (found.title, found.length, found.fault) == (FILM.title, FILM.length, "")


def test_a_chapter_of_another_copy_has_that_ones_seconds() -> None:
    found = one(item(What.CHAPTER, "chapter/part-1", film=OTHER.slug))
    assert places(found) == [(20_000, 40_000)]
    assert found.steps[0] == FilmStep(Item(OTHER, Millis(20_000), Millis(40_000)))


def test_how_loud_it_is_and_whether_it_is_captioned_goes_with_each_stretch() -> None:
    found = one(item(What.CLIP, start=Millis(1_000), end=Millis(2_000), gain=-6, captions=False))
    (step,) = found.steps
    assert isinstance(step, FilmStep)
    assert (step.item.gain, step.item.captions) == (-6, False)


def test_a_voice_is_wherever_somebody_speaks_in_order() -> None:
    (marks,) = shipped().marks
    davies = next(seen for seen in marks.appearances if seen.person == "norman-davies")
    more = (
        replace(davies, start=Millis(5_000), end=Millis(7_000)),
        replace(davies, start=Millis(47_000), end=Millis(52_000)),
    )
    content = replace(shipped(), marks=(replace(marks, appearances=(*marks.appearances, *more)),))
    (found,) = resolve([item(What.VOICE, "person/norman-davies")], FILMS, FakeCatalogue(content))
    assert places(found) == [(5_000, 7_000), (37_000, 52_000)]
    assert (found.title.say(LATVIAN), found.length) == ("Normans Deiviss", 17_000)


def test_a_voice_without_a_name_is_found_where_it_is_marked() -> None:
    assert places(one(item(What.VOICE, "person/witness-mother"))) == [(257_000, 265_000)]


def test_cards_stand_for_as_long_as_they_are_to() -> None:
    pause = one(item(What.PAUSE, text="Back at noon", stays=Millis(20_000)))
    assert pause.steps == (CardStep(None, "Back at noon", Millis(20_000)),)
    assert (pause.title.say(ENGLISH), pause.length, pause.fit) == ("Back at noon", 20_000, True)
    (quote,) = one(item(What.STILL, "quote/lebedeva-foreign-affairs")).steps
    assert isinstance(quote, CardStep)
    assert quote.saying
    assert [speaker.ref.slug for speaker in quote.saying.speakers] == ["natalia-lebedeva"]
    (exhibit,) = one(item(What.STILL, "exhibit/magadan-footage")).steps
    assert isinstance(exhibit, CardStep)
    assert exhibit.exhibit
    assert exhibit.exhibit.title == one(item(What.STILL, "exhibit/magadan-footage")).title


def test_what_is_off_the_screen_is_left_out_of_the_film_and_of_clips() -> None:
    second = FILM.chapters[1]
    off = f"chapter/{second.slug}"
    whole = one(item(What.FILM), off)
    assert places(whole) == [(0, second.start), (second.end, None)]
    assert whole.length == FILM.length - second.length
    assert places(one(clip(second.start - 500, second.end - 500), off)) == [(second.start - 500, second.start)]


@pytest.mark.parametrize(
    ("wanted", "fault", "off"),
    [
        (item(What.FILM, film=Slug("gone")), "item.no_film", ()),
        (item(What.CHAPTER, "chapter/gone"), "item.no_chapter", ()),
        (item(What.CHAPTER, "chapter/great-famine", film=OTHER.slug), "item.no_chapter", ()),
        (item(What.CHAPTER, "chapter/great-famine"), "item.off", ("chapter/great-famine",)),
        (item(What.VOICE, "person/nobody"), "item.no_person", ()),
        (item(What.VOICE, "person/nobody"), "item.off", ("person/nobody",)),
        (item(What.VOICE, "person/norman-davies", film=OTHER.slug), "item.not_marked", ()),
        (item(What.VOICE, "person/norman-davies"), "item.off", ("chapter/great-purge",)),
        (item(What.STILL, "quote/gone"), "item.no_card", ()),
        (item(What.STILL, "exhibit/gone"), "item.off", ("exhibit/gone",)),
        (clip(FILM.length - 1_000, FILM.length + 1), "item.beyond", ()),
        (clip(5_000, 5_000), "item.beyond", ()),
        (clip(-1, 5_000), "item.beyond", ()),
        (clip(18_000, 20_000), "item.off", ("chapter/great-famine",)),
    ],
)
def test_what_cannot_be_played_says_why(wanted: ListItem, fault: str, off: tuple[str, ...]) -> None:
    found = one(wanted, *off)
    assert (found.fault, found.steps, found.length, found.fit) == (fault, (), 0, False)
    assert not found.playable
    assert fault in codes()
    assert found.title.say(ENGLISH)


def test_a_film_that_failed_too_often_is_told_apart_from_one_that_is_gone() -> None:
    playlist = StoredPlaylist("x", (item(What.FILM, film=Slug("gone")), item(What.FILM)), key=7)
    found = resolve_all(ToldShelves(), [playlist], FILMS, frozenset({Slug("gone"), FILM.slug}))
    assert [one.fault for one in found[7]] == ["item.quarantined", "item.quarantined"]


def test_without_a_library_nothing_is_said_of_people_and_cards() -> None:
    wanted = [item(What.VOICE, "person/norman-davies"), item(What.STILL, "quote/lebedeva-foreign-affairs"), clip(0, 5)]
    found = resolve(wanted, FILMS, None)
    assert [one.fault for one in found] == ["item.no_person", "item.no_card", ""]
    assert (found[2].care, found[2].fit) == ("unjudged", False)


def test_how_much_care_it_asks_for_and_whether_everybody_may_see_it() -> None:
    said = {
        "chapter/opening": ("", True),
        "chapter/great-famine": ("", False),
        "chapter/great-purge": ("disturbing", False),
    }
    for address, (care, fit) in said.items():
        found = one(item(What.CHAPTER, address))
        assert (found.care, found.fit) == (care, fit), address
    assert one(clip(17_000, 19_000)).fit is False
    assert one(item(What.FILM)).care == "disturbing"
    assert one(item(What.FILM, film=OTHER.slug)).care == "unjudged"
    assert one(item(What.STILL, "quote/lebedeva-foreign-affairs")).fit


def test_the_library_says_who_was_taken_off_and_what_they_are_called() -> None:
    shelves = ToldShelves()
    lists = [
        StoredPlaylist("a", (item(What.VOICE, "person/norman-davies"), clip(17_000, 20_000)), key=2),
        StoredPlaylist("b", (item(What.VOICE, "person/emma-korpa"),), key=3),
    ]
    before = resolve_all(shelves, lists, FILMS)
    assert [one.fault for one in (*before[2], *before[3])] == ["", "", ""]
    shelves.take_off(ref("person/norman-davies"), ref("chapter/great-famine"))
    after = resolve_all(shelves, lists, FILMS)
    voice, stretch = after[2]
    assert (voice.fault, voice.title.say(ENGLISH)) == ("item.off", "Norman Davies")
    assert places(stretch) == [(17_000, 18_000)]
    assert total(after[2]) == 1_000


def test_of_a_film_that_is_in_use_it_is_the_very_same_that_plays() -> None:
    film: Film = replace(FILM)
    (found,) = resolve([item(What.FILM, film=FILM.slug)], {FILM.slug: film}, None)
    (step,) = found.steps
    assert isinstance(step, FilmStep)
    assert step.item.film is film
