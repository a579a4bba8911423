# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the machine can say of itself before the doors open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.film import Film
from kiosk.domain.health import State
from kiosk.domain.judging import disk
from kiosk.domain.machine import Machine
from kiosk.domain.machine_words import size
from kiosk.domain.opening_check import Found, Remark, Step
from kiosk.domain.staff import Answer
from kiosk.domain.values import Language


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """at: by the clock of the machine. room: bytes for the data folder, None where that takes nothing.

    captions: the languages the film has some in. sound: there is something to be heard with.
    """

    at: datetime
    room: int | None
    captions: tuple[Language, ...]
    sound: bool


def answers(facts: CheckFacts, built: date) -> Mapping[Step, Found]:
    """built: no day before it can be today. Without sound, what is to be heard is left out."""
    found = {Step.DISK: _disk(facts.room), Step.CLOCK: _clock(facts.at, built), Step.CAPTIONS: _captions(facts)}
    if not facts.sound:
        found |= dict.fromkeys((Step.LEFT, Step.RIGHT), Found(Answer.SKIPPED, Remark("no-sound")))
    return found


def film_answer(film: Film | None, fault: str) -> Found:
    """fault: a code why no pictures came, "" where they did."""
    if film is None:
        return Found(Answer.ILL, Remark("no-film"))
    if fault:
        return Found(Answer.ILL, Remark("unplayed", fault))
    return Found(Answer.WELL, Remark("rehearsal") if film.rehearsal else None)


def _disk(room: int | None) -> Found:
    if room is None:
        return Found(Answer.ILL, Remark("disk-shut"))
    if disk(Machine(room=room)).state is State.OK:
        return Found(Answer.WELL, Remark("disk-room", size(room)))
    return Found(Answer.ILL, Remark("disk-little", size(room)))


def _clock(at: datetime, built: date) -> Found:
    said = Remark("clock-says" if at.date() >= built else "clock-early", f"{at:%Y-%m-%d %H:%M}")
    return Found(Answer.WELL if at.date() >= built else Answer.ILL, said)


def _captions(facts: CheckFacts) -> Found:
    if not facts.captions:
        return Found(Answer.SKIPPED, Remark("no-captions"))
    return Found(Answer.WELL, Remark("captions-in", ", ".join(facts.captions)))
