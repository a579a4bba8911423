# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, what comes next, and whether all is well, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.health import Health, HealthWatch
from kiosk.app.staff_now import OnScreen, StaffNow
from kiosk.domain.coming import named_chapter, next_and_why
from kiosk.domain.health import State
from kiosk.domain.health_words import NAMES, says_and_mend
from kiosk.domain.machine_words import Fact, machine_facts
from kiosk.domain.navigation import Screen
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows

_UNKNOWN = -1
_IN_FIGURES = ("disk", "memory", "temperature")
"""What the facts of the machine tell where it is as it should be."""


@dataclass(frozen=True, slots=True)
class Row:
    """One finding; its fields are the roles that QML sees. standing: ok, degraded or fault. mend: "" for nothing."""

    name: str
    label: str
    standing: str
    says: str
    mend: str


@dataclass(frozen=True, slots=True)
class _Face:
    use: str
    watched: bool
    title: str
    chapter: str
    number: int
    start: int
    end: int
    playing: bool
    held: bool
    quoted: bool
    playlist: str
    next: str
    why: str


@dataclass(frozen=True, slots=True)
class _Sum:
    looked: bool
    ill: int
    visits: int
    plays: int


class NowBridge(QObject):
    """use: see kiosk.app.staff_now. watched: a visitor is at the film, not at something to be read.

    playlist: the name of the one that plays for passers-by, or "".
    title: of the film; chapter: of the one at its position, and number: which, counted from 0, -1 for none. start, end:
    of the part that plays, in milliseconds, -1 for all of it. quoted: passers-by read a quote now.
    next, why: what comes then, in sentences. visits, plays: of today, -1 where that is not known.
    looked: the findings are there. ill: how many of them are not as they should be. findings: less what machine tells.
    """

    useChanged = Signal()
    watchedChanged = Signal()
    titleChanged = Signal()
    chapterChanged = Signal()
    numberChanged = Signal()
    startChanged = Signal()
    endChanged = Signal()
    playingChanged = Signal()
    heldChanged = Signal()
    quotedChanged = Signal()
    playlistChanged = Signal()
    nextChanged = Signal()
    whyChanged = Signal()
    lookedChanged = Signal()
    illChanged = Signal()
    visitsChanged = Signal()
    playsChanged = Signal()

    def __init__(self, screen: StaffNow, health: HealthWatch, choices: Choices) -> None:
        super().__init__()
        self._screen = screen
        self._health = health
        self._choices = choices
        self._findings = Rows(Row, key="name")
        self._machine = Rows(Fact, key="name")
        self._face = _face(screen.now, choices.now.language)
        self._sum = _sum(health.now)
        self._fill()
        screen.subscribe(lambda _: self._show())
        health.subscribe(lambda _: self._count())
        choices.subscribe(lambda _: self._speak())

    @Slot(bool)
    def attend(self, attended: bool) -> None:
        """Somebody reads it now, or has done so. Both MUST be said."""
        self._health.attend(attended)

    def _get_use(self) -> str:
        return self._face.use

    def _get_watched(self) -> bool:
        return self._face.watched

    def _get_title(self) -> str:
        return self._face.title

    def _get_chapter(self) -> str:
        return self._face.chapter

    def _get_number(self) -> int:
        return self._face.number

    def _get_start(self) -> int:
        return self._face.start

    def _get_end(self) -> int:
        return self._face.end

    def _get_playing(self) -> bool:
        return self._face.playing

    def _get_held(self) -> bool:
        return self._face.held

    def _get_quoted(self) -> bool:
        return self._face.quoted

    def _get_playlist(self) -> str:
        return self._face.playlist

    def _get_next(self) -> str:
        return self._face.next

    def _get_why(self) -> str:
        return self._face.why

    def _get_looked(self) -> bool:
        return self._sum.looked

    def _get_ill(self) -> int:
        return self._sum.ill

    def _get_visits(self) -> int:
        return self._sum.visits

    def _get_plays(self) -> int:
        return self._sum.plays

    def _get_findings(self) -> QObject:
        return self._findings

    def _get_machine(self) -> QObject:
        return self._machine

    use = Property(str, _get_use, notify=useChanged)
    watched = Property(bool, _get_watched, notify=watchedChanged)
    title = Property(str, _get_title, notify=titleChanged)
    chapter = Property(str, _get_chapter, notify=chapterChanged)
    number = Property(int, _get_number, notify=numberChanged)
    start = Property(int, _get_start, notify=startChanged)
    end = Property(int, _get_end, notify=endChanged)
    playing = Property(bool, _get_playing, notify=playingChanged)
    held = Property(bool, _get_held, notify=heldChanged)
    quoted = Property(bool, _get_quoted, notify=quotedChanged)
    playlist = Property(str, _get_playlist, notify=playlistChanged)
    next = Property(str, _get_next, notify=nextChanged)
    why = Property(str, _get_why, notify=whyChanged)
    looked = Property(bool, _get_looked, notify=lookedChanged)
    ill = Property(int, _get_ill, notify=illChanged)
    visits = Property(int, _get_visits, notify=visitsChanged)
    plays = Property(int, _get_plays, notify=playsChanged)
    findings = Property(QObject, _get_findings, constant=True)
    machine = Property(QObject, _get_machine, constant=True)

    def _show(self) -> None:
        before, self._face = self._face, _face(self._screen.now, self._choices.now.language)
        emit_changes(self, before, self._face)

    def _count(self) -> None:
        before, self._sum = self._sum, _sum(self._health.now)
        self._fill()
        emit_changes(self, before, self._sum)

    def _speak(self) -> None:
        self._fill()
        self._show()

    def _fill(self) -> None:
        health, language = self._health.now, self._choices.now.language
        self._findings.show(_rows(health, language))
        self._machine.show(machine_facts(health.machine, language) if health.machine else ())


def _face(now: OnScreen, language: Language) -> _Face:
    film, chapter = now.film, now.chapter
    what, why = next_and_why(now.coming, named_chapter(now.coming, film), language)
    return _Face(
        use=now.use,
        watched=now.screen is Screen.FILM,
        title=film.title.say(language) if film else "",
        chapter=chapter.title.say(language) if chapter else "",
        number=film.chapters.index(chapter) if film and chapter in film.chapters else -1,
        start=-1 if now.start is None else now.start,
        end=-1 if now.end is None else now.end,
        playing=now.playing,
        held=now.held,
        quoted=now.quote is not None,
        playlist=now.playlist,
        next=what,
        why=why,
    )


def _sum(health: Health) -> _Sum:
    figures = health.figures
    return _Sum(
        health.machine is not None,
        sum(finding.state is not State.OK for finding in health.findings),
        figures.visits if figures else _UNKNOWN,
        figures.plays if figures else _UNKNOWN,
    )


def _rows(health: Health, language: Language) -> tuple[Row, ...]:
    found = (one for one in health.findings if one.state is not State.OK or one.name not in _IN_FIGURES)
    told = ((finding, says_and_mend(finding, language)) for finding in found)
    return tuple(
        Row(finding.name, NAMES[finding.name].say(language), finding.state, says, mend)
        for finding, (says, mend) in told
    )
