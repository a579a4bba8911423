# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is played in the hour: again and again a list, the film, another list, and nothing."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from db.database import Database
from db.planning import VenuePlanning
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.schedule import Frequency, Recurrence, Rule, RuleKind, Span
from kiosk.domain.staff import Decision
from kiosk.domain.values import Millis

_MINUTE = timedelta(minutes=1)
ITEM = 4
"""Seconds that an item of a list lasts."""
BEFORE, AFTER, SCREENING, NOTHING = "list before", "list after", "screening", "nothing"
CLIPS = {BEFORE: (0, ITEM), AFTER: (2 * ITEM + 1,)}
"""Of each list where its items begin in the film, in seconds; no place of the film is in both."""


@dataclass(frozen=True, slots=True)
class Block:
    """start: of the list before, in full minutes. A minute later comes the film, then the list after, then nothing."""

    start: datetime
    film: timedelta

    @property
    def shows(self) -> datetime:
        """When the film begins."""
        return self.start + _MINUTE

    @property
    def until(self) -> datetime:
        """When the list after is over: at least a minute after the film, in full minutes."""
        return self.shows + (self.film // _MINUTE + 2) * _MINUTE

    @property
    def end(self) -> datetime:
        return self.until + _MINUTE

    def phases(self) -> Iterator[tuple[datetime, str]]:
        """What should be on the screen from when on."""
        yield self.start, BEFORE
        yield self.shows, SCREENING
        yield self.shows + self.film, AFTER
        yield self.until, NOTHING


def blocks(first: datetime, film: timedelta, minutes: int) -> list[Block]:
    """As many as are over within so many minutes, but at least one."""
    found = [Block(first, film)]
    while (following := Block(found[-1].end, film)).end - first <= minutes * _MINUTE:
        found.append(following)
    return found


def write_schedule(data: Path, planned: list[Block]) -> None:
    """Into the database, as staff do."""
    decision = Decision("", planned[0].start)
    once = Recurrence(planned[0].start.date(), Frequency.ONCE)
    with closing(Database(data)) as database:
        planning = VenuePlanning(database)
        lists = {name: planning.put_playlist(_playlist(name), seen=0, decision=decision) for name in CLIPS}
        for block in planned:
            spans = {BEFORE: (block.start, block.shows), AFTER: (block.shows, block.until)}
            for name, (start, end) in spans.items():
                span = Span(_time(start), _time(end), next_day=end.date() > start.date())
                rule = Rule(name, RuleKind.LIST, _on(once, start), playlist=lists[name], span=span)
                planning.put_rule(rule, seen=0, decision=decision)
            starts = (_time(block.shows),)
            film = Rule("The film", RuleKind.SCREENING, _on(once, block.shows), starts=starts)
            planning.put_rule(film, seen=0, decision=decision)


def _on(once: Recurrence, moment: datetime) -> Recurrence:
    return Recurrence(moment.date(), once.frequency)


def _playlist(name: str) -> StoredPlaylist:
    items = (ListItem(What.CLIP, start=Millis(at * 1000), end=Millis((at + ITEM) * 1000)) for at in CLIPS[name])
    return StoredPlaylist(name, tuple(items))


def _time(moment: datetime) -> time:
    return moment.time().replace(second=0, microsecond=0, tzinfo=None)
