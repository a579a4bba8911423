# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor is asked before something disturbing is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.chapter_facts import ChapterFacts
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.pages import CardPage
from kiosk.app.picture_place import PicturePlace, Seen
from kiosk.app.reading import Reading, Sheet
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Chapter, Film
from kiosk.domain.navigation import NO_VISIT, Place, Screen
from kiosk.domain.values import Millis


@dataclass(frozen=True, slots=True)
class Question:
    """subject: what is to be shown. chapter: the one to be played, None for a card.

    after: where the chapter after it begins, None for the last one. whole: it is the film as such that is asked about,
    since the library has not told which of its chapters are disturbing; then there is nothing else.
    """

    subject: Ref | None = None
    advisory: Advisory | None = None
    chapter: Chapter | None = None
    after: Millis | None = None
    whole: bool = False

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return self.whole or self.subject is not None

    @property
    def plays(self) -> bool:
        """Whether it is about what is to be played."""
        return self.whole or self.chapter is not None


Subscriber = Callable[[Question], None]
_NOTHING = Question()
_AHEAD = Millis(80)
"""Two pictures at most: none of a chapter is to be seen before it."""


class Advisories:
    """Owns the question, and what this visit has said yes to: that is not asked about again.

    A card asks while it lies open; a place of the film when it is to be played (see may_play), and where the film comes
    to it. A yes to a card is one to what is heard of it. As long as the library has told nothing, the film as a whole
    asks, but for the rehearsal film, whose pictures are ours. film: None where there is none.
    """

    def __init__(
        self, navigation: Navigation, reading: Reading, facts: ChapterFacts, director: Director, film: Film | None
    ) -> None:
        self._navigation = navigation
        self._reading = reading
        self._facts = facts
        self._director = director
        self._film = film
        self._asks = True
        self._shown: set[Ref] = set()
        self._agreed = False
        self._play: Callable[[], None] = lambda: None
        self._now = _NOTHING
        self._subscribers: list[Subscriber] = []
        navigation.may_play = self.may_play
        navigation.subscribe(self._turn)
        reading.subscribe(self._read)
        PicturePlace(director).subscribe(self._see)

    @property
    def now(self) -> Question:
        return self._now

    @property
    def asks(self) -> bool:
        """Whether anything is asked at all."""
        return self._asks

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def ask(self, wanted: bool) -> None:
        """Whether anything is asked at all: not where nobody is there to answer, as in a test of endurance."""
        self._asks = wanted
        self._publish(self._of_card(self._reading.now))

    def may_play(self, at: Millis, play: Callable[[], None]) -> bool:
        """Whether what begins at a place of the film may be played now. If not, play is called after a yes."""
        question = Question(whole=True) if self._is_unknown() else self._about(at)
        if not question.asks or self._is_told_of_by_a_card(at):
            return True
        self._play = play
        self._publish(question)
        return False

    def show(self) -> None:
        """Yes, to what is asked."""
        asked = self._now
        if not asked.asks:
            return
        if asked.subject:
            self._shown.add(asked.subject)
        self._agreed = self._agreed or asked.whole
        self._publish(self._of_card(self._reading.now))
        if asked.plays:
            self._play()

    def skip(self) -> None:
        """On to the next chapter, which may ask itself; there MUST be one."""
        after = self._now.after
        if after is None:
            return
        self._publish(self._of_card(self._reading.now))
        if self._watches:
            self._director.seek(after)
            self._director.pause(False)
        else:
            self._navigation.watch(after)

    def leave(self) -> None:
        """No: back to where one was."""
        asked = self._now
        if asked.plays and not self._watches:
            self._publish(self._of_card(self._reading.now))
        elif asked.asks:
            self._navigation.back()

    @property
    def _watches(self) -> bool:
        return self._navigation.now.screen is Screen.FILM

    def _is_unknown(self) -> bool:
        """Whether nobody has told what of the film is disturbing, and this visit has not been asked about that."""
        made_here = self._film is None or self._film.rehearsal
        return self._asks and not (made_here or self._agreed or self._facts.now.told)

    def _about(self, at: Millis) -> Question:
        chapter = self._film.chapter_at(at) if self._film else None
        if self._film is None or chapter is None:
            return _NOTHING
        subject, advisory = Ref(Kind.CHAPTER, chapter.slug), self._facts.now.of(chapter.slug).advisory
        if advisory is None or not self._must_ask(subject, advisory):
            return _NOTHING
        return Question(subject, advisory, chapter, self._film.chapter_after(chapter.start))

    def _of_card(self, sheet: Sheet) -> Question:
        page = sheet.page
        if not isinstance(page, CardPage) or page.advisory is None or not self._must_ask(page.ref, page.advisory):
            return _NOTHING
        return Question(page.ref, page.advisory)

    def _is_told_of_by_a_card(self, at: Millis) -> bool:
        """Whether it is of what the visitor hears of a card, or may, and said yes to there."""
        heard, page = self._navigation.now.stretch, self._reading.now.page
        stretches = (heard,) if heard else page.stretches if isinstance(page, CardPage) else ()
        return any(one.subject in self._shown and one.start <= at < one.end for one in stretches)

    def _must_ask(self, subject: Ref, advisory: Advisory) -> bool:
        return self._asks and advisory.level.asks and subject not in self._shown

    def _see(self, seen: Seen) -> None:
        """The film comes to it by itself, or was sent there. It waits, for as long as the visitor does."""
        if seen.film is None or not self._watches or self._now.asks:
            return
        ahead, stretch = Millis(seen.at + _AHEAD), self._navigation.now.stretch
        if stretch and seen.at < stretch.end:
            # Where it ends, nothing of what comes after it is shown.
            ahead = min(ahead, Millis(stretch.end - 1))
        question = self._about(ahead)
        if question.asks and not self._is_told_of_by_a_card(seen.at):
            self._director.pause()
            self._play = lambda: self._director.pause(False)
            self._publish(question)

    def _read(self, sheet: Sheet) -> None:
        # What was to be played is asked about until it is answered, or the visitor goes elsewhere.
        if not self._now.plays:
            self._publish(self._of_card(sheet))

    def _turn(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self._shown.clear()
            self._agreed = False
        self._publish(self._of_card(self._reading.now))

    def _publish(self, question: Question) -> None:
        if question == self._now:
            return
        self._now = question
        for subscriber in self._subscribers:
            subscriber(question)
