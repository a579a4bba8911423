# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor has chosen for themselves."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
from kiosk.domain.values import ENGLISH, LATVIAN, Language

if TYPE_CHECKING:
    # Begins before what is set is known.
    from kiosk.domain.settings import Settings

MOST_CAPTIONS = 2
"""So many languages are shown at once."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """language: of everything but the film's sound. captions: whether the film is captioned, where it can be.

    caption_languages: of the captions, the first one above; none chosen: the visitor's language, see Captions.
    """

    language: Language = ENGLISH
    captions: bool = True
    caption_languages: tuple[Language, ...] = ()
    caption_size: CaptionSize = CaptionSize.USUAL
    caption_ground: CaptionGround = CaptionGround.HALF
    caption_edge: CaptionEdge = CaptionEdge.BOTTOM


def usual_choices(settings: "Settings") -> Chosen:
    """What each visit begins with."""
    return Chosen(
        language=settings.language,
        captions=settings.captions,
        caption_size=CaptionSize(settings.text("caption-size")),
        caption_ground=CaptionGround(settings.text("caption-ground")),
        caption_edge=CaptionEdge(settings.text("caption-edge")),
    )


Subscriber = Callable[[Chosen], None]


class Choices:
    """Owns the choices of the visit. offered: the languages to choose from, in the order they are offered in."""

    def __init__(self, offered: tuple[Language, ...] = (ENGLISH, LATVIAN), usual: Chosen = Chosen()) -> None:
        self.offered = offered
        self._usual = usual
        self._now = usual
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> Chosen:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def offer(self, languages: tuple[Language, ...], usual: Chosen) -> None:
        """Other languages to choose from, and another beginning of each visit, from now on.

        What a visitor has chosen stays, but for a language that is not offered any more.
        """
        if (languages, usual) == (self.offered, self._usual):
            return
        chosen = self._now if self._now != self._usual else usual
        self.offered, self._usual = languages, usual
        self._now = chosen if chosen.language in languages else replace(chosen, language=usual.language)
        for subscriber in self._subscribers:
            subscriber(self._now)

    def speak(self, language: Language) -> None:
        """A language that is not offered changes nothing."""
        if language in self.offered:
            self._publish(replace(self._now, language=language))

    def show_captions(self, wanted: bool) -> None:
        self._publish(replace(self._now, captions=wanted))

    def caption_in(self, *languages: Language) -> None:
        """Show captions in these, the first one above; what is beyond MOST_CAPTIONS is left out."""
        some = tuple(dict.fromkeys(languages))[:MOST_CAPTIONS]
        self._publish(replace(self._now, captions=True, caption_languages=some))

    def look(
        self, size: CaptionSize | None = None, ground: CaptionGround | None = None, edge: CaptionEdge | None = None
    ) -> None:
        """How captions look; None: as before."""
        now = self._now
        changed = replace(
            now,
            caption_size=size or now.caption_size,
            caption_ground=ground or now.caption_ground,
            caption_edge=edge or now.caption_edge,
        )
        self._publish(changed)

    def reset(self) -> None:
        """As it was before the visit."""
        self._publish(self._usual)

    def _publish(self, chosen: Chosen) -> None:
        if chosen == self._now:
            return
        self._now = chosen
        for subscriber in self._subscribers:
            subscriber(chosen)
