# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A CaptionSource that says what a test tells it to."""

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.values import Language, Millis, Slug


class FakeCaptions:
    """by_film: tracks by the film's slug. asked: of which films. fails: raised instead."""

    def __init__(self, by_film: dict[str, tuple[CaptionTrack, ...]] | None = None) -> None:
        self.by_film = by_film or {}
        self.asked: list[str] = []
        self.fails: KioskError | None = None

    def tracks(self, film: Film) -> tuple[CaptionTrack, ...]:
        self.asked.append(film.slug)
        if self.fails:
            raise self.fails
        return self.by_film.get(film.slug, ())


def track(language: Language, *lines: tuple[int, int, str], speaker: str | None = None) -> CaptionTrack:
    """lines: from when to when in milliseconds, and what."""
    by = Slug(speaker) if speaker else None
    return CaptionTrack(
        language, tuple(CaptionLine(Millis(start), Millis(end), language, text, by) for start, end, text in lines)
    )
