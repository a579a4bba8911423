# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any folder of content loads as a whole or not at all, and a mistake in it is told with file, line and mend."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Link, Ref
from kiosk.domain.errors import ContentError
from kiosk.domain.people import Consent
from kiosk.domain.values import Language, Slug
from tests.content.shipped import TINY

GERMAN = Language("de")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "film"))


def test_another_film_loads_by_the_same_loader() -> None:
    content = load_content(TINY)
    assert content.film.slug == "the-last-ferry"
    assert (len(content.people), len(content.marks[0].chapters)) == (4, 3)
    assert content.film.title.say(GERMAN) == "Die letzte Fähre"


def test_a_translation_names_its_edition() -> None:
    translation = load_content(TINY).quotes[0].words.translated(GERMAN)
    assert translation
    assert (translation.text, translation.translator.say(GERMAN)) == ("Es war die letzte Fahrt.", "Inselausgabe")


def test_a_link_leads_both_ways() -> None:
    content = load_content(TINY)
    ferry, mast = Ref(Kind.TOPIC, Slug("ferry")), Ref(Kind.PERSON, Slug("hans-mast"))
    assert mast in content.linked(ferry)
    assert ferry in content.linked(mast)


def test_whoever_is_named_in_a_card_is_linked_to_it() -> None:
    claim, moor = Ref(Kind.CLAIM, Slug("ferry-was-needed")), Ref(Kind.PERSON, Slug("greta-moor"))
    assert Link.between(moor, claim) in load_content(TINY).links


def test_a_chapter_is_linked_to_what_it_is_about() -> None:
    content = load_content(TINY)
    assert content.linked(Ref(Kind.CHAPTER, Slug("morning"))) == (Ref(Kind.TOPIC, Slug("ferry")),)


def test_places_in_the_film_are_found_for_whatever_is_marked() -> None:
    marks = load_content(TINY).marks[0]
    assert marks.places_of(Ref(Kind.PERSON, Slug("hans-mast"))) == ((10000, 20500),)
    assert marks.places_of(Ref(Kind.TOPIC, Slug("ferry"))) == ((0, 90000),)
    assert marks.places_of(Ref(Kind.PERSON, Slug("a-passenger"))) == ((130000, 140000),)
    assert marks.places_of(Ref(Kind.CHAPTER, Slug("night"))) == ((120000, 180500),)
    assert marks.places_of(Ref(Kind.PERSON, Slug("greta-moor"))) == ()


def test_an_embargo_keeps_a_person_from_the_screen_until_its_day() -> None:
    moor = next(person for person in load_content(TINY).people if person.slug == "greta-moor")
    assert not moor.may_be_shown(date(2039, 12, 31))
    assert moor.may_be_shown(date(2040, 1, 1))


def test_consent_withdrawn_keeps_a_person_from_the_screen(folder: Path) -> None:
    change(folder, "people.yaml", "embargo: 2040-01-01", "consent: withdrawn")
    moor = next(person for person in load_content(folder).people if person.slug == "greta-moor")
    assert moor.consent is Consent.WITHDRAWN
    assert not moor.may_be_shown(date(2040, 1, 1))


def test_a_file_may_be_split(folder: Path) -> None:
    whole = (folder / "subjects.yaml").read_text(encoding="utf-8")
    head, _, tail = whole.partition("places:\n")
    (folder / "subjects.yaml").write_text(head, encoding="utf-8")
    (folder / "towns.yaml").write_text("places:\n" + tail, encoding="utf-8")
    assert load_content(folder).places == load_content(TINY).places


def change(folder: Path, name: str, old: str, new: str) -> int:
    """Replaces one text by another; the line on which it stood."""
    text = (folder / name).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


PEOPLE, SUBJECTS, MARKS, FILM = "people.yaml", "subjects.yaml", "marks.yaml", "film.yaml"

BAD = {
    "unknown key": (PEOPLE, "sort_name: Boje Ilse", "sortname: Boje Ilse", 0, "check its spelling"),
    "unknown list": (PEOPLE, "quotes:", "quotations:", 0, "check its spelling"),
    "duplicate slug": (PEOPLE, "slug: greta-moor", "slug: hans-mast", 0, "taken by people.yaml, line 17"),
    "slug with a capital": (PEOPLE, "slug: greta-moor", "slug: Greta-Moor", 0, "use lower-case letters"),
    "text for a list": (PEOPLE, "[writer]", "writer", 0, "in square brackets"),
    "text for a mapping": (SUBJECTS, "title: {en: Quay}", "title: Quay", 0, "a mapping is wanted"),
    "dead link": (
        SUBJECTS,
        "links: [person/hans-mast,",
        "links: [person/hans-mist,",
        0,
        "write hans-mast, if that is meant",
    ),
    "dead link without a likely one": (SUBJECTS, "person: greta-moor", "person: zzz", 0, "add it, or remove this"),
    "link of an unknown kind": (SUBJECTS, "[person/hans-mast,", "[man/hans-mast,", 0, "write kind/slug"),
    "link to itself": (SUBJECTS, "[person/hans-mast,", "[topic/ferry,", 0, "leads to the card itself"),
    "link given twice": (SUBJECTS, "[person/hans-mast,", "[moment/last-trip,", 0, "stands here twice"),
    "dead source": (PEOPLE, "said_in: poster", "said_in: posters", 0, "write poster, if that is meant"),
    "dead advisory": (
        MARKS,
        "{start: 10, advisory: calm}",
        "{start: 10, advisory: clam}",
        0,
        "write calm, if that is meant",
    ),
    "dead chapter link": (SUBJECTS, "[person/hans-mast,", "[chapter/evening,", 0, "there is no chapter/evening"),
    "no sources": (SUBJECTS, "basis: seed\n    sources: [poster]\n    links", "basis: seed\n    links", -4, "sources"),
    "no basis": (SUBJECTS, "    basis: general reference\n", "", -3, "basis: this key is missing"),
    "wrong basis": (SUBJECTS, "basis: general reference", "basis: hearsay", 0, "basis"),
    "no such day": (SUBJECTS, "day: 1999-10-31", "day: 1999-02-30", 0, "write year, month and day"),
    "day in another order": (SUBJECTS, "day: 1999-10-31", "day: 31.10.1999", 0, "write year, month and day"),
    "day without hyphens": (SUBJECTS, "day: 1999-10-31", 'day: "19991031"', 0, "write year, month and day"),
    "no such month": (SUBJECTS, "day: 1999-10-31", "month: 1999-13", 0, "month"),
    "two dates": (SUBJECTS, "day: 1999-10-31", "day: 1999-10-31, year: 1999", 0, "give one of"),
    "no date": (SUBJECTS, "{day: 1999-10-31}", "{}", 0, "give one of"),
    "span the wrong way": (SUBJECTS, "years: 1950/1999", "years: 1999/1950", 0, "first and the last one"),
    "duration without words": (SUBJECTS, "years: 1950/1999", "lasting: 10", 0, "needs words"),
    "embargo on no day": (PEOPLE, "embargo: 2040-01-01", "embargo: someday", 0, "write year, month and day"),
    "undeclared language": (SUBJECTS, "title: {en: Quay}", "title: {en: Quay, fr: Quai}", 0, "declares en, de only"),
    "undeclared translation": (PEOPLE, "translations: {de:", "translations: {fr:", 0, "declares en, de only"),
    "translation into itself": (PEOPLE, "translations: {de:", "translations: {en:", 0, "remove this translation"),
    "English missing": (SUBJECTS, "title: {en: Quay}", "title: {de: Kai}", 0, "English text (en) is missing"),
    "English not declared": (FILM, "languages: [en, de]", "languages: [de]", 0, "English (en) is missing"),
    "name of an unnamed": (PEOPLE, "part: unnamed", "part: unnamed\n    name: Eva", 1, "stay unnamed"),
    "voice without a name": (PEOPLE, "    name: Hans Mast\n", "", -2, "give it as published"),
    "voice without a role": (PEOPLE, "    filter_roles: [writer]\n", "", -8, "at least one"),
    "unknown role": (PEOPLE, "[writer]", "[author]", 0, "filter_roles 1"),
    "decision with a stance": (SUBJECTS, "kind: decision", "kind: decision\n    stance: praise", 1, "has no stance"),
    "decision without a proceeding": (SUBJECTS, "kind: statement", "kind: complaint", -1, "proceeding is missing"),
    "interest kept quiet": (
        SUBJECTS,
        "    interests: [appears in the film]\n    interest_note: {en: She made it.}\n",
        "",
        -3,
        "appears in the film: add that",
    ),
    "interest without its note": (SUBJECTS, "    interest_note: {en: She made it.}\n", "", -9, "go together"),
    "words of somebody else": (SUBJECTS, "person: hans-mast\n", "person: ilse-boje\n", 2, "is not by ilse-boje"),
    "settlement without a place": (SUBJECTS, "    latitude: 54.1\n", "", -5, "latitude and longitude"),
    "country with a point": (SUBJECTS, "extent: settlement", "extent: country", -3, "drawn as an area"),
    "latitude out of range": (SUBJECTS, "latitude: 54.1", "latitude: 154.1", 0, "latitude"),
    "attract with a marking": (PEOPLE, "attract: true", "attract: true\n    markings: [slur]", 0, "never shown"),
    "attract without an advisory": (PEOPLE, "    advisory: calm\n    attract", "    attract", 0, "for everyone"),
    "attract of a serious chapter": (
        MARKS,
        "advisory: storm",
        "advisory: storm\n        attract: true",
        1,
        "for everyone",
    ),
    "picture outside the folder": (SUBJECTS, "medium: photograph", "picture: ../x\n    medium: still", 0, "picture"),
    "chapter twice": (MARKS, "slug: noon", "slug: morning", -8, "stands here twice"),
    "chapters overlap": (MARKS, "start: 60", "start: 59", 0, "before the one above it is over"),
    "chapter ends before it begins": (MARKS, "end: 180.5", "end: 100", 0, "ends before it begins"),
    "appearance after the end": (MARKS, "start: 70, end: 80", "start: 70, end: 800", 0, "after the last chapter"),
    "appearances out of order": (MARKS, "start: 70, end: 80", "start: 7, end: 80", 0, "in the order of the film"),
    "appearance with words of another": (
        MARKS,
        "ilse-boje, start: 70, end: 80",
        "ilse-boje, start: 70, end: 80, quote: mast-last-trip",
        0,
        "not by this person",
    ),
    "seconds as a text": (MARKS, "start: 70, end: 80", "start: 70, end: later", 0, "end"),
    "seconds without end": (MARKS, "start: 70, end: 80", "start: 70, end: .inf", 0, "end"),
}


@pytest.mark.parametrize(("name", "old", "new", "off", "mend"), BAD.values(), ids=BAD)
def test_a_mistake_is_told_with_file_line_and_mend(
    folder: Path, name: str, old: str, new: str, off: int, mend: str
) -> None:
    line = change(folder, name, old, new) + off
    with pytest.raises(ContentError) as told:
        load_content(folder)
    told_of = told.value.arguments
    assert (told.value.code, told_of["file"], told_of["line"]) == ("content.invalid", str(folder / name), line), told_of
    assert mend in str(told_of["reason"])


def second_copy(folder: Path) -> None:
    marks = (folder / MARKS).read_text(encoding="utf-8")
    (folder / "gala.yaml").write_text(marks.replace("slug: festival-copy", "slug: gala-copy"), encoding="utf-8")


def test_copies_of_the_film_share_their_chapters(folder: Path) -> None:
    second_copy(folder)
    content = load_content(folder)
    assert [marks.copy for marks in content.marks] == ["gala-copy", "festival-copy"]
    assert content.linked(Ref(Kind.CHAPTER, Slug("morning"))) == (Ref(Kind.TOPIC, Slug("ferry")),)


@pytest.mark.parametrize(("name", "old"), [("title", "title: {en: Noon}"), ("summary", "summary: {en: It sails.}")])
def test_a_chapter_is_the_same_in_all_copies_of_the_film(folder: Path, name: str, old: str) -> None:
    second_copy(folder)
    line = change(folder, MARKS, old, f"{name}: {{en: Another}}")
    with pytest.raises(ContentError) as told:
        load_content(folder)
    assert (told.value.arguments["file"], told.value.arguments["line"]) == (str(folder / MARKS), line)
    assert f"noon has another {name} in gala.yaml, line {line}" in str(told.value.arguments["reason"])


RAW = {
    "tab": (b"topics:\n\t- slug: x\n", 2),
    "byte order mark": (b"\xef\xbb\xbftopics: []\n", 1),
    "cp1257": ("topics: []\n# Šnore\n".encode("cp1257"), 2),
    "alias bomb": (b"topics: &a [*a, *a]\n", 1),
    "empty": (b"", 1),
}


@pytest.mark.parametrize(("data", "line"), RAW.values(), ids=RAW)
def test_one_bad_file_keeps_all_from_loading(folder: Path, data: bytes, line: int) -> None:
    (folder / "more.yaml").write_bytes(data)
    with pytest.raises(ContentError) as told:
        load_content(folder)
    assert (told.value.arguments["file"], told.value.arguments["line"]) == (str(folder / "more.yaml"), line)


def test_a_folder_without_content_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"no such folder"):
        load_content(tmp_path / "nowhere")


def test_a_folder_without_a_film_is_told(folder: Path) -> None:
    (folder / FILM).unlink()
    with pytest.raises(ContentError, match="which film this is"):
        load_content(folder)


def test_two_films_in_a_folder_are_told(folder: Path) -> None:
    shutil.copy(folder / FILM, folder / "gala.yaml")
    with pytest.raises(ContentError, match=r"film\.yaml says film, too") as told:
        load_content(folder)
    assert told.value.arguments["line"] == (folder / FILM).read_text(encoding="utf-8").split("\n").index("film:") + 1
