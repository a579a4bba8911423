# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the page of the playlists, everything around it fake, and no window."""

from dataclasses import replace

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract, known_fare
from kiosk.app.choices import Choices
from kiosk.app.list_preview import ListPreview
from kiosk.app.playlist_look import There
from kiosk.app.playlist_offers import PlaylistOffers
from kiosk.app.playlist_state import OpenList
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_playlists import ListSources, StaffPlaylists
from kiosk.domain.film import Film
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.schedule import Recurrence, Rule, RuleKind, Span
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Decision, Role, StaffPage
from kiosk.domain.values import Slug
from tests.app.library_stage import LibraryStage
from tests.fakes.engine import FakeEngines
from tests.fakes.screen import FakeScreen
from tests.support.databases import NOW
from tests.support.films import rehearsal, small_film

CARD = ListItem(What.PAUSE, text="At 11:00 the film begins.")
FILM = ListItem(What.FILM)


class PlaylistStage(LibraryStage):
    """At the page, whose library is open. previews: the engines of the preview."""

    def __init__(self, role: Role = Role.MANAGER, *, wait: bool = True) -> None:
        super().__init__(rehearsal())
        film, other = rehearsal(), small_film()
        self.films: dict[Slug, Film] = {Slug(""): film, film.slug: film, other.slug: other}
        desk = SettingsDesk(self.library, Settings())
        attendance = Attendance(self.navigation, self.director, self.loop, self.loop, ())
        acts = ActBook(self.library, self.loop, lambda: NOW)
        self.area = StaffArea(attendance, Choices(), desk, self.loop, self.loop, acts)
        self.attract = Attract(self.navigation, self.director, self.loop, film, known_fare(film))
        sources = ListSources(self._there, lambda: self.attract.fare, lambda: NOW)
        self.playlists = StaffPlaylists(self.library, self.area, self.loop, sources)
        self.offers = PlaylistOffers(self.library, self._there)
        self.previews = FakeEngines(self.loop, FakeScreen())
        self.preview = ListPreview(self.previews, self.director, self.loop)
        self.begin(wait=wait)
        self.area.enter(role)
        self.area.go(StaffPage.PLAYLISTS)
        self.playlists.attend(True)
        self.loop.pass_time(50)

    def _there(self) -> There:
        return There(self.films)

    def wait(self, milliseconds: int = 50) -> None:
        self.loop.pass_time(milliseconds)

    def made(self, name: str, *items: ListItem) -> int:
        """By somebody else, and seen here; its key."""
        key = self.shelves.planning.put_playlist(StoredPlaylist(name, items), seen=0, decision=Decision("", NOW))
        self.wait(1_500)
        return key

    def changed(self, key: int, **changes: object) -> None:
        """By somebody else, and not yet seen here."""
        stands = self.kept(key)
        wished = replace(stands, **changes)  # type: ignore[arg-type]
        self.shelves.planning.put_playlist(wished, seen=stands.version, decision=Decision("", NOW))

    def rule(self, title: str, key: int) -> None:
        span = Span(NOW.time().replace(hour=9), NOW.time().replace(hour=10))
        rule = Rule(title, RuleKind.LIST, Recurrence(NOW.date()), playlist=key, span=span)
        self.shelves.planning.put_rule(rule, seen=0, decision=Decision("", NOW))
        self.wait(1_500)

    def opened(self, name: str, *items: ListItem) -> int:
        key = self.made(name, *items)
        self.playlists.open(key)
        self.wait()
        return key

    def kept(self, key: int) -> StoredPlaylist:
        return self.shelves.planning.playlist(key)

    @property
    def editor(self) -> OpenList:
        assert self.playlists.editor.now is not None
        return self.playlists.editor.now

    @property
    def names(self) -> list[str]:
        return [one.playlist.name for one in self.playlists.now.lists]

    @property
    def refusal(self) -> str:
        """Its code, and the field that it stands at."""
        refused = self.playlists.desk.now.refused
        return " ".join(filter(None, (refused.code, refused.field))) if refused else ""

    @property
    def codes(self) -> list[str]:
        """Of what was done."""
        return [one.act.code for one in self.shelves.staff.kept if one.act.code.startswith("playlist.")]
