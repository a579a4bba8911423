# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A robot at the pad for a simulated day, in every way that was thought of: python -m tests.staff.robot [DAYS [SEEDS]]

It prints how many PINs were looked at, and the most of them in any hour and in any day. At most 20 and 60 are allowed;
whoever does better than that ends it with exit code 1.
"""

import logging
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from kiosk.app.staff_door import Stage
from tests.staff.hand import DAY, DOCENT, HOUR, SECOND, Hand

IN_AN_HOUR, IN_A_DAY = 20, 60
_BOOT = 20 * SECOND

Strategy = Callable[[Hand], None]


def eager(hand: Hand) -> None:
    """Each one as soon as it may."""
    while not hand.over:
        hand.try_one()


def restarting(hand: Hand, **how: int) -> None:
    """The plug is pulled after each one, so that nothing is waited for."""
    while not hand.over:
        hand.try_one()
        hand.restart(**how)


def restarting_while_it_looks(hand: Hand) -> None:
    """And before it can say that it was wrong."""
    while not hand.over:
        hand.try_and_die()


def restarting_while_it_waits(hand: Hand) -> None:
    """In the middle of each wait, with a clock that begins where the wait would be over."""
    while not hand.over:
        hand.try_one()
        wait = hand.door.now.wait * SECOND
        hand.wait(wait // 2)
        hand.restart(clock=hand.loop.now() + wait)


def patient(hand: Hand, hours: int) -> None:
    """Rests until some are forgiven, and tries those at once."""
    while not hand.over:
        for _ in range(12 if not hand.wrong else hours + 1):
            hand.try_one()
        hand.door.cancel()
        hand.wait(hours * HOUR + SECOND)


def hammering(hand: Hand) -> None:
    """All keys, OK with two fingers, close, knock: four times a second."""
    while not hand.over:
        hand.door.knock()
        hand.type(hand.guess() + "00")
        hand.door.erase()
        hand.door.confirm()
        hand.door.confirm()
        hand.wait(SECOND // 4 if hand.door.now.wait < 60 else 10 * SECOND)


def closing(hand: Hand) -> None:
    """Closes the pad while one is looked at, and knocks anew."""
    while not hand.over:
        hand.await_pad()
        hand.type(hand.guess())
        hand.door.confirm()
        hand.door.cancel()
        hand.knock()


def knowing_the_docents(hand: Hand, every: int) -> None:
    """Knows the docents' PIN, which is right, and wants the manager's."""
    tried = 0
    while not hand.over:
        hand.try_one()
        tried += 1
        if tried % every == 0:
            hand.try_one(DOCENT)


def on_a_full_disk(hand: Hand) -> None:
    """The count can be written down no more after the third."""
    while not hand.over:
        hand.try_one()
        if len(hand.wrong) == 3:
            hand.fill_disk()


def by_chance(hand: Hand, seed: int) -> None:
    """Of all this, anything."""
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    acts: tuple[Strategy, ...] = (
        lambda hand: hand.try_one(),
        lambda hand: hand.try_one(),
        lambda hand: hand.try_one(DOCENT),
        lambda hand: hand.door.cancel(),
        lambda hand: hand.wait(chance.choice((1, 60, 1800, 3600, 7300)) * SECOND),
        lambda hand: hand.restart(off=chance.choice((2, 20, 600)) * SECOND),
        lambda hand: hand.restart(off=_BOOT, clock=chance.randrange(10 * DAY)),
        lambda hand: hand.restart() if hand.stage is Stage.WAITING else hand.try_one(),
    )
    while not hand.over:
        chance.choice(acts)(hand)


def strategies(seeds: int) -> Mapping[str, Strategy]:
    named: dict[str, Strategy] = {
        "as soon as it may": eager,
        "a restart after each": restarting,
        "switched off and on, the clock from zero": partial(restarting, off=_BOOT, clock=0),
        "switched off and on, the clock ten days on": partial(restarting, off=_BOOT, clock=10 * DAY),
        "a restart while it looks": restarting_while_it_looks,
        "a restart in each wait": restarting_while_it_waits,
        "all keys at once": hammering,
        "closed while it looks": closing,
        "the disk is full": on_a_full_disk,
        **{f"rests for {hours} h": partial(patient, hours=hours) for hours in (1, 2, 6, 12)},
        **{f"knows the docents' PIN, every {n}": partial(knowing_the_docents, every=n) for n in (1, 2, 5)},
    }
    return named | {f"by chance, seed {seed}": partial(by_chance, seed=seed) for seed in range(1, seeds + 1)}


def perform(days: int, seeds: int) -> Iterator[tuple[str, Hand]]:
    """Each strategy with the hand that followed it."""
    for name, strategy in strategies(seeds).items():
        with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as data:  # noqa: S108
            hand = Hand(Path(data), days)
            strategy(hand)
            yield name, hand


def main(days: int = 1, seeds: int = 20) -> int:
    # Full disks and many wrong PINs are told of, rightly.
    logging.disable(logging.CRITICAL)
    bad = 0
    print(f"{'':<44}{'looked at':>10}{'in an hour':>12}{'in a day':>10}")
    for name, hand in perform(days, seeds):
        hour, day = hand.most_within(HOUR), hand.most_within(DAY)
        bad += hour > IN_AN_HOUR or day > IN_A_DAY
        print(f"{name:<44}{len(hand.wrong):>10}{hour:>12}{day:>10}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
