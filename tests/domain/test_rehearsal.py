# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script's own rules: what is wrong with it is found, and said at the right place."""

from dataclasses import replace

import pytest

from kiosk.domain.rehearsal import Card, Cue, RehearsalScript, ScriptChapter, faults
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Millis, Slug

SPEAKER = Slug("somebody")


def words(english: str, latvian: str = "vārdi") -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


def cue(at: int, length: int = 2000) -> Cue:
    return Cue(Millis(at), Millis(length), words("words"), SPEAKER)


def chapter(slug: str = "first", *cues: Cue) -> ScriptChapter:
    cards = (Card(Millis(0), words("one")), Card(Millis(4000), words("two"), "1940"))
    return ScriptChapter(Slug(slug), words(slug), words("about"), Millis(10_000), cards, cues)


def script(*chapters: ScriptChapter) -> RehearsalScript:
    return RehearsalScript(words("Rehearsal"), {SPEAKER: words("Some Body", "Kāda Persona")}, chapters)


def test_a_good_script_has_no_faults() -> None:
    assert not list(faults(script(chapter("first", cue(0), cue(2000)), chapter("second"))))


def test_chapters_follow_each_other_without_a_gap() -> None:
    places = [(c.slug, c.start, c.end) for c in script(chapter("a"), chapter("b")).film_chapters()]
    assert places == [("a", 0, 10_000), ("b", 10_000, 20_000)]


def test_a_caption_names_its_speaker_in_its_own_language() -> None:
    (caption,) = script(chapter("a"), chapter("b", cue(500))).captions(LATVIAN)
    assert (caption.start, caption.end, caption.text) == (10_500, 12_500, "Kāda Persona: vārdi")


def test_a_note_of_ours_names_nobody() -> None:
    note = replace(cue(0), speaker=None)
    assert [c.text for c in script(chapter("a", note)).captions(ENGLISH)] == ["words"]


def test_a_card_lists_who_is_quoted_while_it_stands() -> None:
    faces = script(chapter("a", cue(4000))).faces()
    assert [(at, face.mark, [v.say(ENGLISH) for v in face.voices]) for at, face in faces] == [
        (0, "", []),
        (4000, "1940", ["Some Body"]),
    ]


BAD = {
    "two chapters of one name": (script(chapter("a"), chapter("a")), ("chapters", 1, "slug")),
    "half seconds": (script(replace(chapter(), length=Millis(10_500))), ("chapters", 0, "length")),
    "overlap": (script(chapter("a", cue(0), cue(1999))), ("chapters", 0, "cues", 1, "at")),
    "over the end": (script(chapter("a", cue(8001))), ("chapters", 0, "cues", 0, "length")),
    "too fast to read": (script(chapter("a", cue(0, 400))), ("chapters", 0, "cues", 0, "length")),
    "nobody": (script(chapter("a", replace(cue(0), speaker=Slug("x")))), ("chapters", 0, "cues", 0, "speaker")),
    "late first card": (
        script(replace(chapter(), cards=(Card(Millis(40), words("x")),))),
        ("chapters", 0, "cards", 0, "at"),
    ),
    "half a picture": (
        script(replace(chapter(), cards=(Card(Millis(0), words("x")), Card(Millis(50), words("y"))))),
        ("chapters", 0, "cards", 1, "at"),
    ),
    "card after the end": (
        script(replace(chapter(), cards=(Card(Millis(0), words("x")), Card(Millis(10_000), words("y"))))),
        ("chapters", 0, "cards", 1, "at"),
    ),
}


@pytest.mark.parametrize(("bad", "where"), BAD.values(), ids=BAD)
def test_a_fault_is_found_where_it_is(bad: RehearsalScript, where: tuple[str | int, ...]) -> None:
    assert [fault.where for fault in faults(bad)] == [where]
