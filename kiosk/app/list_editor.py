# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playlist that staff have open."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.app.playlist_desk import DeskState, PlaylistDesk
from kiosk.app.playlist_look import Kept, Known, fit_items
from kiosk.app.playlist_state import OpenList, Refused, clamped, faulty, refusal, resolved_items
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.repertoire import Resolved
from kiosk.domain.errors import KioskError
from kiosk.domain.plan_names import free_name
from kiosk.domain.plan_tidy import tidy_playlist
from kiosk.domain.playlists import ListItem, StoredPlaylist
from kiosk.domain.staff_playlists import Items, exchanged, moved, without
from kiosk.domain.values import Millis

_MORE_TOUCHES = Millis(600)
"""So long after a step another one is waited for: who makes it three decibels louder has changed it once."""

Subscriber = Callable[[OpenList | None], None]


class ListEditor:
    """Shows each change at once and has it kept in the background.

    What cannot be kept is not lost: it stays as it was wished until it can be, another change is made, or it is left.
    """

    def __init__(self, desk: PlaylistDesk, loop: Loop) -> None:
        self._desk = desk
        self._loop = loop
        self._now: OpenList | None = None
        self._kept = StoredPlaylist("")
        self._sent: StoredPlaylist | None = None
        self._due = self._stuck = self._leaving = False
        self._given = ""
        self._found: tuple[Items, Known, tuple[Resolved | None, ...]] = (), Known(), ()
        self._wait: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        desk.subscribe(self._follow)

    @property
    def now(self) -> OpenList | None:
        return self._now

    @property
    def is_kept(self) -> bool:
        return self._now is None or (self._sent is None and self._now.playlist == self._kept)

    @property
    def is_stuck(self) -> bool:
        """Something could not be kept, and somebody has to say how it goes on."""
        return self._now is not None and self._now.stuck

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def enter(self, playlist: StoredPlaylist, given: str = "") -> None:
        """given: the name it was made with, which nobody chose."""
        self._kept, self._sent, self._given = playlist, None, given
        self._stuck = self._leaving = False
        self._publish(OpenList(playlist))

    def leave(self) -> None:
        """What is still to be kept is kept first. What could not be is let go of."""
        self.finish()
        self._leaving = True
        self._go_away()

    def finish(self) -> None:
        """Wait for no further touch."""
        self._wait()
        self._due = True
        self._go_on()

    def choose(self, place: int | None) -> None:
        """The item that is looked at; None for none."""
        if self._now:
            if self.is_kept:
                self._forgive(name=False)
            self._publish(replace(self._now, chosen=clamped(place, self._now.playlist.items)))

    def rename(self, name: str) -> None:
        if self._now:
            self._given = ""
            self._forgive(name=True)
            self._change(replace(self._now.playlist, name=name), typed=name)

    def play_on(self, *, loop: bool | None = None, shuffle: bool | None = None) -> None:
        """How it goes on, and in which order; None: as before."""
        if self._now:
            one = self._now.playlist
            loop, shuffle = one.loop if loop is None else loop, one.shuffle if shuffle is None else shuffle
            self._change(replace(one, loop=loop, shuffle=shuffle))

    def add(self, items: Items, called: str = "") -> bool:
        """After the one that is chosen, or at the end. False where they are refused.

        called: what the list is called from then on, where it has no item and only the name it was made with.
        """
        if self._now is None or not items:
            return False
        one, chosen = self._now.playlist, self._now.chosen
        place = len(one.items) if chosen is None else chosen + 1
        fresh = bool(called and self._given) and not one.items
        name = free_name(called, self._names()) if fresh else one.name
        added = replace(one, name=name, items=(*one.items[:place], *items, *one.items[place:]))
        last = place + len(items) - 1
        return self._change(added, chosen=None if chosen is None else last)

    def move(self, place: int, to: int) -> None:
        """The item at a place goes to another one, and is the one that is looked at."""
        if self._now and 0 <= place < len(self._now.playlist.items):
            one = self._now.playlist
            self._change(replace(one, items=moved(one.items, place, to)), chosen=to)

    def remove(self, place: int) -> None:
        if self._now:
            one = self._now.playlist
            self._change(replace(one, items=without(one.items, place)))

    def alter(self, place: int, item: ListItem, *, typed: str = "", due: bool = True) -> bool:
        """The item at a place is to be this. due: no further touch is waited for. False where it is refused."""
        if self._now is None:
            return False
        one = self._now.playlist
        return self._change(replace(one, items=exchanged(one.items, place, item)), typed=typed, due=due)

    def choose_yourself(self) -> None:
        """The attract loop has a list of its own from now on: all that it shows by itself."""
        if self._now and self._now.playlist.attract and not self._now.playlist.items and self._desk.may:
            fare = self._desk.sources.fare()

            def done(items: Items) -> None:
                self.add(items)

            self._desk.ask(lambda shelves: fit_items(shelves, fare), done)

    def automatic(self) -> None:
        """The attract loop shows by itself what is fit."""
        if self._now and self._now.playlist.attract:
            self._change(replace(self._now.playlist, items=()))

    def keep_mine(self) -> None:
        """What is wished, in place of what somebody else made of it; or once more, where it could not be kept."""
        if self._now is None:
            return
        self._stuck = False
        if theirs := self._now.theirs:
            self._kept = theirs
            wished = replace(self._now.playlist, version=theirs.version)
            self._publish(replace(self._now, playlist=wished, theirs=None))
        self._desk.refuse(None)
        self.finish()

    def take_theirs(self) -> None:
        """What was wished is let go of."""
        if self._now and (theirs := self._now.theirs):
            self.enter(theirs)
            self._desk.refuse(None)

    def _names(self) -> list[str]:
        return [one.name for one in self._desk.now.lists.playlists]

    def _change(self, wished: StoredPlaylist, *, typed: str = "", due: bool = True, chosen: int | None = -1) -> bool:
        """chosen: -1 for the place that is chosen. False where it is refused as it is."""
        opened = self._now
        if opened is None or opened.theirs or not self._desk.may:
            return False
        wished = tidy_playlist(wished)
        if fault := faulty(wished, opened.playlist, self._desk.now.known.lengths):
            self._desk.refuse(Refused(fault, typed))
            return False
        place = opened.chosen if chosen == -1 else chosen
        self._stuck, self._due = False, due
        self._publish(replace(opened, playlist=wished, chosen=clamped(place, wished.items)))
        self._forgive(name=False)
        self._wait()
        if due:
            self.finish()
        else:
            self._wait = self._loop.after(_MORE_TOUCHES, self.finish)
        return True

    def _forgive(self, *, name: bool) -> None:
        """What was refused is not told any more. name: nor of the name, which is still to be mended else."""
        refused = self._desk.now.refused
        if refused and (name or refused.field != "name"):
            self._desk.refuse(None)

    def _go_on(self) -> None:
        """Keep what is wished, where that is due and nothing stands in its way."""
        opened = self._now
        waits = opened is None or self.is_kept or self._sent or not self._due or self._stuck or opened.theirs
        if opened is None or waits or self._desk.now.busy:
            return
        self._sent = opened.playlist
        self._desk.put(opened.playlist, self._settle, seen=self._kept.version, failed=self._unsettle)

    def _settle(self, kept: Kept) -> None:
        """It is kept. What has been wished since is still to be."""
        sent, self._sent = self._sent, None
        opened, found = self._now, kept.playlist
        if opened is None or found is None or sent is None or opened.playlist.key != sent.key:
            return
        self._kept = found
        now = replace(opened.playlist, key=found.key, version=found.version)
        wished = found if opened.playlist == sent else now
        self._publish(replace(opened, playlist=wished))
        self._go_on()
        self._go_away()

    def _go_away(self) -> None:
        if self._leaving and (self.is_kept or self.is_stuck):
            self._wait()
            self._publish(None)

    def _unsettle(self, error: KioskError) -> None:
        # Whoever was about to leave it sees first why.
        sent, self._sent, self._stuck, self._leaving = self._sent, None, True, False
        opened = self._now
        if opened is None or sent is None or opened.playlist.key != sent.key:
            return
        if error.code == "edit.stale":
            self._desk.ask(lambda shelves: shelves.planning.playlist(sent.key), self._see_theirs, self._see_gone)
        elif error.arguments.get("field") == "name":
            # All else of it can be kept.
            self._stuck = False
            self._desk.refuse(replace(refusal(error), typed=sent.name))
            self._publish(replace(opened, playlist=replace(opened.playlist, name=self._kept.name)))
            self._go_on()
        else:
            self._publish(opened)

    def _see_theirs(self, theirs: StoredPlaylist) -> None:
        if self._now and self._now.playlist.key == theirs.key:
            self._publish(replace(self._now, theirs=theirs))

    def _see_gone(self, error: KioskError) -> None:
        """It was deleted meanwhile: what is wished can be kept as a new one."""
        if self._now and error.code == "plan.unknown":
            self._kept = StoredPlaylist("")
            self._publish(replace(self._now, playlist=replace(self._now.playlist, key=0, version=0)))

    def _follow(self, desk: DeskState) -> None:
        """What somebody else made of the one that is open, unless something of it is still to be kept."""
        opened = self._now
        if opened is None:
            return
        if desk.ready and self.is_kept and not desk.busy:
            found = next((one for one in desk.lists.playlists if one.key == opened.playlist.key), None)
            if found and found.version > opened.playlist.version:
                self._kept = found
                opened = replace(opened, playlist=found, chosen=clamped(opened.chosen, found.items))
        self._publish(opened)
        self._go_on()

    def _resolved(self, opened: OpenList) -> tuple[Resolved | None, ...]:
        """Found out once for the same items, of which there may be hundreds."""
        items, known = opened.playlist.items, self._desk.now.known
        if self._found[0] is not items or self._found[1] is not known:
            self._found = items, known, resolved_items(items, known)
        return self._found[2]

    def _publish(self, opened: OpenList | None) -> None:
        if opened:
            kept, stuck = opened.playlist == self._kept, self._stuck or opened.theirs is not None
            opened = replace(opened, resolved=self._resolved(opened), kept=kept, stuck=stuck)
        if opened == self._now:
            return
        self._now = opened
        for subscriber in self._subscribers:
            subscriber(opened)
