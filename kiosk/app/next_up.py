# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next and why: it is up to visitors, a docent, the schedule, or the attract loop."""

from datetime import datetime

from kiosk.app.attract import Attract
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.programme_now import ProgrammeTold
from kiosk.app.settings import SettingsDesk
from kiosk.app.takeover import DocentTakeover
from kiosk.domain.coming import Coming
from kiosk.domain.navigation import Screen
from kiosk.domain.programme import Entry, Use

_SECOND = 1000


class NextUp:
    """Answers when it is asked. Whether it would be another answer can be told by the services it is made from."""

    def __init__(
        self,
        navigation: Navigation,
        director: Director,
        attract: Attract,
        takeover: DocentTakeover,
        settings: SettingsDesk,
        programme: ProgrammeTold,
    ) -> None:
        self._navigation = navigation
        self._director = director
        self._attract = attract
        self._takeover = takeover
        self._settings = settings
        self._programme = programme

    def __call__(self) -> Coming:
        if self._navigation.film is None:
            return Coming("nothing")
        if self._takeover.now.active:
            until = self._takeover.now.until
            return Coming("takeover", {"until": f"{until:%H:%M}" if until else "–"})
        screen = self._navigation.now.screen
        if screen is Screen.ATTRACT:
            return self._of_programme() or self._of_attract()
        if screen is Screen.SCREENING:
            return self._of_screening()
        if screen is Screen.FAULT:
            return Coming("fault")
        return self._of_film() if screen is Screen.FILM else self._after("visit.reading")

    def closed(self) -> Coming:
        """Of a house that is closed by the schedule."""
        now = self._programme.now
        reason = now.entry.reason if now.entry else None
        return Coming("opens", {"at": self._time(now.opens)}, reason) if now.opens else Coming("closed", reason=reason)

    def _of_programme(self) -> Coming | None:
        """None where nothing is scheduled."""
        now = self._programme.now
        if now.distrust:
            return Coming("distrust")
        if now.entry and now.closed:
            return Coming("closed.again", reason=now.entry.reason)
        if now.entry is None or now.following is None:
            return None
        return Coming(f"then.{now.following.use}", self._said(now.following), now.entry.reason)

    def _of_screening(self) -> Coming:
        now = self._programme.now
        reason = now.entry.reason if now.entry and now.entry.use is Use.SCREENING else None
        return Coming("screening", {"until": self._time(now.running.end if now.running else None)}, reason)

    def _said(self, entry: Entry) -> dict[str, str | int]:
        now = self._programme.now
        rules = (rule.title for rule in now.schedule.rules if rule.key == entry.rule)
        name = now.playlists.get(entry.playlist, "–") if entry.use is Use.LIST else next(rules, "–")
        return {"at": self._time(entry.start), "name": name}

    def _time(self, moment: datetime | None) -> str:
        """Of today, or with its day."""
        day = self._programme.now.day
        if moment is None:
            return "–"
        local = moment.astimezone(self._programme.now.local)
        return f"{local:%H:%M}" if day is None or local.date() == day.day else f"{local:%Y-%m-%d %H:%M}"

    def _of_attract(self) -> Coming:
        turn = self._attract.following
        if turn.stretch:
            return Coming("attract.stretch", {"chapter": turn.stretch.subject.slug})
        return Coming("attract.quote" if turn.quote else "attract.nothing")

    def _of_film(self) -> Coming:
        if not self._director.now.playing:
            return self._after("visit.paused")
        if self._navigation.now.stretch:
            return Coming("visit.stretch")
        return Coming("visit.stars" if self._settings.now.rating else "visit.end")

    def _after(self, code: str) -> Coming:
        idle = self._settings.now.idle
        return Coming(code, {"seconds": (idle.paused if code == "visit.paused" else idle.browsing) // _SECOND})
