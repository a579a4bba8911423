# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script of the rehearsal film: what it shows, says and captions, before any picture is made of it.

Places inside a chapter are counted from the start of that chapter; places in the film from its first picture.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kiosk.domain.film import Chapter
from kiosk.domain.values import Language, LocalText, Millis, Slug

ITEM = 1
"""The item of the film's frame code."""

NOTICE = ("Rehearsal – not ", "The Soviet Story")
"""The words in every picture; the second part is a title, set in italics."""

WIDTH, HEIGHT = 1280, 720
"""Size of the picture in pixels, of which the measures below are."""
LEFT, RIGHT = 96, 1184
"""The columns everything stands between."""
RULE, NOW, NOW_WIDTH = 543, 372, 4
"""Row of the line along which the tape of the film runs, and where on it the red mark of the present stands."""

FRAME_RATE = 25
FRAME_LENGTH = Millis(1000 // FRAME_RATE)

READING_SPEED = 15.5
"""Letters of a caption that a visitor can be expected to read in a second."""

TONES: Mapping[Language, float] = {Language("en"): 220.0, Language("lv"): 330.0}
"""The pitch of each sound track in Hz, by which a recording tells which of them plays. Also their order in the film."""


@dataclass(frozen=True, slots=True)
class Card:
    """A text of ours on the screen, from `at` until the next card. mark: a date to be set large, or ""."""

    at: Millis
    text: LocalText
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: what a speaker is quoted with, or, without a speaker, a note of ours."""

    at: Millis
    length: Millis
    text: LocalText
    speaker: Slug | None = None


@dataclass(frozen=True, slots=True)
class ScriptChapter:
    """A chapter as scripted: cards and cues in order."""

    slug: Slug
    title: LocalText
    summary: LocalText
    length: Millis
    cards: tuple[Card, ...]
    cues: tuple[Cue, ...] = ()

    def scenes(self) -> Iterator[tuple[Card, tuple[Cue, ...]]]:
        """Each card with the cues that begin while it stands."""
        ends = [card.at for card in self.cards[1:]] + [self.length]
        for card, end in zip(self.cards, ends, strict=True):
            yield card, tuple(cue for cue in self.cues if card.at <= cue.at < end)


@dataclass(frozen=True, slots=True)
class Caption:
    """A cue in one language, placed in the film."""

    start: Millis
    end: Millis
    text: str


@dataclass(frozen=True, slots=True)
class Face:
    """Everything one card's picture shows. number, count: which chapter of how many. voices: who is quoted under it."""

    number: int
    count: int
    title: LocalText
    text: LocalText
    mark: str = ""
    voices: tuple[LocalText, ...] = ()


@dataclass(frozen=True, slots=True)
class RehearsalScript:
    """The whole script. speakers: their names by slug."""

    title: LocalText
    speakers: Mapping[Slug, LocalText]
    chapters: tuple[ScriptChapter, ...]

    @property
    def length(self) -> Millis:
        return Millis(sum(chapter.length for chapter in self.chapters))

    def placed(self) -> Iterator[tuple[Millis, ScriptChapter]]:
        """Each chapter with its start in the film."""
        starts = accumulate((chapter.length for chapter in self.chapters), initial=0)
        return zip(map(Millis, starts), self.chapters, strict=False)

    def film_chapters(self) -> tuple[Chapter, ...]:
        return tuple(Chapter(c.slug, c.title, c.summary, start, Millis(start + c.length)) for start, c in self.placed())

    def captions(self, language: Language) -> tuple[Caption, ...]:
        """Every cue in a language, its speaker's name before it."""
        return tuple(
            Caption(Millis(start + cue.at), Millis(start + cue.at + cue.length), self.caption_text(cue, language))
            for start, chapter in self.placed()
            for cue in chapter.cues
        )

    def caption_text(self, cue: Cue, language: Language) -> str:
        """Such as "Norman Davies: People were being shot …"."""
        said = cue.text.say(language)
        return f"{self.speakers[cue.speaker].say(language)}: {said}" if cue.speaker else said

    def faces(self) -> tuple[tuple[Millis, Face], ...]:
        """Every card's picture, with the place in the film from which it shows."""
        count = len(self.chapters)
        return tuple(
            (Millis(start + card.at), Face(number, count, chapter.title, card.text, card.mark, self._voices(cues)))
            for number, (start, chapter) in enumerate(self.placed(), start=1)
            for card, cues in chapter.scenes()
        )

    def _voices(self, cues: tuple[Cue, ...]) -> tuple[LocalText, ...]:
        return tuple(self.speakers[cue.speaker] for cue in cues if cue.speaker)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a script. where: keys and positions from the top of it, as in its file."""

    where: tuple[str | int, ...]
    reason: str


def faults(script: RehearsalScript) -> Iterator[Fault]:
    """What a script gets wrong although each part of it has the right form."""
    slugs = [chapter.slug for chapter in script.chapters]
    for i, chapter in enumerate(script.chapters):
        where = ("chapters", i)
        if chapter.slug in slugs[:i]:
            yield Fault((*where, "slug"), f"another chapter is called {chapter.slug}, too")
        if chapter.length % 1000:
            yield Fault((*where, "length"), "a chapter lasts whole seconds")
        yield from _card_faults(chapter, where)
        for j, cue in enumerate(chapter.cues):
            yield from _cue_faults(script, chapter, cue, (*where, "cues", j))
        for j, (cue, after) in enumerate(pairwise(chapter.cues), start=1):
            if after.at < cue.at + cue.length:
                yield Fault((*where, "cues", j, "at"), "this cue begins before the one above it is over")


def _card_faults(chapter: ScriptChapter, where: tuple[str | int, ...]) -> Iterator[Fault]:
    if chapter.cards[0].at:
        yield Fault((*where, "cards", 0, "at"), "the first card of a chapter stands at 0")
    for j, (card, after) in enumerate(pairwise(chapter.cards), start=1):
        if after.at <= card.at:
            yield Fault((*where, "cards", j, "at"), "this card does not come after the one above it")
        if after.at % FRAME_LENGTH:
            yield Fault((*where, "cards", j, "at"), f"a card stands for whole pictures of {FRAME_LENGTH} ms")
    if chapter.cards[-1].at >= chapter.length:
        yield Fault((*where, "cards", len(chapter.cards) - 1, "at"), "the chapter is over before this card")


def _cue_faults(
    script: RehearsalScript, chapter: ScriptChapter, cue: Cue, where: tuple[str | int, ...]
) -> Iterator[Fault]:
    if cue.speaker is not None and cue.speaker not in script.speakers:
        yield Fault((*where, "speaker"), f"nobody called {cue.speaker} is among the speakers")
        return
    if cue.at + cue.length > chapter.length:
        yield Fault((*where, "length"), "this cue ends after its chapter")
    letters = max(len(script.caption_text(cue, language)) for language in cue.text.texts)
    needed = letters / READING_SPEED
    if cue.length < needed * 1000:
        yield Fault((*where, "length"), f"too short to be read: it takes {needed:.1f} seconds")
