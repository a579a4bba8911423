# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library of a data folder, opened and asked everything as the kiosk does."""

import logging
import shutil
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from kiosk.app.about import about
from kiosk.app.pages import card_page
from kiosk.app.ports.library import Shelves
from kiosk.app.reception import reception
from kiosk.bootstrap.faults import LateFaultLog, LoggedFaults
from kiosk.bootstrap.folder import take_folder
from kiosk.bootstrap.shelves import LastingShelves
from kiosk.domain.cards import Ref
from kiosk.domain.content import CARDS
from kiosk.domain.errors import MachineError
from kiosk.domain.played import Played, Reason
from kiosk.domain.values import ENGLISH, Millis, Slug
from kiosk.host.clock import now
from kiosk.host.fault_file import FaultFile
from kiosk.host.scratch import found_scratch

Question = Callable[[Shelves], object]

_MINUTE = 60_000
_TRIES = 7
_PLAYED = Played(Slug("film"), Millis(60_000), Reason.ENDED, Millis(0), Millis(59_000), Millis(80))


class Watch:
    """A Clock that stands still."""

    def __init__(self) -> None:
        self.time = 0

    def now(self) -> Millis:
        return Millis(self.time)


def found_in(data: Path) -> dict[str, list[str]]:
    """codes: of the fault log. failures: what could not be read, or written. volume: what staff have set it to."""
    logging.disable(logging.NOTSET)
    faults, watch = LateFaultLog(data), Watch()
    logged = LoggedFaults(faults.record)
    failures: list[str] = []
    volume = ""
    try:
        _, told = take_folder(data)
        for error in told:
            faults.record(error)
        shelves = LastingShelves(data, watch, now)
        volume = read_all(shelves, watch, failures)
        shelves.close()
    except Exception:  # noqa: BLE001 - anything at all is a failure here
        failures.append(traceback.format_exc(limit=-3))
    logged.stop()
    codes = [one.code for one in FaultFile(data).waiting()]
    forget(data)
    return {"codes": codes, "failures": failures, "volume": [volume]}


def forget(data: Path) -> None:
    """What is in memory of it."""
    if left := found_scratch(data):
        shutil.rmtree(left)


def read_all(shelves: Shelves, watch: Watch, failures: list[str]) -> str:
    """Returns what the volume is set to."""
    for question in _questions():
        _ask(shelves, watch, question, failures)
    refs = _ask(shelves, watch, _refs, failures) or ()
    assert isinstance(refs, tuple)
    for ref in refs:
        _ask(shelves, watch, partial(_page, ref), failures)
    settings = _ask(shelves, watch, lambda open_: open_.ledger.settings().given.get("volume-start"), failures)
    return str(getattr(settings, "value", ""))


def writes(shelves: Shelves) -> str:
    """The code of what keeps it from being written to, "" for nothing."""
    try:
        shelves.keep([(now(), _PLAYED)])
    except MachineError as error:
        return error.code
    return ""


def _questions() -> Iterator[Question]:
    yield lambda shelves: shelves.version()
    yield lambda shelves: shelves.catalogue.counts()
    yield lambda shelves: shelves.catalogue.dated()
    yield lambda shelves: reception(shelves.catalogue)
    yield lambda shelves: about(shelves, Slug("rehearsal"))
    yield lambda shelves: shelves.visits.tally(Slug("rehearsal"))
    for word in ("fe", "the", "ha", "years"):
        yield partial(_find, word)


def _find(word: str, shelves: Shelves) -> object:
    return shelves.search.find(word, ENGLISH)


def _page(ref: Ref, shelves: Shelves) -> object:
    return card_page(shelves.catalogue, ref, Slug("rehearsal"))


def _refs(shelves: Shelves) -> tuple[Ref, ...]:
    with shelves.catalogue.looking() as look:
        return tuple(Ref(kind, card.slug) for kind, record in CARDS.items() for card in look.all(record))


def _ask(shelves: Shelves, watch: Watch, question: Question, failures: list[str]) -> object:
    """As often as it takes; the kiosk asks for the version every two seconds."""
    for _ in range(_TRIES):
        try:
            return question(shelves)
        except MachineError as error:
            last = error
            watch.time += _MINUTE
            try:
                shelves.version()
            except MachineError as again:
                last = again
        except Exception:  # noqa: BLE001 - anything else is a mistake of ours
            failures.append(traceback.format_exc(limit=-3))
            return None
    failures.append(str(last))
    return None
