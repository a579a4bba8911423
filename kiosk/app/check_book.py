# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examinations of staff: kept in the library, and each printed as a page."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.app.choices import Choices
from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import KeptCheck
from kiosk.domain.values import Language, Millis

_SHOWN = 14
_TRY_AGAIN = Millis(30_000)

PrintPage = Callable[[KeptCheck, Language], str]
"""Returns the path of the page. Called in the background. Raises KioskError."""


@dataclass(frozen=True, slots=True)
class Printing:
    """print_page: called in the background. choices: say in which language. now: with its time zone."""

    print_page: PrintPage
    background: Background
    choices: Choices
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class CheckShelf:
    """checks: the newest first, those that are not yet written among them. waiting: how many these are.

    known: the library has told of those before. fault: a code why it could not be asked, or written to, or "".
    page: where the last one was printed, and unprinted: a code why it was not, or "".
    """

    checks: tuple[KeptCheck, ...] = ()
    waiting: int = 0
    known: bool = False
    fault: str = ""
    page: str = ""
    unprinted: str = ""


Subscriber = Callable[[CheckShelf], None]


class CheckBook:
    """What cannot be written waits until it can, or the kiosk ends; its page is on the disk then, if there is room."""

    def __init__(self, library: Library, loop: Loop, printing: Printing) -> None:
        self._library = library
        self._loop = loop
        self._printing = printing
        self._waiting: deque[KeptCheck] = deque()
        self._before: tuple[KeptCheck, ...] = ()
        self._writing = self._resting = self._wanted = False
        self._now = CheckShelf()
        self._subscribers: list[Subscriber] = []
        self._asking: Cancel = lambda: None
        library.subscribe(lambda _: self._follow())

    @property
    def now(self) -> CheckShelf:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self) -> None:
        """Have the library tell of the latest ones."""
        self._asking()
        self._wanted = not self._library.now.ready
        if self._wanted:
            self._publish(replace(self._now, known=False))
            return
        self._asking = self._library.ask(lambda shelves: shelves.staff.checks(_SHOWN), self._told, self._fail)

    def keep(self, made: Callable[[datetime], KeptCheck]) -> None:
        """Write it down, and print it. made: given when it was."""
        check = made(self._printing.now())
        self._waiting.append(check)
        self._show(fault="" if self._library.now.ready else self._library.now.fault or "library.shut")
        self.print_again(check)
        self._write()

    def print_again(self, check: KeptCheck) -> None:
        """In the language of now."""
        language = self._printing.choices.now.language
        self._publish(replace(self._now, page="", unprinted=""))
        self._printing.background.run(
            lambda: self._printing.print_page(check, language),
            lambda path: self._publish(replace(self._now, page=path)),
            lambda error: self._publish(replace(self._now, unprinted=error.code)),
        )

    def _follow(self) -> None:
        if self._wanted and self._library.now.ready:
            self.look()
        self._write()

    def _write(self) -> None:
        if self._writing or self._resting or not self._waiting or not self._library.now.ready:
            return
        self._writing = True
        check = self._waiting[0]
        self._library.ask(lambda shelves: shelves.staff.keep_check(check), self._written, self._unwritten)

    def _written(self, key: int) -> None:
        self._writing = False
        self._before = (replace(self._waiting.popleft(), key=key), *self._before)[:_SHOWN]
        self._show(fault="")
        self._write()

    def _unwritten(self, error: KioskError) -> None:
        self._writing, self._resting = False, True
        self._show(fault=error.code)
        self._loop.after(_TRY_AGAIN, self._rested)

    def _rested(self) -> None:
        self._resting = False
        self._write()

    def _told(self, checks: tuple[KeptCheck, ...]) -> None:
        self._before = checks
        self._show(known=True, fault=self._now.fault if self._waiting else "")

    def _fail(self, error: KioskError) -> None:
        self._publish(replace(self._now, known=False, fault=error.code))

    def _show(self, *, known: bool | None = None, fault: str | None = None) -> None:
        now = self._now
        waiting = tuple(reversed(self._waiting))
        self._publish(
            replace(
                now,
                checks=(*waiting, *self._before)[:_SHOWN],
                waiting=len(waiting),
                known=now.known if known is None else known,
                fault=now.fault if fault is None else fault,
            )
        )

    def _publish(self, shelf: CheckShelf) -> None:
        if shelf == self._now:
            return
        self._now = shelf
        for subscriber in self._subscribers:
            subscriber(shelf)
