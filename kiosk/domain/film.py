# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film, its chapters, and what a probe found out about its file."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from kiosk.domain.loudness import Loudness
from kiosk.domain.values import Language, LocalText, Millis, Slug


@dataclass(frozen=True, slots=True)
class Shape:
    """How stored pixels become a picture.

    width, height: stored size in pixels, without the decoder's padding.
    pixel_aspect: width of a stored pixel over its height (64:45 for PAL 16:9).
    rotation: degrees clockwise to turn the stored picture by; 0, 90, 180 or 270.
    """

    width: int
    height: int
    pixel_aspect: Fraction = Fraction(1)
    rotation: int = 0

    @property
    def upright(self) -> tuple[int, int]:
        """Width and height in pixels when it is turned as a person sees it, which is how libVLC hands it over."""
        return (self.height, self.width) if self.rotation % 180 else (self.width, self.height)

    @property
    def aspect(self) -> Fraction:
        """Width over height of the picture as a person sees it."""
        stored = Fraction(self.width, self.height) * self.pixel_aspect
        return 1 / stored if self.rotation % 180 else stored


@dataclass(frozen=True, slots=True)
class Colour:
    """How stored luma and chroma become light. matrix: "bt601", "bt709" or "bt2020"."""

    matrix: str = "bt709"
    full_range: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """A sound or caption track, in the order the file has them within its kind.

    bitmap: captions that are pictures. loudness: of a sound track, None where it was not measured.
    """

    language: Language | None
    title: str = ""
    bitmap: bool = False
    loudness: Loudness | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """A file that may be played, with what a probe found out about it.

    frame_rate: on the average. times: a file beside it, with the time of each picture as kiosk.media.picture_times
    writes them; None where pictures come evenly.
    """

    path: Path
    length: Millis
    shape: Shape
    frame_rate: Fraction
    colour: Colour = Colour()
    interlaced: bool = False
    sound: tuple[Track, ...] = ()
    captions: tuple[Track, ...] = ()
    times: Path | None = None

    @property
    def frame_length(self) -> float:
        """Thousandths of a second that one picture stands for on the average, exactly (so not a Millis)."""
        return float(1000 / self.frame_rate)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A marked stretch of the film: from start up to, not including, end."""

    slug: Slug
    title: LocalText
    summary: LocalText
    start: Millis
    end: Millis

    @property
    def length(self) -> Millis:
        return Millis(self.end - self.start)


@dataclass(frozen=True, slots=True)
class Film:
    """A film as a visitor meets it. Chapters are in order, without overlap."""

    slug: Slug
    title: LocalText
    media: Media
    chapters: tuple[Chapter, ...] = field(default=())
    rehearsal: bool = False

    @property
    def length(self) -> Millis:
        return self.media.length

    def chapter_at(self, position: Millis) -> Chapter | None:
        """The chapter a place lies in, or None between chapters."""
        return next((c for c in self.chapters if c.start <= position < c.end), None)

    def chapter_before(
        self, position: Millis, *, grace: Millis = Millis(3000), without: AbstractSet[Slug] = frozenset()
    ) -> Millis:
        """Where "chapter before" leads: the start of this chapter, or of the one before within the grace.

        without: chapters that are passed over.
        """
        starts = [c.start for c in self.chapters if c.start <= position - grace and c.slug not in without]
        return starts[-1] if starts else Millis(0)

    def chapter_after(self, position: Millis, *, without: AbstractSet[Slug] = frozenset()) -> Millis | None:
        """The start of the next chapter, or None in the last one."""
        return next((c.start for c in self.chapters if c.start > position and c.slug not in without), None)

    def past(self, position: Millis, without: AbstractSet[Slug]) -> Millis | None:
        """Where the film goes on from a place: there, or after chapters that are left out. None where nothing comes."""
        chapter, passed = self.chapter_at(position), False
        while chapter and chapter.slug in without:
            position, passed = chapter.end, True
            chapter = self.chapter_at(position)
        return None if passed and position >= self.length else position
