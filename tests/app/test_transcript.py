# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript: lines, the one that is spoken, those that are looked for."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from kiosk.app.transcript import LONGEST, TranscriptLine
from kiosk.domain.captions import CaptionTrack
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import Standing
from kiosk.domain.navigation import Action
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from tests.app.spoken_stage import SpokenStage
from tests.fakes.captions import track

EN = track(ENGLISH, (1000, 3000, "First words"), (2000, 4000, "Šnore's WORDS,\nsecond"), (30_000, 31_000, "last"))
LV = track(LATVIAN, (1000, 3000, "Pirmie vārdi"))
DAVIES = Slug("norman-davies")


@pytest.fixture
def stage() -> Iterator[SpokenStage]:
    with closing(SpokenStage(EN, LV)) as made:
        made.watch()
        made.spoken.transcript.open()
        yield made


def texts(stage: SpokenStage) -> list[str]:
    return [one.line.text for one in stage.spoken.transcript.now.lines]


def test_it_holds_every_line(stage: SpokenStage) -> None:
    assert texts(stage) == [line.text for line in EN.lines]


def test_the_lines_that_are_spoken_are_lit(stage: SpokenStage) -> None:
    now = stage.spoken.transcript
    assert (now.now.spoken, now.now.begun) == ((), -1)
    for place, spoken, begun in ((1000, (0,), 0), (2000, (0, 1), 1), (3000, (1,), 1), (4000, (), 1)):
        stage.loop.run_until(lambda place=place: stage.director.now.position >= place)  # type: ignore[misc]
        assert (now.now.spoken, now.now.begun) == (spoken, begun)
    stage.seek(30_500)
    assert now.now.spoken == (2,)


def test_a_line_leads_to_its_place(stage: SpokenStage) -> None:
    stage.spoken.transcript.jump(2)
    assert stage.director.now.position == 30_000
    for nowhere in (-1, 3):
        stage.spoken.transcript.jump(nowhere)
    assert stage.director.now.position == 30_000


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("word", [0, 1]),
        ("snore", [1]),
        ("WORDS sec", [1]),
        ("ords", []),
        ("zz", []),
        ('"*()', [0, 1, 2]),
        ("", [0, 1, 2]),
    ],
)
def test_words_are_found_by_their_beginnings_without_case_and_accents(
    stage: SpokenStage, query: str, found: list[int]
) -> None:
    stage.spoken.transcript.type(query)
    assert [one.number for one in stage.spoken.transcript.now.lines] == found


def test_a_query_is_cut_where_it_is_too_long(stage: SpokenStage) -> None:
    stage.spoken.transcript.type("a" * 1000)
    assert stage.spoken.transcript.now.query == "a" * LONGEST


def test_it_is_in_the_language_of_the_captions(stage: SpokenStage) -> None:
    stage.choices.caption_in(LATVIAN)
    assert texts(stage) == ["Pirmie vārdi"]
    stage.choices.reset()
    stage.choices.speak(LATVIAN)
    assert texts(stage) == ["Pirmie vārdi"]
    stage.choices.speak(ENGLISH)
    stage.choices.show_captions(False)
    assert len(texts(stage)) == 3


def test_closed_it_holds_nothing_and_a_new_visit_finds_it_closed(stage: SpokenStage) -> None:
    stage.spoken.transcript.type("last")
    stage.navigation.go(Action.REST)
    assert (stage.spoken.transcript.now.opened, texts(stage)) == (False, [])
    stage.spoken.transcript.open()
    assert len(texts(stage)) == 3


def marked(*taken_off: Ref) -> SpokenStage:
    """A copy in which a quote of Norman Davies is marked from the second 1 to 3."""
    said = track(ENGLISH, (1000, 3000, "People were being shot"), (5000, 6000, "Something else"), speaker=DAVIES)
    plain = track(ENGLISH, (1500, 2500, "Nobody is named"))
    lines = tuple(sorted((*said.lines, *plain.lines), key=lambda line: line.start))
    stage = SpokenStage(CaptionTrack(ENGLISH, lines), taken_off=taken_off)
    content = stage.shelves.content
    quote = next(quote for quote in content.quotes if DAVIES in quote.people)
    marks = next(marks for marks in content.marks)
    first = next(one for one in marks.appearances if one.person == DAVIES)
    here = replace(
        marks,
        copy=stage.film.slug,
        appearances=(replace(first, start=Millis(1000), end=Millis(3000), quote=quote.slug),),
    )
    stage.shelves.content = replace(content, marks=(here,))
    stage.library.begin()
    stage.watch()
    stage.loop.run_until(lambda: stage.library.now.ready)
    stage.loop.run_for(0.2)
    stage.spoken.transcript.open()
    return stage


def test_what_is_said_in_a_chapter_that_is_off_is_not_listed() -> None:
    stage = SpokenStage(EN)
    gone = stage.film.chapters[1]
    assert gone.start <= EN.lines[2].start < gone.end

    def standing(ref: Ref) -> Standing:
        return Standing(taken_off=ref == Ref(Kind.CHAPTER, gone.slug))

    stage.shelves.edits.standing = standing  # type: ignore[method-assign]
    with closing(stage):
        stage.library.begin()
        stage.watch()
        stage.loop.run_until(lambda: stage.library.now.ready)
        stage.loop.run_for(0.2)
        stage.spoken.transcript.open()
        assert texts(stage) == [line.text for line in EN.lines[:2]]


def lines(stage: SpokenStage) -> list[TranscriptLine]:
    return list(stage.spoken.transcript.now.lines)


def test_a_quote_leads_to_its_card_and_its_speaker_is_named() -> None:
    with closing(marked()) as stage:
        first, second, third = lines(stage)
        assert first.speaker
        assert first.speaker.say(ENGLISH) == "Norman Davies"
        assert first.card
        assert first.card.kind is Kind.QUOTE
        assert second.card == first.card
        assert third.card is None


def test_who_is_kept_back_has_no_lines_in_it() -> None:
    with closing(marked(Ref(Kind.PERSON, DAVIES))) as stage:
        assert [(one.line.text, one.card) for one in lines(stage)] == [("Nobody is named", None)]


def test_before_the_library_is_there_only_lines_without_a_speaker_are_listed() -> None:
    with closing(SpokenStage(track(ENGLISH, (1000, 3000, "a"), speaker=DAVIES))) as stage:
        stage.watch()
        stage.spoken.transcript.open()
        assert lines(stage) == []
