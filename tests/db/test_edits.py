# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff change: shown at once, found at once, and never lost to somebody else's change."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db.database import Database
from db.library import FilmLibrary
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import EDITABLE, Edit, Standing
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent, Person
from kiosk.domain.staff import Decision
from kiosk.domain.topics import Topic
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from tests.content.shipped import shipped
from tests.support.databases import NOW, open_with

FILM = shipped().film.slug
GULAG = Ref(Kind.TOPIC, Slug("gulag"))
KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
ROUNDS = 20
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from db.database import Database
from db.edits import FilmEdits
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.values import Language, Slug
from kiosk.domain.staff import Decision

edits = FilmEdits(Database(Path(sys.argv[1])), Slug("the-soviet-story"))
topic, language, refused = Ref(Kind.TOPIC, Slug("gulag")), Language("en"), 0
for number in range(int(sys.argv[3])):
    while True:
        stands = edits.text(topic, "title", language)
        text = (stands.text or "") + sys.argv[2]
        try:
            edits.write(topic, "title", language, text, seen=stands.version, decision=Decision("", datetime.now(UTC)))
            break
        except EditError:
            refused += 1
print(refused)
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[FilmLibrary]:
    with closing(FilmLibrary(open_with(tmp_path, shipped()), FILM, lambda: date(2026, 11, 22))) as opened:
        yield opened


def _write(library: FilmLibrary, text: str | None, seen: int) -> int:
    return library.edits.write(GULAG, "title", ENGLISH, text, seen=seen, decision=Decision("a reason", NOW))


def _title(library: FilmLibrary) -> str:
    topic = library.catalogue.get(Topic, GULAG.slug)
    assert topic
    return topic.title.say(ENGLISH)


def test_a_text_is_shown_and_found_as_written_and_as_shipped_again(library: FilmLibrary) -> None:
    shipped_title = _title(library)
    assert _write(library, "Zebra camps", seen=0) == 1
    assert _title(library) == "Zebra camps"
    assert library.catalogue.entries([GULAG])[0].title.say(ENGLISH) == "Zebra camps"
    assert [group.kind for group in library.search.find("zebra", ENGLISH).groups] == [Kind.TOPIC]
    assert _write(library, None, seen=1) == 2
    assert _title(library) == shipped_title
    assert not library.search.find("zebra", ENGLISH).groups


def test_only_the_language_written_in_changes(library: FilmLibrary) -> None:
    topic = library.catalogue.get(Topic, GULAG.slug)
    _write(library, "Camps", seen=0)
    changed = library.catalogue.get(Topic, GULAG.slug)
    assert topic
    assert changed
    assert changed.title.say(LATVIAN) == topic.title.say(LATVIAN)


def test_a_stale_edit_is_refused_with_both_texts(library: FilmLibrary) -> None:
    _write(library, "First", seen=0)
    with pytest.raises(EditError) as raised:
        _write(library, "Second", seen=0)
    assert raised.value.code == "edit.stale"
    assert raised.value.arguments == {"yours": "Second", "theirs": "First"}
    assert library.edits.text(GULAG, "title", ENGLISH) == Edit(1, "First")


def test_two_processes_lose_nothing_of_each_other(tmp_path: Path) -> None:
    open_with(tmp_path, shipped()).close()
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, tmp_path, letter, str(ROUNDS)], stdout=subprocess.PIPE)
        for letter in "ab"
    ]
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    with closing(FilmLibrary(Database(tmp_path), FILM, date.today)) as library:
        stands = library.edits.text(GULAG, "title", ENGLISH)
    assert stands.version == 2 * ROUNDS
    assert sorted(stands.text or "") == ["a"] * ROUNDS + ["b"] * ROUNDS


def test_another_process_sees_that_something_was_written(library: FilmLibrary, tmp_path: Path) -> None:
    with closing(FilmLibrary(Database(tmp_path), FILM, date.today)) as other:
        before = other.version()
        assert other.version() == before
        _write(library, "Camps", seen=0)
        assert other.version() != before


@pytest.mark.parametrize("ref", [GULAG, KORPA, Ref(Kind.CHAPTER, Slug("opening"))], ids=str)
def test_a_card_is_taken_off_and_put_back(library: FilmLibrary, ref: Ref) -> None:
    assert library.edits.take_off(ref, True, seen=0, decision=Decision("complaint", NOW)) == 1
    assert library.catalogue.entries([ref]) == ()
    assert library.catalogue.card(ref) is None
    assert library.edits.standing(ref) == Standing(1, taken_off=True)
    library.edits.take_off(ref, False, seen=1, decision=Decision("settled", NOW))
    assert [entry.ref for entry in library.catalogue.entries([ref])] == [ref]


def test_a_person_who_withdraws_is_gone_from_lists_and_search(library: FilmLibrary) -> None:
    assert library.search.find("korpa", ENGLISH).groups
    library.edits.consent(KORPA, Consent.WITHDRAWN, None, seen=0, decision=Decision("letter", NOW))
    assert library.catalogue.get(Person, KORPA.slug) is None
    found = library.search.find("korpa", ENGLISH)
    assert KORPA not in [hit.entry.ref for group in found.groups for hit in group.hits]
    assert not found.lines
    library.edits.consent(KORPA, Consent.GIVEN, None, seen=1, decision=Decision("letter", NOW))
    assert library.catalogue.get(Person, KORPA.slug)


def test_an_embargo_of_the_venue_holds_until_its_day(library: FilmLibrary) -> None:
    library.edits.consent(KORPA, Consent.PUBLISHED, date(2026, 11, 23), seen=0, decision=Decision("", NOW))
    assert library.catalogue.get(Person, KORPA.slug) is None
    library.edits.consent(KORPA, Consent.PUBLISHED, date(2026, 11, 22), seen=1, decision=Decision("", NOW))
    assert library.catalogue.get(Person, KORPA.slug)


def test_a_stale_decision_is_refused(library: FilmLibrary) -> None:
    library.edits.take_off(KORPA, True, seen=0, decision=Decision("", NOW))
    with pytest.raises(EditError) as raised:
        library.edits.consent(KORPA, Consent.WITHDRAWN, None, seen=0, decision=Decision("", NOW))
    assert raised.value.code == "edit.stale"
    assert library.edits.standing(KORPA) == Standing(1, taken_off=True)


@pytest.mark.parametrize(
    ("ref", "field", "text", "code"),
    [
        (GULAG, "slug", "x", "edit.field"),
        (GULAG, "care", "x", "edit.field"),
        (Ref(Kind.QUOTE, Slug("korpa-civilian-graveyard")), "words", "x", "edit.field"),
        (Ref(Kind.TOPIC, Slug("nowhere")), "title", "x", "edit.unknown"),
        (GULAG, "title", "a\0b", "edit.unstorable"),
        (GULAG, "title", "\ud800", "edit.unstorable"),
        (GULAG, "title", "", "edit.empty"),
        (GULAG, "title", " \n", "edit.empty"),
    ],
)
def test_what_cannot_be_written_is_refused(library: FilmLibrary, ref: Ref, field: str, text: str, code: str) -> None:
    with pytest.raises(EditError) as raised:
        library.edits.write(ref, field, ENGLISH, text, seen=0, decision=Decision("", NOW))
    assert raised.value.code == code


def test_a_language_the_film_does_not_have_is_refused(library: FilmLibrary) -> None:
    for language in ("klingon", "", "\ud800"):
        with pytest.raises(EditError) as raised:
            library.edits.write(GULAG, "title", Language(language), "x", seen=0, decision=Decision("", NOW))
        assert raised.value.code == "edit.language"


def test_a_reason_that_cannot_be_kept_is_refused(library: FilmLibrary) -> None:
    with pytest.raises(EditError) as raised:
        library.edits.take_off(GULAG, True, seen=0, decision=Decision("\ud800", NOW))
    assert raised.value.code == "edit.unstorable"
    assert library.catalogue.card(GULAG)


def test_every_editable_text_can_be_written(library: FilmLibrary) -> None:
    for kind, names in EDITABLE.items():
        ref = next(ref for ref, _ in shipped().cards() if ref.kind is kind)
        for name in names:
            library.edits.write(ref, name, ENGLISH, f"New {name}", seen=0, decision=Decision("", NOW))
        card = library.catalogue.card(ref)
        assert {name: getattr(card, name).say(ENGLISH) for name in names} == {name: f"New {name}" for name in names}
