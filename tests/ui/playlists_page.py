# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager at the page of the playlists, in the real window."""

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.staff import Decision, StaffPage
from kiosk.domain.values import Millis, Slug
from tests.support.databases import NOW
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import Visit

CARD = ListItem(What.PAUSE, text="At 11:00 the film begins.")
CLIP = ListItem(What.CLIP, start=Millis(1_000), end=Millis(9_000))
GONE = ListItem(What.CHAPTER, subject=Ref(Kind.CHAPTER, Slug("no-such-chapter")))


class Page:
    """A manager at the page, in the real window. lists: kept before it was opened, by name."""

    def __init__(self, visit: Visit, shelves: ToldShelves, **lists: tuple[ListItem, ...]) -> None:
        self.visit = visit
        self.shelves = shelves
        self.keys = {name: self.make(StoredPlaylist(name, items)) for name, items in lists.items()}
        self.staff = StaffVisit(visit, page=StaffPage.PLAYLISTS)
        visit.read()

    def make(self, playlist: StoredPlaylist) -> int:
        return self.shelves.planning.put_playlist(playlist, seen=playlist.version, decision=Decision("", NOW))

    def touch(self, *names: str) -> None:
        for name in names:
            self.visit.touch(name)
            self.visit.read()

    def open(self, name: str) -> None:
        self.touch(f"staff.playlists.row.{self.keys[name]}")

    def says(self, name: str) -> str:
        return str(self.visit.item(name).property("text"))

    def type(self, name: str, text: str) -> None:
        self.visit.touch(f"{name}.input")
        self.visit.item(name).setProperty("text", text)

    def kept(self, name: str) -> StoredPlaylist:
        return next(one for one in self.shelves.planning.playlists() if one.name == name)

    def order(self, name: str) -> list[What]:
        return [item.what for item in self.kept(name).items]
