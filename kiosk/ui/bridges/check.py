# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination before the doors open, for QML."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoSink

from kiosk.app.check_book import CheckBook
from kiosk.app.choices import Choices
from kiosk.app.opening_check import CheckState, OpeningCheck
from kiosk.domain.check_clip import PLACES
from kiosk.domain.check_words import ASKS, NAMES
from kiosk.domain.opening_check import LONG_SIDE, SHORT_SIDE, Step
from kiosk.ui.bridges.check_rows import CheckRow, ChoiceRow, EarlierRow, choice_rows, earlier_rows, found_rows
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.film_screen import FilmScreen

_STEPS = tuple(Step)
_SHOWING = frozenset({*PLACES, Step.FILM})
_FRESH = frozenset({Step.PICTURE, Step.FILM})
"""Before their first picture comes, that of something else stands on the screen."""


@dataclass(frozen=True, slots=True)
class _Face:
    stage: str
    step: str
    called: str
    asks: str
    number: int
    left: int
    reached: tuple[int, ...]
    wantsWords: bool
    kept: bool
    waiting: int
    known: bool
    fault: str
    page: str
    unprinted: str


class CheckBridge(QObject):
    """stage: ready, asking or over. step: its name, "" for none; number: which of count, from 1; left: seconds for it.

    choices: what may be answered. reached: of the fields of the grid, wide times high. rows: what was found.
    shows: pictures are to be seen, and are there: on screen, see FilmBridge, with that aspect.
    wantsWords: something is ill, and what is to be said of it is waited for. waiting: how many are not yet written
    down, with fault, a code why. known: earlier are those the library tells of. page: where the last one was printed;
    unprinted: a code why it was not, or "".
    """

    stageChanged = Signal()
    stepChanged = Signal()
    calledChanged = Signal()
    asksChanged = Signal()
    numberChanged = Signal()
    leftChanged = Signal()
    reachedChanged = Signal()
    wantsWordsChanged = Signal()
    keptChanged = Signal()
    waitingChanged = Signal()
    knownChanged = Signal()
    faultChanged = Signal()
    pageChanged = Signal()
    unprintedChanged = Signal()
    showsChanged = Signal()
    aspectChanged = Signal()

    def __init__(self, check: OpeningCheck, book: CheckBook, choices: Choices, screen: FilmScreen) -> None:
        super().__init__()
        self._check = check
        self._book = book
        self._visit = choices
        self._screen = screen
        self._rows = Rows(CheckRow, "name")
        self._choices = Rows(ChoiceRow, "key")
        self._earlier = Rows(EarlierRow, "key")
        self._pictured = False
        self._language = choices.now.language
        self._face = self._drawn()
        check.subscribe(lambda _: self._draw())
        book.subscribe(lambda _: self._draw())
        choices.subscribe(lambda _: self._draw())
        screen.shown.connect(self._note_picture)
        screen.aspectChanged.connect(self.aspectChanged)
        self._draw()

    @Slot(bool)
    def attend(self, there: bool) -> None:
        """Somebody looks at the page, or no longer."""
        if there:
            self._book.look()
        else:
            self._check.leave()

    @Slot()
    def begin(self) -> None:
        self._check.begin()

    @Slot(str)
    def choose(self, name: str) -> None:
        self._check.choose(name)

    @Slot(int)
    def reach(self, field: int) -> None:
        self._check.reach(field)

    @Slot()
    def giveUp(self) -> None:
        """The fields that are left do not answer."""
        self._check.give_up()

    @Slot()
    def skip(self) -> None:
        self._check.skip()

    @Slot()
    def stop(self) -> None:
        """Break it off, or put the result aside."""
        self._check.leave()

    @Slot(str)
    def say(self, words: str) -> None:
        """Of what is ill, as far as it is typed."""
        self._check.say(words)

    @Slot()
    def keep(self) -> None:
        self._check.keep()

    @Slot(QVideoSink)
    def attach(self, sink: QVideoSink) -> None:
        """Show the pictures on a VideoOutput."""
        self._screen.attach(sink)

    def _get_stage(self) -> str:
        return self._face.stage

    def _get_step(self) -> str:
        return self._face.step

    def _get_called(self) -> str:
        return self._face.called

    def _get_asks(self) -> str:
        return self._face.asks

    def _get_number(self) -> int:
        return self._face.number

    def _get_count(self) -> int:
        return len(_STEPS)

    def _get_left(self) -> int:
        return self._face.left

    def _get_reached(self) -> list[int]:
        return list(self._face.reached)

    def _get_wants_words(self) -> bool:
        return self._face.wantsWords

    def _get_kept(self) -> bool:
        return self._face.kept

    def _get_waiting(self) -> int:
        return self._face.waiting

    def _get_known(self) -> bool:
        return self._face.known

    def _get_fault(self) -> str:
        return self._face.fault

    def _get_page(self) -> str:
        return self._face.page

    def _get_unprinted(self) -> str:
        return self._face.unprinted

    def _get_shows(self) -> bool:
        return self._pictured and self._face.step in _SHOWING

    def _get_screen(self) -> QObject:
        return self._screen

    def _get_software(self) -> bool:
        return cast(bool, self._screen.software)

    def _get_aspect(self) -> float:
        return cast(float, self._screen.aspect)

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_choices(self) -> QObject:
        return self._choices

    def _get_earlier(self) -> QObject:
        return self._earlier

    def _get_long_side(self) -> int:
        return LONG_SIDE

    def _get_short_side(self) -> int:
        return SHORT_SIDE

    stage = Property(str, _get_stage, notify=stageChanged)
    step = Property(str, _get_step, notify=stepChanged)
    called = Property(str, _get_called, notify=calledChanged)
    asks = Property(str, _get_asks, notify=asksChanged)
    number = Property(int, _get_number, notify=numberChanged)
    count = Property(int, _get_count, constant=True)
    left = Property(int, _get_left, notify=leftChanged)
    reached = Property(list, _get_reached, notify=reachedChanged)
    wantsWords = Property(bool, _get_wants_words, notify=wantsWordsChanged)
    kept = Property(bool, _get_kept, notify=keptChanged)
    waiting = Property(int, _get_waiting, notify=waitingChanged)
    known = Property(bool, _get_known, notify=knownChanged)
    fault = Property(str, _get_fault, notify=faultChanged)
    page = Property(str, _get_page, notify=pageChanged)
    unprinted = Property(str, _get_unprinted, notify=unprintedChanged)
    shows = Property(bool, _get_shows, notify=showsChanged)
    screen = Property(QObject, _get_screen, constant=True)
    software = Property(bool, _get_software, constant=True)
    aspect = Property(float, _get_aspect, notify=aspectChanged)
    rows = Property(QObject, _get_rows, constant=True)
    choices = Property(QObject, _get_choices, constant=True)
    earlier = Property(QObject, _get_earlier, constant=True)
    longSide = Property(int, _get_long_side, constant=True)
    shortSide = Property(int, _get_short_side, constant=True)

    def _note_picture(self) -> None:
        if not self._pictured:
            self._pictured = True
            self.showsChanged.emit()

    def _draw(self) -> None:
        self._language = self._visit.now.language
        before, self._face = self._face, self._drawn()
        run = self._check.now.run
        if self._face.step != before.step and self._face.step in _FRESH:
            self._pictured = False
        self._rows.show(tuple(found_rows(run, self._language)))
        self._choices.show(tuple(choice_rows(run, self._language)))
        self._earlier.show(tuple(earlier_rows(self._book.now.checks, self._language)))
        emit_changes(self, before, self._face)
        if self._face.step != before.step:
            self.showsChanged.emit()

    def _drawn(self) -> _Face:
        state, shelf = self._check.now, self._book.now
        step = state.run.step if state.run else None
        return _Face(
            stage=_stage(state),
            step=step or "",
            called=NAMES[step].say(self._language) if step else "",
            asks=ASKS[step].say(self._language) if step else "",
            number=_STEPS.index(step) + 1 if step else 0,
            left=state.left,
            reached=tuple(sorted(state.run.reached)) if state.run else (),
            wantsWords=state.awaits_words,
            kept=state.kept,
            waiting=shelf.waiting,
            known=shelf.known,
            fault=shelf.fault,
            page=shelf.page,
            unprinted=shelf.unprinted,
        )


def _stage(state: CheckState) -> str:
    return "ready" if state.run is None else "asking" if state.running else "over"
