# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of a watched visit, each a list of what is against it."""

import re
from collections.abc import Callable
from pathlib import Path

from tests.sealed.trace import families, outside, places
from tests.sealed.visit import holds
from tests.sealed.watched import NODES, WRITABLE, Watched
from tests.support.told import told_in

_FAULTY = re.compile(r" (?:WARNING|ERROR|CRITICAL) |Traceback")


def works_without_a_network(watched: Watched) -> list[str]:
    """All steps, both commands, and not a word in the log."""
    if watched.said.returncode != 0:
        return [watched.said.stderr]
    seen = watched.seen
    wrong = [f"{step['name']}: {step['says']}" for step in seen["failed"]]
    wrong += [f"{name}: {code} {said}" for name, (code, said) in seen["commands"].items() if code != 0]
    wrong += [f"a way out: {way}" for way in seen["ways_out"]]
    log = (watched.place / "data/log/kiosk.log").read_text("utf-8")
    wrong += [line for line in (*log.splitlines(), *watched.said.stderr.splitlines()) if _FAULTY.search(line)]
    return wrong + sorted(told_in(watched.place / "data"))


def makes_no_socket_but_local_ones(watched: Watched) -> list[str]:
    """One that is made for a microsecond counts. Nobody is waited for, and only display and sound are gone to."""
    wrong = sorted(families(watched.calls) - {"AF_UNIX"})
    for name, address in places(watched.calls):
        gone_to = ("/tmp/.X11-unix/X", str(watched.place / "sound" / "sound"))  # noqa: S108 - where displays are
        if name == "bind" or not any(one in address for one in gone_to):
            wrong.append(f"{name} {address}")
    return wrong


def writes_only_where_it_may(watched: Watched) -> list[str]:
    allowed: list[Path | str] = [watched.place / name for name in WRITABLE]
    allowed += NODES
    return sorted(outside(watched.changed, allowed))


def leaves_nothing_of_what_was_typed(watched: Watched) -> list[str]:
    """Neither in files nor in what is still open when the visit is over."""
    return [*watched.seen["left_open"], *(str(file) for file in watched.files() if holds(file))]


JUDGED: tuple[Callable[[Watched], list[str]], ...] = (
    works_without_a_network,
    makes_no_socket_but_local_ones,
    writes_only_where_it_may,
    leaves_nothing_of_what_was_typed,
)
