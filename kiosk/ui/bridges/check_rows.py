# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the examination lists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.check_words import (
    ANSWERS,
    CHOICE_WORDS,
    NAMES,
    OCCASIONS,
    WHO,
    answer_rows,
    outcome,
    remark_words,
)
from kiosk.domain.opening_check import OpeningRun, Step
from kiosk.domain.staff import Answer, KeptCheck
from kiosk.domain.values import Language


@dataclass(frozen=True, slots=True)
class CheckRow:
    """What became of one step. name, answer: as they are kept. called, word, says: in the language."""

    name: str
    answer: str
    called: str
    word: str
    says: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """What may be answered to a step. key: of this answer to this step."""

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """One of those that are kept. says: what was ill."""

    key: str
    head: str
    answer: str
    word: str
    says: str


def found_rows(run: OpeningRun | None, language: Language) -> Iterator[CheckRow]:
    """Of one that is over; none of another."""
    if run is None or run.step is not None:
        return
    for step in Step:
        found = run.found[step]
        says = remark_words(found.remark, language) if found.remark else ""
        word = ANSWERS[found.answer].say(language)
        yield CheckRow(step, found.answer, NAMES[step].say(language), word, says)


def choice_rows(run: OpeningRun | None, language: Language) -> Iterator[ChoiceRow]:
    """What may be answered now."""
    step = run.step if run else None
    for name, text in CHOICE_WORDS.get(step, {}).items() if step else ():
        yield ChoiceRow(f"{step}.{name}", name, text.say(language))


def earlier_rows(checks: Iterable[KeptCheck], language: Language) -> Iterator[EarlierRow]:
    for check in checks:
        answer = outcome(check)
        when, occasion = f"{check.at.astimezone():%Y-%m-%d %H:%M}", OCCASIONS[check.occasion].say(language)
        ill = "; ".join(called for called, one, _ in answer_rows(check, language) if one is Answer.ILL)
        yield EarlierRow(
            key=f"{check.at.isoformat()} {check.occasion}",
            head=f"{when}  {occasion}, {WHO[check.who].say(language)}",
            answer=answer,
            word=ANSWERS[answer].say(language),
            says=ill,
        )
