# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination before the doors open, step by step."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.check_clip import LENGTH, PLACES
from kiosk.domain.check_facts import CheckFacts, answers, film_answer
from kiosk.domain.check_words import CHOICE_WORDS, answer_rows, attendants_words, outcome, remark_words
from kiosk.domain.opening_check import ASKED, CHOICES, FIELDS, PATIENCE, Found, OpeningRun, Remark, Step
from kiosk.domain.staff import Answer, Who
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.support.films import rehearsal, small_film

START = Millis(1_000_000)
LATER = Millis(1_000_500)
AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
WELL = Found(Answer.WELL)
ROOM = 5000 * 2**20

Change = Callable[[OpeningRun], OpeningRun]
EVENTS: dict[str, Change] = {
    "whole": lambda run: run.chooses("whole", LATER),
    "cut": lambda run: run.chooses("cut", LATER),
    "here": lambda run: run.chooses("here", LATER),
    "other-side": lambda run: run.chooses("other-side", LATER),
    "reach": lambda run: run.reaches(0, LATER),
    "give up": lambda run: run.gives_up(LATER),
    "skip": lambda run: run.skips(LATER),
    "unplayed": lambda run: run.fails("film.missing", LATER),
    "late": lambda run: run.passes(Millis(START + PATIENCE[run.step] if run.step else START)),
    "early": lambda run: run.passes(LATER),
}
TABLE: dict[Step, dict[str, Found]] = {
    Step.PICTURE: {
        "whole": WELL,
        "cut": Found(Answer.ILL, Remark("cut")),
        "skip": Found(Answer.SKIPPED, Remark("skipped")),
        "unplayed": Found(Answer.ILL, Remark("unplayed", "film.missing")),
        "late": Found(Answer.SKIPPED, Remark("nobody")),
    },
    Step.LEFT: {
        "here": WELL,
        "other-side": Found(Answer.ILL, Remark("other-side")),
        "skip": Found(Answer.SKIPPED, Remark("skipped")),
        "unplayed": Found(Answer.ILL, Remark("unplayed", "film.missing")),
        "late": Found(Answer.SKIPPED, Remark("nobody")),
    },
    Step.TOUCH: {
        "give up": Found(Answer.ILL, Remark("fields", ", ".join(map(str, range(1, FIELDS + 1))))),
        "skip": Found(Answer.SKIPPED, Remark("skipped")),
        "late": Found(Answer.SKIPPED, Remark("nobody")),
    },
    Step.FILM: {"late": Found(Answer.ILL, Remark("no-answer"))},
}
"""What each event comes to at each step; whatever is not named changes nothing."""
TABLE[Step.RIGHT] = TABLE[Step.LEFT]
for one in (Step.CAPTIONS, Step.DISK, Step.CLOCK):
    TABLE[one] = TABLE[Step.FILM]


def at(step: Step | None) -> OpeningRun:
    """Where all steps before have been answered. None: all steps."""
    order = list(Step)
    return OpeningRun(START, dict.fromkeys(order[: order.index(step)] if step else order, WELL))


def all_but(*fields: int) -> OpeningRun:
    run = at(Step.TOUCH)
    for number in range(FIELDS):
        run = run if number in fields else run.reaches(number, LATER)
    return run


@pytest.mark.parametrize("step", Step)
def test_each_event_at_each_step_comes_to_what_the_table_says(step: Step) -> None:
    for name, change in EVENTS.items():
        run = change(at(step))
        assert run.found.get(step) == TABLE[step].get(name), name
        assert (run.step is step) is (name not in TABLE[step]), name


def test_after_the_last_step_nothing_changes_anything() -> None:
    run = at(None)
    assert run.step is None
    assert run.due is None
    assert all(change(run) is run for change in EVENTS.values())
    assert all(run.learns(step, WELL, LATER) is run for step in Step)


def test_what_the_machine_knows_before_its_turn_is_passed_over() -> None:
    run = at(Step.TOUCH)
    for step in (Step.DISK, Step.CLOCK, Step.CAPTIONS):
        run = run.learns(step, WELL, LATER)
        assert run.step is Step.TOUCH
        assert run.since == START
    assert run.skips(LATER).step is Step.FILM
    assert run.skips(LATER).learns(Step.FILM, WELL, LATER).step is None


def test_the_machine_answers_nothing_that_the_attendant_is_asked() -> None:
    assert at(Step.LEFT).learns(Step.LEFT, WELL, LATER).step is Step.LEFT
    silent = Found(Answer.SKIPPED, Remark("no-sound"))
    run = at(Step.PICTURE).learns(Step.LEFT, silent, LATER).learns(Step.RIGHT, silent, LATER)
    assert run.chooses("whole", LATER).step is Step.TOUCH
    assert run.found[Step.LEFT] == silent


def test_a_first_answer_stands() -> None:
    run = at(Step.PICTURE).learns(Step.DISK, Found(Answer.ILL), LATER)
    assert run.learns(Step.DISK, WELL, LATER) is run


def test_every_field_touched_is_well_and_two_fingers_count_once() -> None:
    run = all_but(7)
    assert run.unreached == (7,)
    assert run.reaches(6, LATER) is run
    assert run.reaches(7, LATER).found[Step.TOUCH] == WELL


@pytest.mark.parametrize("number", [-1, FIELDS, 1000])
def test_what_is_no_field_cannot_be_touched(number: int) -> None:
    run = at(Step.TOUCH)
    assert run.reaches(number, LATER) is run


def test_fields_that_do_not_answer_are_named_from_one() -> None:
    expected = Found(Answer.ILL, Remark("fields", "1, 24"))
    run = all_but(0, 23)
    assert run.gives_up(LATER).found[Step.TOUCH] == expected
    assert run.passes(Millis(START + PATIENCE[Step.TOUCH])).found[Step.TOUCH] == expected


def test_whoever_answers_or_not_it_is_over_within_a_minute() -> None:
    assert sum(PATIENCE.values()) <= 60_000
    run = OpeningRun(START)
    now = START
    while run.due is not None:
        now = run.due
        run = run.passes(now)
    assert now - START == sum(PATIENCE.values())
    assert {step: found.answer for step, found in run.found.items()} == {
        step: Answer.SKIPPED if step in ASKED else Answer.ILL for step in Step
    }


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(sorted(EVENTS)), max_size=60))
def test_whatever_happens_the_steps_come_in_their_order_and_answers_stay(names: list[str]) -> None:
    run = OpeningRun(START)
    for name in names:
        before, run = run, EVENTS[name](run)
        assert before.found.items() <= run.found.items()
        assert list(run.found) == list(Step)[: len(run.found)]


def test_what_is_kept_has_every_step_and_the_words_of_the_attendant() -> None:
    run = at(Step.LEFT).chooses("unheard", LATER)
    check = run.kept(AT, Who.DOCENT, "  the left one\u0000 is dead \n")
    assert list(check.answers) == [step.value for step in Step]
    assert check.answers["sound-left"] is Answer.ILL
    assert check.answers["clock"] is Answer.SKIPPED
    assert check.remarks["sound-left"] == "unheard"
    assert "picture" not in check.remarks
    assert attendants_words(check) == "the left one is dead"
    assert outcome(check) is Answer.ILL


@pytest.mark.parametrize(
    ("room", "expected"), [(ROOM, Answer.WELL), (900 * 2**20, Answer.ILL), (0, Answer.ILL), (None, Answer.ILL)]
)
def test_a_disk_with_little_room_is_not_well(room: int | None, expected: Answer) -> None:
    found = answers(CheckFacts(AT, room, (ENGLISH,), sound=True), date(2026, 1, 1))
    assert found[Step.DISK].answer is expected
    assert (found[Step.CLOCK].answer, found[Step.CAPTIONS].answer) == (Answer.WELL, Answer.WELL)
    assert Step.LEFT not in found


def test_an_impossible_clock_is_not_well_and_what_is_not_there_is_left_out() -> None:
    found = answers(CheckFacts(AT, ROOM, (), sound=False), date(2026, 11, 22))
    assert found[Step.CLOCK] == Found(Answer.ILL, Remark("clock-early", "2026-03-01 09:30"))
    left_out = {step for step, one in found.items() if one.answer is Answer.SKIPPED}
    assert left_out == {Step.CAPTIONS, Step.LEFT, Step.RIGHT}


def test_of_the_film_it_is_said_which_one_and_why_not() -> None:
    assert film_answer(small_film(), "") == WELL
    assert film_answer(rehearsal(), "") == Found(Answer.WELL, Remark("rehearsal"))
    assert film_answer(small_film(), "signal 11") == Found(Answer.ILL, Remark("unplayed", "signal 11"))
    assert film_answer(None, "").answer is Answer.ILL


@pytest.mark.parametrize("language", [ENGLISH, LATVIAN])
def test_everything_that_can_be_found_is_told_in_words(language: Language) -> None:
    codes = [found.remark for row in TABLE.values() for found in row.values() if found.remark]
    for room in (ROOM, 1, None):
        for captions in ((ENGLISH,), ()):
            for built in (date(2026, 1, 1), date(2027, 1, 1)):
                facts = answers(CheckFacts(AT, room, captions, sound=False), built)
                codes += [found.remark for found in facts.values() if found.remark]
    codes += [Remark(choice) for row in CHOICES.values() for choice, answer in row.items() if answer is Answer.ILL]
    codes += [film.remark for film in (film_answer(rehearsal(), ""), film_answer(None, "")) if film.remark]
    for remark in codes:
        said = remark_words(remark, language)
        assert said.endswith("."), remark
        assert "$" not in said
        assert remark.value in said or remark.code == "captions-in"
    assert remark_words(Remark("captions-in", "en, xx"), LATVIAN) == "Valodas: angļu, xx."
    assert remark_words(Remark("of-a-newer", "version"), language) == "of-a-newer version"


def test_what_can_be_chosen_has_its_words_in_the_same_order() -> None:
    assert {step: list(words) for step, words in CHOICE_WORDS.items()} == {
        step: list(row) for step, row in CHOICES.items()
    }


def test_what_was_kept_is_told_by_rows() -> None:
    check = at(Step.TOUCH).gives_up(LATER).kept(AT, Who.MANAGER)
    rows = list(answer_rows(check, ENGLISH))
    assert rows[0] == ("Picture", Answer.WELL, "")
    assert rows[3][1] is Answer.ILL
    assert rows[3][2].startswith("These fields did not answer: 1, 2,")


def test_the_clip_is_longer_than_what_is_looked_at() -> None:
    for step, place in PLACES.items():
        assert place + PATIENCE[step] < LENGTH


def test_a_second_touch_in_the_same_place_is_no_answer_to_the_next_sound() -> None:
    run = at(Step.LEFT).chooses("here", LATER)
    assert run.step is Step.RIGHT
    assert run.chooses("here", Millis(LATER + 499)) == run
    assert run.chooses("here", Millis(LATER + 500)).step is Step.TOUCH
