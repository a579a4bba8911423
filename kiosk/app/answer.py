# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library answers to a question of one screen, asked once for each of its versions."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from kiosk.app.library import Library
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel
from kiosk.app.reading import State
from kiosk.domain.errors import KioskError

AnswerT = TypeVar("AnswerT")
_UNKNOWN = -1


class Answer(Generic[AnswerT]):
    """Owns the answer. question: asked in the background. nothing: what stands for it until there is one.

    told: called when there is another, and when there is none and will be none.
    """

    def __init__(
        self, library: Library, question: Callable[[Shelves], AnswerT], nothing: AnswerT, told: Callable[[], None]
    ) -> None:
        self._library = library
        self._question = question
        self._nothing = self._now = nothing
        self._told = told
        self._version = self._asked = _UNKNOWN
        self._failed = False
        self._cancel: Cancel = lambda: None

    @property
    def now(self) -> AnswerT:
        return self._now

    @property
    def state(self) -> State:
        if self._version != _UNKNOWN:
            return State.READY
        return State.FAULT if self._failed or self._library.now.fault else State.LOADING

    def forget_old(self) -> bool:
        """Nothing is shown to who comes anew that may have been taken off meanwhile. Whether anything was forgotten."""
        if self._version == self._library.now.version:
            return False
        self._now, self._version = self._nothing, _UNKNOWN
        return True

    def ask(self) -> None:
        """Unless it was asked already."""
        standing = self._library.now
        if standing.fault:
            # What was asked is not answered any more.
            self._asked = _UNKNOWN
        if not standing.ready or standing.version in {self._version, self._asked}:
            return
        self._cancel()
        self._asked, self._failed = standing.version, False
        self._cancel = self._library.ask(self._question, partial(self._take, standing.version), self._fail)

    def _take(self, version: int, found: AnswerT) -> None:
        self._now, self._version, self._asked = found, version, _UNKNOWN
        self._told()

    def _fail(self, _: KioskError) -> None:
        """The library tells of it, too, when it looks next; what is on the screen can be read on."""
        self._asked = _UNKNOWN
        if self._version == _UNKNOWN:
            self._failed = True
            self._told()
