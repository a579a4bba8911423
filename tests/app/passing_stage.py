# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passers-by, and what they are shown of playlists and of the attract loop; all else fake."""

from dataclasses import replace

from kiosk.app.attract import Attract
from kiosk.app.attraction import Attraction
from kiosk.app.navigation import Navigation
from kiosk.app.repertoire import ListPlay, resolve
from kiosk.domain.attract import Fare
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.marks import Stretch
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.values import Millis, Slug
from tests.app.stage import Stage
from tests.domain.test_attract import quote
from tests.support.films import small_film

QUOTES = (quote(0), quote(1))


def clip(start: float, end: float, **fields: object) -> ListItem:
    """Seconds."""
    found = ListItem(What.CLIP, start=Millis(round(start * 1000)), end=Millis(round(end * 1000)))
    return replace(found, **fields)  # type: ignore[arg-type]


def pause(seconds: float, text: str = "A pause") -> ListItem:
    return ListItem(What.PAUSE, text=text, stays=Millis(round(seconds * 1000)))


A, B, C = clip(10, 12), clip(30, 32), clip(50, 52)


class Passing(Stage):
    """Nobody is there. other: another film than the one in use."""

    def __init__(self, fare: Fare | None = None) -> None:
        super().__init__()
        self.other = replace(small_film(length=40_000), slug=Slug("other"))
        self.navigation = Navigation(self.director, self.film, self.loop)
        fit = Stretch(Ref(Kind.CHAPTER, Slug("part-0")), Millis(0), Millis(1000))
        fare = Fare((fit,), QUOTES) if fare is None else fare
        self.attract = Attract(self.navigation, self.director, self.loop, self.film, fare)
        self.told: list[Attraction] = []
        self.attract.subscribe(self.told.append)
        self.navigation.begin()

    def list_of(
        self,
        *items: ListItem,
        key: int = 2,
        loop: bool = True,
        off: frozenset[Ref] = frozenset(),
        gone: Film | None = None,
    ) -> ListPlay:
        films = {Slug(""): self.film, self.other.slug: self.other}
        if gone:
            films[gone.slug] = gone
        return ListPlay(StoredPlaylist("a", items, loop, key=key), resolve(items, films, None, off))

    def begin(self, *items: ListItem, **wish: object) -> None:
        """What is shown goes at once."""
        self.attract.put_on(self.list_of(*items), now=True, **wish)  # type: ignore[arg-type]

    @property
    def here(self) -> str | int | None:
        """What the card says, or the second that an item of the film begins at; None while it is the loop's."""
        card, item = self.attract.now.card, self.director.now.item
        if card:
            return card.text
        return item.start // 1000 if item and self.attract.now.listed else None

    def until(self, item: ListItem) -> None:
        self.loop.run_until(lambda: self.here == (item.text or item.start // 1000), seconds=120)

    def shows(self, place: float) -> None:
        """Until a picture of that second is there."""
        self.loop.run_until(lambda: bool(self.screen.shown) and self.screen.shown[-1] >= place * 1000)
