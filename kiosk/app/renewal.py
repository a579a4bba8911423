# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A question whose answer has to be that of the library as it is now, whoever looks."""

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from kiosk.app.library import Library
from kiosk.app.ports.library import Shelves
from kiosk.domain.errors import KioskError

AnswerT = TypeVar("AnswerT")
_UNKNOWN = -1
_log = logging.getLogger(__name__)


class Renewal(Generic[AnswerT]):
    """Asks from its making on, whenever the library has changed; and again in some seconds where no answer came.

    question: asked in the background. take: told of each answer. lacking: what is not known without one, for the log.
    """

    def __init__(
        self, library: Library, question: Callable[[Shelves], AnswerT], take: Callable[[AnswerT], None], lacking: str
    ) -> None:
        self._library = library
        self._question = question
        self._take = take
        self._lacking = lacking
        self._asked = _UNKNOWN
        self._fault = ""
        library.subscribe(lambda _: self._renew())
        self._renew()

    def renew(self) -> None:
        """Something else that the answer hangs on has changed."""
        self._asked = _UNKNOWN
        self._renew()

    def _renew(self) -> None:
        standing = self._library.now
        if standing.ready and standing.version != self._asked:
            self._asked = standing.version
            self._library.ask(self._question, self._answer, self._fail)

    def _answer(self, found: AnswerT) -> None:
        self._fault = ""
        self._take(found)

    def _fail(self, error: KioskError) -> None:
        # Once for each kind of trouble.
        if error.code != self._fault:
            self._fault = error.code
            _log.error("%s: %s", self._lacking, error)
        # What was answered before may hold no more: somebody may have been taken off.
        self._asked = _UNKNOWN
        self._library.later(self._renew)
