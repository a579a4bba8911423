# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines that fall ill by themselves, by KIOSK_ENGINE_FAULT."""

from functools import partial

from tests.faults.case import OPENINGS, SOON, Case
from tests.faults.screening import START, Screening

_NAME = "film.mkv"
_ELSEWHERE = START + 60_000


def ills() -> list[Case]:
    place = START + 1200
    return [
        *(
            Case(f"{what} on air", partial(_fall_ill, f"{what} {_NAME} {place}"), reports=1)
            for what in ("hang", "exit", "abort", "garbage", "half", "flood", "blind")
        ),
        *(
            Case(f"{what} at one place, always", partial(_fall_always, f"{what} {_NAME} {place}"), reports=3)
            for what in ("exit", "abort", "blind")
        ),
        *(
            Case(f"{what} at each open", partial(_fall_always, f"{what} {_NAME}"), reports=6)
            for what in ("hang", "abort", "exit")
        ),
        Case("chatter on air", _chat, reports=0),
        Case("slow to leave a place", _seek_out_of_a_slow_stop, reports=1),
    ]


def _fall_ill(fault: str, screening: Screening) -> None:
    """The engine on air falls ill by itself, which is noticed."""
    screening.engines.ill = [fault]
    screening.begin()
    screening.wait(lambda: screening.director.replaced > 0, "another engine", SOON)
    screening.expect_to_go_on(screening.director.now.position)
    screening.play(index=1)
    screening.expect_next(SOON)


def _fall_always(fault: str, screening: Screening) -> None:
    """Every engine falls ill, at the same place."""
    screening.engines.always_ill = fault
    screening.director.prepare()
    screening.play(START)
    screening.expect_next(OPENINGS)


def _chat(screening: Screening) -> None:
    """What is printed harms nothing."""
    screening.engines.ill = [f"chatter {_NAME} {START + 300}"]
    screening.begin()
    screening.approach_end()
    screening.expect_next(SOON)


def _seek_out_of_a_slow_stop(screening: Screening) -> None:
    screening.engines.always_ill = f"slow-stop {_NAME} {START}"
    screening.begin()
    screening.seek(_ELSEWHERE)
    screening.expect_to_go_on(_ELSEWHERE)
    screening.wait(screening.is_ready, "an engine stands by")
    screening.approach_end()
    screening.expect_next(SOON)
