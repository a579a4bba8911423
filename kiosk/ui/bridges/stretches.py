# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the strip lights, which stretch of the film is heard, and how to go on after it, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.app.onward import Onward
from kiosk.app.strip import Lit, Strip
from kiosk.domain.entries import Entry
from kiosk.domain.marks import Stretch
from kiosk.domain.values import Language, Millis
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class _Light:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Face:
    count: int
    first: int
    unmarked: bool
    start: int
    end: int
    heard: str
    address: str
    card: str
    onward: int
    voice: str


def _light(stretch: Stretch) -> _Light:
    return _Light(stretch.start, stretch.end)


def _face(lit: Lit, on_air: OnAir, onward: Onward, language: Language) -> _Face:
    ways, item = onward.now, on_air.stretch
    subject, card, following = ways.subject, ways.card, _following(onward)
    return _Face(
        count=len(lit.stretches),
        first=lit.stretches[0].start if lit.stretches else -1,
        unmarked=lit.unmarked,
        start=item.start if item else -1,
        end=item.until if item else -1,
        heard=_title(subject, language),
        address=str(subject.ref) if subject and subject != card else "",
        card=_title(card, language),
        onward=following.start if following else -1,
        voice=_title(ways.voice.person if ways.voice and not ways.place else None, language),
    )


def _title(entry: Entry | None, language: Language) -> str:
    return entry.title.say(language) if entry else ""


def _following(onward: Onward) -> Stretch | None:
    """The next place of the same; where there is none, the next voice."""
    ways = onward.now
    return ways.place or (ways.voice.stretch if ways.voice else None)


class StretchesBridge(QObject):
    """Stretches of the film, in milliseconds. Where there is none, its start is -1, and a name is "".

    lit: a list model of start and end, in the film's order; count: how many; first: where the first begins. unmarked:
    nothing is lit, as nobody has marked yet where. start, end: of the one that is heard, or just was; heard: whom or
    what it tells of, and address where that is, unless it is the card that back leads to, whose title is card.
    onward: where one may hear on, and voice who speaks there, or "" where it is the same as before.
    """

    countChanged = Signal()
    firstChanged = Signal()
    unmarkedChanged = Signal()
    startChanged = Signal()
    endChanged = Signal()
    heardChanged = Signal()
    addressChanged = Signal()
    cardChanged = Signal()
    onwardChanged = Signal()
    voiceChanged = Signal()

    def __init__(
        self, strip: Strip, onward: Onward, director: Director, navigation: Navigation, choices: Choices
    ) -> None:
        super().__init__()
        self._strip = strip
        self._onward = onward
        self._director = director
        self._navigation = navigation
        self._choices = choices
        self._item = director.now.item
        self._lit = Rows(_Light, key="start")
        self._face = self._draw()
        director.subscribe(self._follow)
        for service in (strip, onward, choices):
            service.subscribe(lambda _: self._show())

    @Slot(int, int, result=int)
    def nearest(self, place: int, within: int) -> int:
        """Where the lit stretch begins that a place lies in, or within so many milliseconds of; else -1."""
        near = self._strip.now.nearest(Millis(place), Millis(within))
        return near.start if near else -1

    @Slot(int, int, result=int)
    def beside(self, start: int, by: int) -> int:
        """Where the lit stretch begins that is so many further on, or back, than the one that begins at start."""
        starts = [one.start for one in self._strip.now.stretches]
        if start not in starts:
            return starts[0] if starts else -1
        return starts[max(0, min(len(starts) - 1, starts.index(Millis(start)) + by))]

    @Slot(int, result=int)
    def endOf(self, start: int) -> int:
        """Where the lit stretch ends that begins at start, or -1."""
        stretch = self._strip.now.at(Millis(start))
        return stretch.end if stretch else -1

    @Slot(int)
    def hear(self, start: int) -> None:
        """Play the lit stretch that begins there."""
        self._strip.hear(Millis(start))

    @Slot()
    def hearNext(self) -> None:
        if following := _following(self._onward):
            self._navigation.hear(following)

    def _get_count(self) -> int:
        return self._face.count

    def _get_first(self) -> int:
        return self._face.first

    def _get_unmarked(self) -> bool:
        return self._face.unmarked

    def _get_start(self) -> int:
        return self._face.start

    def _get_end(self) -> int:
        return self._face.end

    def _get_heard(self) -> str:
        return self._face.heard

    def _get_address(self) -> str:
        return self._face.address

    def _get_card(self) -> str:
        return self._face.card

    def _get_onward(self) -> int:
        return self._face.onward

    def _get_voice(self) -> str:
        return self._face.voice

    def _get_lit(self) -> QObject:
        return self._lit

    count = Property(int, _get_count, notify=countChanged)
    first = Property(int, _get_first, notify=firstChanged)
    unmarked = Property(bool, _get_unmarked, notify=unmarkedChanged)
    start = Property(int, _get_start, notify=startChanged)
    end = Property(int, _get_end, notify=endChanged)
    heard = Property(str, _get_heard, notify=heardChanged)
    address = Property(str, _get_address, notify=addressChanged)
    card = Property(str, _get_card, notify=cardChanged)
    onward = Property(int, _get_onward, notify=onwardChanged)
    voice = Property(str, _get_voice, notify=voiceChanged)
    lit = Property(QObject, _get_lit, constant=True)

    def _follow(self, on_air: OnAir) -> None:
        if on_air.item is not self._item:
            self._item = on_air.item
            self._show()

    def _show(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> _Face:
        lit = self._strip.now
        self._lit.show(tuple(map(_light, lit.stretches)))
        return _face(lit, self._director.now, self._onward, self._choices.now.language)
