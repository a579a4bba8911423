# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""At which seconds of one particular copy of the film things are. Marks never pass from one copy to another."""

from dataclasses import dataclass

from kiosk.domain.cards import Kind, Link, Ref
from kiosk.domain.film import Chapter
from kiosk.domain.values import Millis, Slug


@dataclass(frozen=True, slots=True)
class ChapterMark:
    """advisory: None where nobody has judged the chapter. attract: fit to be shown to passers-by."""

    chapter: Chapter
    about: tuple[Ref, ...] = ()
    advisory: Slug | None = None
    attract: bool = False


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person speaks, or is quoted, from start up to, not including, end."""

    person: Slug
    start: Millis
    end: Millis
    quote: Slug | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Anything but a voice has its place here: it is shown or spoken of from start up to, not including, end."""

    subject: Ref
    start: Millis
    end: Millis


@dataclass(frozen=True, slots=True)
class LineMark:
    """The line of the transcript that begins at start calls for an advisory."""

    start: Millis
    advisory: Slug


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything marked in one copy. All in the order of the film."""

    copy: Slug
    chapters: tuple[ChapterMark, ...]
    appearances: tuple[Appearance, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    lines: tuple[LineMark, ...] = ()

    def places_of(self, ref: Ref) -> tuple[tuple[Millis, Millis], ...]:
        """From where to where a thing lights on the strip. Empty: not marked."""
        if ref.kind is Kind.CHAPTER:
            return tuple((m.chapter.start, m.chapter.end) for m in self.chapters if m.chapter.slug == ref.slug)
        spoken = [(a.start, a.end) for a in self.appearances if Ref(Kind.PERSON, a.person) == ref]
        return tuple(sorted(spoken + [(s.start, s.end) for s in self.stretches if s.subject == ref]))

    def links(self) -> tuple[Link, ...]:
        """What its chapters are about."""
        return tuple(
            Link.between(Ref(Kind.CHAPTER, mark.chapter.slug), ref) for mark in self.chapters for ref in mark.about
        )
