# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the playlists: all of them, and the way into one."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.library import Library
from kiosk.app.list_editor import ListEditor
from kiosk.app.playlist_desk import DeskState, ListSources, PlaylistDesk
from kiosk.app.playlist_look import Kept, Known, Lists
from kiosk.app.playlist_state import Listed, OpenList, Refused, listed
from kiosk.app.ports.loop import Loop
from kiosk.app.staff_area import StaffArea
from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.plan_names import free_name
from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.staff import KeptAct
from kiosk.domain.staff_playlists import matching_lists

LONGEST_QUERY = 80
_MADE = "playlist.made"

__all__ = ["LONGEST_QUERY", "ListSources", "StaffPlaylists", "StaffPlaylistsState"]


@dataclass(frozen=True, slots=True)
class StaffPlaylistsState:
    """lists: those that answer to the query, in their order; all, while that is empty. count: of all there are."""

    query: str = ""
    lists: tuple[Listed, ...] = ()
    count: int = 0


Subscriber = Callable[[StaffPlaylistsState], None]


class StaffPlaylists:
    """Owns the page. desk: what is known and being changed. editor: the one that is open."""

    def __init__(self, library: Library, area: StaffArea, loop: Loop, sources: ListSources) -> None:
        self.desk = PlaylistDesk(library, area, sources)
        self.editor = ListEditor(self.desk, loop)
        self._now = StaffPlaylistsState()
        self._subscribers: list[Subscriber] = []
        self._seen: tuple[Lists, Known] = (Lists(), Known())
        self.desk.subscribe(self._follow)

    @property
    def now(self) -> StaffPlaylistsState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer: then what waits is kept, and what could not be is still there later."""
        if not wanted and not self.editor.is_stuck:
            self.editor.leave()
        self.desk.attend(wanted)
        self.look_for("")
        if wanted and self.editor.now and not self.editor.now.theirs:
            # Which of two holds is said by somebody.
            self.editor.keep_mine()

    def finish(self) -> None:
        """The kiosk ends: what waits for another touch is handed over. To be called before the background does."""
        self.editor.finish()

    def look_for(self, query: str) -> None:
        """query: the whole of it, anything at all; what is too long is cut."""
        self._list(query[:LONGEST_QUERY])

    def open(self, key: int) -> None:
        """One of those there are."""
        found = next((one for one in self.desk.now.lists.playlists if one.key == key), None)
        if found and self.editor.now is None:
            self.desk.refuse(None)
            self.editor.enter(found)

    def close(self) -> None:
        """Back to all of them. What could not be kept is let go of."""
        self.editor.leave()
        self.desk.refuse(None)

    def create(self, name: str) -> None:
        """An empty one of that name, or the next one that is free, which is opened."""
        if self.editor.now is None:
            self._make(StoredPlaylist(name), given=True)

    def copy(self, name: str) -> None:
        """Of the one that is open; under that name, or the next one that is free. The copy is opened."""
        if self.editor.now and self._is_at_rest:
            self._make(replace(self.editor.now.playlist, name=name, key=0, version=0), given=False)

    def delete(self) -> None:
        """The one that is open."""
        opened = self.editor.now
        if opened and self._is_at_rest and self.desk.may:
            self.desk.refuse(None)
            self.desk.remove(opened.playlist, lambda _: self._close_again(opened))

    def undo(self) -> None:
        """Take the last change back, and at the next call the one before it. One on its way is only hurried."""
        if not self.editor.is_kept:
            self.editor.finish()
        elif self.desk.may:
            self.desk.refuse(None)
            self.desk.undo(self._see_undone)

    @property
    def _is_at_rest(self) -> bool:
        return self.editor.is_kept and not self.desk.now.busy

    def _make(self, wished: StoredPlaylist, *, given: bool) -> None:
        name = free_name(wished.name, [one.name for one in self.desk.now.lists.playlists])

        def made(kept: Kept) -> None:
            if kept.playlist:
                self.editor.enter(kept.playlist, name if given else "")

        if self.desk.may:
            self.desk.refuse(None)
            self.desk.put(replace(wished, name=name), made)

    def _close_again(self, opened: OpenList) -> None:
        if self.editor.now and self.editor.now.playlist.key == opened.playlist.key:
            self.editor.leave()

    def _see_undone(self, kept: KeptAct) -> None:
        """Who takes back that there is one does not stay in it."""
        if kept.act.code == _MADE and self.editor.now:
            self.editor.leave()

    def _follow(self, desk: DeskState) -> None:
        if self._seen == (desk.lists, desk.known):
            return
        before, self._seen = self._seen, (desk.lists, desk.known)
        opened = self.editor.now
        # Of lists that were asked for before it was made nothing is told.
        if opened and before[0] != desk.lists and self._is_at_rest and not _holds(desk, opened.playlist.key):
            self.editor.leave()
            self.desk.refuse(Refused(PlanFault("", "plan.unknown", {"what": "playlist", "key": opened.playlist.key})))
        self._list(self._now.query)

    def _list(self, query: str) -> None:
        desk = self.desk.now
        found = matching_lists(desk.lists.playlists, query)
        rows = tuple(listed(one, desk.lists.used, desk.known) for one in found)
        self._publish(StaffPlaylistsState(query, rows, len(desk.lists.playlists)))

    def _publish(self, state: StaffPlaylistsState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)


def _holds(desk: DeskState, key: int) -> bool:
    return any(one.key == key for one in desk.lists.playlists)
