# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk does now, told to whoever asks on the same machine: a record that is kept while it runs."""

from collections.abc import Callable, Mapping

from kiosk.app.health import HealthWatch
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.programme_now import ProgrammeTold
from kiosk.app.staff_now import OnScreen, StaffNow
from kiosk.app.takeover import DocentTakeover
from kiosk.domain.coming import named_chapter
from kiosk.domain.programme import Entry, Reason
from kiosk.domain.values import Millis

_EVERY = Millis(1_000)

Keep = Callable[[Mapping[str, object]], object]
"""Writes it down in place of the one before; waits for no disk on the thread of the loop."""


class StatusReport:
    """From its making until close: at once, and then at most once a second, when something is another."""

    def __init__(
        self,
        screen: StaffNow,
        health: HealthWatch,
        takeover: DocentTakeover,
        programme: ProgrammeTold,
        keep: Keep,
        loop: Loop,
    ) -> None:
        self._screen = screen
        self._programme = programme
        self._health = health
        self._takeover = takeover
        self._keep = keep
        self._loop = loop
        self._kept: Mapping[str, object] = {}
        self._waits = False
        self._next: Cancel = lambda: None
        screen.subscribe(lambda _: self._hear())
        health.subscribe(lambda _: self._hear())
        takeover.subscribe(lambda _: self._hear())
        programme.subscribe(lambda _: self._hear())
        self._write()

    def close(self) -> None:
        self._waits = True
        self._next()

    def _hear(self) -> None:
        if not self._waits:
            self._write()

    def _write(self) -> None:
        record = self._record()
        self._waits = record != self._kept
        if self._waits:
            self._kept = record
            self._keep(record)
            # What came meanwhile is written then.
            self._next = self._loop.after(_EVERY, self._write)

    def _record(self) -> dict[str, object]:
        now, takeover = self._screen.now, self._takeover.now
        chapter = named_chapter(now.coming, now.film)
        return {
            "on_air": _on_air(now),
            "next": {
                "code": now.coming.code,
                "arguments": dict(now.coming.arguments),
                "chapter_title": dict(chapter.texts) if chapter else None,
                "reason": _reason(now.coming.reason),
            },
            "programme": self._of_programme(),
            "takeover": {
                "active": takeover.active,
                "until": takeover.until.isoformat() if takeover.until else None,
                "held": takeover.held,
            },
            "health": [
                {
                    "name": finding.name,
                    "state": finding.state.value,
                    "code": finding.code,
                    "arguments": dict(finding.arguments),
                }
                for finding in self._health.now.findings
            ],
        }

    def _of_programme(self) -> dict[str, object]:
        now = self._programme.now
        running = now.running
        return {
            "zone": now.zone,
            "entry": _entry(now.entry, now.playlists) if now.entry else None,
            "following": _entry(now.following, now.playlists) if now.following else None,
            "screening": {"title": running.title, "end": running.end.isoformat()} if running else None,
            "distrust": now.distrust.code if now.distrust else None,
        }


def _entry(entry: Entry, playlists: Mapping[int, str]) -> dict[str, object]:
    return {
        "use": entry.use.value,
        "start": entry.start.isoformat(),
        "end": entry.end.isoformat(),
        "playlist": playlists.get(entry.playlist),
        "reason": _reason(entry.reason),
    }


def _reason(reason: Reason | None) -> dict[str, object] | None:
    return {"code": reason.code, "arguments": dict(reason.arguments)} if reason else None


def _on_air(now: OnScreen) -> dict[str, object]:
    film, chapter = now.film, now.chapter
    return {
        "use": now.use.value,
        "screen": now.screen.value,
        "film": film.slug if film else None,
        "title": dict(film.title.texts) if film else None,
        "chapter": chapter.slug if chapter else None,
        "chapter_title": dict(chapter.title.texts) if chapter else None,
        "chapter_number": film.chapters.index(chapter) + 1 if film and chapter else None,
        "chapters": len(film.chapters) if film else 0,
        "position_ms": now.position,
        "length_ms": film.length if film else 0,
        "start_ms": now.start,
        "end_ms": now.end,
        "playing": now.playing,
        "quote": str(now.quote) if now.quote else None,
        "playlist": now.playlist or None,
        "fault": now.fault or None,
    }
