# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on air, for QML."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.domain.film import Film
from kiosk.domain.values import Millis, Slug
from kiosk.ui.bridges.faces import emit_changes

if TYPE_CHECKING:
    from kiosk.app.left_out import LeftOut

_STEP = Millis(200)
"""While it plays, the position is told each time it has moved so far, not with each picture."""


@dataclass(frozen=True, slots=True)
class _Face:
    playing: bool
    ended: bool
    position: int
    fault: str
    captions: bool
    chapter: int
    before: int
    after: int


def _face(on_air: OnAir, chosen: Chosen, without: AbstractSet[Slug] = frozenset()) -> _Face:
    film, at = on_air.film, on_air.position
    after = film.chapter_after(at, without=without) if film else None
    return _Face(
        playing=on_air.playing,
        ended=on_air.ended,
        position=at,
        fault=on_air.fault or "",
        captions=chosen.captions,
        chapter=_number(film, at),
        before=_number(film, film.chapter_before(at, without=without)) if film else -1,
        after=_number(film, after),
    )


def _number(film: Film | None, at: Millis | None) -> int:
    chapter = film.chapter_at(at) if film and at is not None else None
    return film.chapters.index(chapter) if film and chapter else -1


class PlayerBridge(QObject):
    """position: milliseconds. fault: a code, or "". captions: whether the visitor wants them.

    chapter, before, after: numbers counted from 0, or -1: the one that plays, and where the two chapter buttons lead.
    """

    playingChanged = Signal()
    endedChanged = Signal()
    positionChanged = Signal()
    faultChanged = Signal()
    captionsChanged = Signal()
    chapterChanged = Signal()
    beforeChanged = Signal()
    afterChanged = Signal()

    def __init__(self, director: Director, choices: Choices) -> None:
        super().__init__()
        self._director = director
        self._choices = choices
        self._seen = director.now
        self._without: AbstractSet[Slug] = frozenset()
        self._face = _face(director.now, choices.now)
        director.subscribe(self._follow)
        choices.subscribe(lambda _: self._show())

    def leave_out(self, left_out: "LeftOut") -> None:
        """To be called once: the chapters that are off the screen are passed over from now on."""

        def follow(chapters: AbstractSet[Slug]) -> None:
            self._without = chapters
            self._show()

        left_out.subscribe(follow)
        follow(left_out.now)

    @Slot()
    def toggle(self) -> None:
        """Pause, or play on."""
        self._director.pause(self._director.now.playing)

    @Slot(int)
    def seek(self, to: int) -> None:
        self._director.seek(Millis(to))

    @Slot(int)
    def skip(self, by: int) -> None:
        """by: milliseconds, back where negative."""
        self._director.seek(Millis(self._director.now.position + by))

    @Slot()
    def chapterBefore(self) -> None:
        """To the start of this chapter, or of the one before when this one has only begun."""
        now = self._director.now
        if now.film:
            self._director.seek(now.film.chapter_before(now.position, without=self._without))

    @Slot()
    def chapterAfter(self) -> None:
        now = self._director.now
        start = now.film.chapter_after(now.position, without=self._without) if now.film else None
        if start is not None:
            self._director.seek(start)

    @Slot(bool)
    def caption(self, wanted: bool) -> None:
        self._choices.show_captions(wanted)

    def _get_playing(self) -> bool:
        return self._face.playing

    def _get_ended(self) -> bool:
        return self._face.ended

    def _get_position(self) -> int:
        return self._face.position

    def _get_fault(self) -> str:
        return self._face.fault

    def _get_captions(self) -> bool:
        return self._face.captions

    def _get_chapter(self) -> int:
        return self._face.chapter

    def _get_before(self) -> int:
        return self._face.before

    def _get_after(self) -> int:
        return self._face.after

    playing = Property(bool, _get_playing, notify=playingChanged)
    ended = Property(bool, _get_ended, notify=endedChanged)
    position = Property(int, _get_position, notify=positionChanged)
    fault = Property(str, _get_fault, notify=faultChanged)
    captions = Property(bool, _get_captions, notify=captionsChanged)
    chapter = Property(int, _get_chapter, notify=chapterChanged)
    before = Property(int, _get_before, notify=beforeChanged)
    after = Property(int, _get_after, notify=afterChanged)

    def _follow(self, on_air: OnAir) -> None:
        before, self._seen = self._seen, on_air
        moved = abs(on_air.position - self._face.position)
        steady = on_air.playing and before.playing and on_air.film is before.film
        if steady and moved < _STEP:
            return
        self._show()

    def _show(self) -> None:
        before, self._face = self._face, _face(self._director.now, self._choices.now)
        emit_changes(self, before, self._face)
