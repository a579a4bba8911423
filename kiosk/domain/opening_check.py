# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination before the doors open: what is looked at, by whom, and how long an answer is waited for.

    picture, sound left, sound right, touch, film, captions, disk, clock, over

Each gives way to the next by an answer, or when none has come in time. The first four are the attendant's
to answer, the others the machine's, which it may do long before their turn: then that is passed over. What nobody
answers is left out; what the machine does not answer is ill. All the waiting together is a minute at most.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.staff import Answer, KeptCheck, Occasion, Who
from kiosk.domain.values import Millis


class Step(StrEnum):
    """One thing that is looked at, in the order of their turns."""

    PICTURE = "picture"
    LEFT = "sound-left"
    RIGHT = "sound-right"
    TOUCH = "touch"
    FILM = "film"
    CAPTIONS = "captions"
    DISK = "disk"
    CLOCK = "clock"


PATIENCE: Mapping[Step, Millis] = MappingProxyType(
    {
        Step.PICTURE: Millis(14_000),
        Step.LEFT: Millis(8_000),
        Step.RIGHT: Millis(8_000),
        Step.TOUCH: Millis(18_000),
        Step.FILM: Millis(8_000),
        Step.CAPTIONS: Millis(1_000),
        Step.DISK: Millis(1_000),
        Step.CLOCK: Millis(1_000),
    }
)
"""How long an answer is waited for."""

_WHERE_HEARD: Mapping[str, Answer] = MappingProxyType(
    {"here": Answer.WELL, "other-side": Answer.ILL, "both-sides": Answer.ILL, "unheard": Answer.ILL}
)
CHOICES: Mapping[Step, Mapping[str, Answer]] = MappingProxyType(
    {
        Step.PICTURE: MappingProxyType({"whole": Answer.WELL, "cut": Answer.ILL, "shades": Answer.ILL}),
        Step.LEFT: _WHERE_HEARD,
        Step.RIGHT: _WHERE_HEARD,
    }
)
"""What the attendant may answer, and what that comes to."""

ASKED = frozenset({*CHOICES, Step.TOUCH})
"""What the attendant answers; the machine answers the rest."""

LONG_SIDE, SHORT_SIDE = 6, 4
FIELDS = LONG_SIDE * SHORT_SIDE
"""Of the grid that is to be touched, counted from 0 row by row."""

WORDS = "words"
"""In the remarks of a kept check: what the attendant wrote of all of it."""
MOST_WORDS = 500
"""Letters."""

_HEARD = Millis(500)
"""An answer about a sound that comes sooner was meant for the step before it: its button lies in the same place."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What was measured or chosen. code: a stable word. value: what its sentence needs."""

    code: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.code} {self.value}".strip()

    @classmethod
    def read(cls, text: str) -> "Remark":
        code, _, value = text.partition(" ")
        return cls(code, value)


@dataclass(frozen=True, slots=True)
class Found:
    """What became of one step. remark: None where the answer says it all."""

    answer: Answer
    remark: Remark | None = None


@dataclass(frozen=True, slots=True)
class OpeningRun:
    """One examination at one moment. since: when its present step began. reached: the fields that were touched."""

    since: Millis
    found: Mapping[Step, Found] = field(default_factory=dict)
    reached: frozenset[int] = frozenset()

    @property
    def step(self) -> Step | None:
        """Whose turn it is, None when all are through."""
        return next((step for step in Step if step not in self.found), None)

    @property
    def due(self) -> Millis | None:
        """When an answer to the present step is no longer waited for."""
        return Millis(self.since + PATIENCE[self.step]) if self.step else None

    @property
    def unreached(self) -> tuple[int, ...]:
        return tuple(number for number in range(FIELDS) if number not in self.reached)

    @property
    def ill(self) -> tuple[Step, ...]:
        return tuple(step for step, found in self.found.items() if found.answer is Answer.ILL)

    def chooses(self, choice: str, now: Millis) -> "OpeningRun":
        """The attendant's answer. The same where the present step has no such answer, as for a touch too late."""
        step = self.step
        answer = CHOICES.get(step, {}).get(choice) if step else None
        if step is None or answer is None or (step is Step.RIGHT and now - self.since < _HEARD):
            return self
        return self._with(step, Found(answer, None if answer is Answer.WELL else Remark(choice)), now)

    def reaches(self, number: int, now: Millis) -> "OpeningRun":
        """A field of the grid was touched; with the last of them the step is well."""
        if self.step is not Step.TOUCH or number not in range(FIELDS) or number in self.reached:
            return self
        run = replace(self, reached=self.reached | {number})
        return run if run.unreached else run._with(Step.TOUCH, Found(Answer.WELL), now)

    def gives_up(self, now: Millis) -> "OpeningRun":
        """The attendant says that the fields that are left do not answer."""
        return self._with(Step.TOUCH, self._untouched(), now) if self.step is Step.TOUCH else self

    def skips(self, now: Millis) -> "OpeningRun":
        """The attendant leaves out what they are asked for."""
        step = self.step
        return self._with(step, Found(Answer.SKIPPED, Remark("skipped")), now) if step and step in ASKED else self

    def learns(self, step: Step, found: Found, now: Millis) -> "OpeningRun":
        """The machine's answer, which may come before its turn. The attendant's steps it can only leave out."""
        if step in self.found or (step in ASKED and found.answer is not Answer.SKIPPED):
            return self
        return self._with(step, found, now)

    def fails(self, code: str, now: Millis) -> "OpeningRun":
        """What the attendant is to look at or listen to cannot be played."""
        step = self.step
        return self._with(step, Found(Answer.ILL, Remark("unplayed", code)), now) if step and step in CHOICES else self

    def passes(self, now: Millis) -> "OpeningRun":
        """Time has passed: what is due is no longer waited for."""
        step, due = self.step, self.due
        if step is None or due is None or now < due:
            return self
        return self._with(step, self._unanswered(step), now)

    def kept(self, at: datetime, who: Who, words: str = "") -> KeptCheck:
        """As it is written down; what was not answered is left out. words: the attendant's."""
        found = {step: self.found.get(step, Found(Answer.SKIPPED, Remark("skipped"))) for step in Step}
        remarks = {step.value: str(one.remark) for step, one in found.items() if one.remark}
        if said := "".join(filter(str.isprintable, words)).strip()[:MOST_WORDS]:
            remarks[WORDS] = said
        answers = {step.value: one.answer for step, one in found.items()}
        return KeptCheck(at, who, Occasion.OPENING, answers, remarks)

    def _unanswered(self, step: Step) -> Found:
        if step not in ASKED:
            return Found(Answer.ILL, Remark("no-answer"))
        if step is Step.TOUCH and self.reached:
            return self._untouched()
        return Found(Answer.SKIPPED, Remark("nobody"))

    def _untouched(self) -> Found:
        return Found(Answer.ILL, Remark("fields", ", ".join(str(number + 1) for number in self.unreached)))

    def _with(self, step: Step, found: Found, now: Millis) -> "OpeningRun":
        before = self.step
        run = replace(self, found={**self.found, step: found})
        return run if run.step is before else replace(run, since=now)
