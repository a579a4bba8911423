# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next and why, while nothing is scheduled: it is up to visitors, a docent, or the attract loop."""

from kiosk.app.attract import Attract
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.settings import SettingsDesk
from kiosk.app.takeover import DocentTakeover
from kiosk.domain.coming import Coming
from kiosk.domain.navigation import Screen

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
    ) -> None:
        self._navigation = navigation
        self._director = director
        self._attract = attract
        self._takeover = takeover
        self._settings = settings

    def __call__(self) -> Coming:
        if self._navigation.film is None:
            return Coming("nothing")
        if self._takeover.now.active:
            until = self._takeover.now.until
            return Coming("takeover", {"until": f"{until:%H:%M}" if until else "–"})
        screen = self._navigation.now.screen
        if screen is Screen.ATTRACT:
            return self._of_attract()
        if screen is Screen.FAULT:
            return Coming("fault")
        return self._of_film() if screen is Screen.FILM else self._after("visit.reading")

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
