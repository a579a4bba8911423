# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for staff, in the language of the staff area."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.app.choices import Choices
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel
from kiosk.domain.errors import KioskError
from kiosk.domain.guide_text import GuideText, read_guide_text
from kiosk.domain.values import Language

_log = logging.getLogger(__name__)


class GuideState(StrEnum):
    """closed: nobody reads it. fault: there is none that can be read."""

    CLOSED = "closed"
    LOADING = "loading"
    READY = "ready"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class GuideView:
    """chapter: the open one, counted from 0."""

    state: GuideState = GuideState.CLOSED
    text: GuideText | None = None
    chapter: int = 0


Subscriber = Callable[[GuideView], None]


class StaffGuide:
    """Owns what is read of the guide. It is left at a chapter, and opened there the next time.

    markdown: of a language, or of English where there is none; called in the background. Raises MachineError:
    guide.unreadable (path, detail).
    """

    def __init__(self, choices: Choices, background: Background, markdown: Callable[[Language], str]) -> None:
        self._choices = choices
        self._background = background
        self._markdown = markdown
        self._now = GuideView()
        self._language: Language | None = None
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        choices.subscribe(lambda _: self._follow())

    @property
    def now(self) -> GuideView:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, reading: bool) -> None:
        """Whether somebody reads it."""
        self._cancel()
        self._language = None
        self._publish(GuideView(GuideState.LOADING if reading else GuideState.CLOSED, chapter=self._now.chapter))
        self._follow()

    def open(self, chapter: int) -> None:
        """One that is not there opens none."""
        if self._now.text and 0 <= chapter < len(self._now.text.chapters):
            self._publish(replace(self._now, chapter=chapter))

    def _follow(self) -> None:
        language = self._choices.now.language
        if self._now.state is GuideState.CLOSED or language == self._language:
            return
        self._language = language
        self._cancel()
        self._cancel = self._background.run(lambda: read_guide_text(self._markdown(language)), self._show, self._fail)

    def _show(self, text: GuideText) -> None:
        # Languages have the same chapters; should one lack some, its last one is opened.
        self._publish(GuideView(GuideState.READY, text, min(self._now.chapter, len(text.chapters) - 1)))

    def _fail(self, error: KioskError) -> None:
        _log.error("the guide for staff: %s", error)
        self._publish(replace(self._now, state=GuideState.FAULT, text=None))

    def _publish(self, view: GuideView) -> None:
        if view == self._now:
            return
        self._now = view
        for subscriber in self._subscribers:
            subscriber(view)
