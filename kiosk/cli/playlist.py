# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands that change playlists do. Each is one change with its act; a kiosk that runs follows.

--json: {key, name, version, items: how many}. What they refuse: kiosk.domain.plan_faults and kiosk.app.ports.planning.
"""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.app.repertoire import Resolved
from kiosk.cli.holdings import find_holding
from kiosk.cli.plans import (
    ATTRACT_NAME,
    Plans,
    decision,
    name_of,
    plans,
    playlist_called,
    print_json,
    shortened,
    users_of,
)
from kiosk.cli.playlist_outline import UNFIT
from kiosk.cli.playlist_reading import TypedItem, position_typed, read_item
from kiosk.domain.errors import EditError
from kiosk.domain.plan_faults import playlist_faults, refuse
from kiosk.domain.playlists import ListItem, StoredPlaylist
from kiosk.domain.repertoire_words import item_fault_said
from kiosk.domain.values import ENGLISH

_NOT_THERE = frozenset({"item.no_film", "item.no_chapter", "item.no_person", "item.no_card", "item.beyond"})
"""Such an item is refused when it is added; what is kept back for now is remarked."""


@dataclass(frozen=True, slots=True)
class Place:
    """position: from 1, None for the end. seen: the version that was looked at, None for whatever there is."""

    position: int | None
    seen: int | None


def create_playlist(name: str, data: Path | None, *, loop: bool, shuffle: bool, as_json: bool) -> None:
    with plans(data) as found:
        _refuse_reserved(name)
        _put(found, StoredPlaylist(name, loop=loop, shuffle=shuffle), None, as_json=as_json)


def copy_playlist(name: str, new: str, data: Path | None, *, as_json: bool) -> None:
    with plans(data) as found:
        _refuse_reserved(new)
        playlist = playlist_called(found.planning.playlists(), name)
        _put(found, replace(playlist, name=new, key=0, version=0), None, as_json=as_json)


def rename_playlist(name: str, new: str, seen: int | None, data: Path | None, *, as_json: bool) -> None:
    with plans(data) as found:
        playlist = playlist_called(found.planning.playlists(), name)
        if playlist.attract:
            raise EditError("plan.attract")
        _refuse_reserved(new)
        _put(found, replace(playlist, name=new), seen, as_json=as_json)


def add_item(name: str, typed: TypedItem, place: Place, data: Path | None, *, as_json: bool) -> None:
    """Raises as read_item and Planning do; ContentError: film.unknown; EditError: typed.item (item, reason)."""
    with plans(data) as found:
        found.film(typed.film)
        playlist = playlist_called(found.planning.playlists(), name)
        item = read_item(typed, lambda address: find_holding(found.library.holdings(), address).ref)
        most = len(playlist.items) + 1
        index = most - 1 if place.position is None else position_typed(place.position, most)
        changed = replace(playlist, items=(*playlist.items[:index], item, *playlist.items[index:]))
        refuse(playlist_faults(changed))
        remark = _remark(found, item, playlist)
        _put(found, changed, place.seen, as_json=as_json)
    if remark:
        print(f"kiosk: {remark}", file=sys.stderr)


def move_item(name: str, position: int, to: int, seen: int | None, data: Path | None, *, as_json: bool) -> None:
    with plans(data) as found:
        playlist = playlist_called(found.planning.playlists(), name)
        items, most = list(playlist.items), len(playlist.items)
        begin, end = position_typed(position, most), position_typed(to, most)
        items.insert(end, items.pop(begin))
        _put(found, replace(playlist, items=tuple(items)), seen, as_json=as_json)


def remove_item(name: str, position: int, seen: int | None, data: Path | None, *, dry_run: bool, as_json: bool) -> None:
    with plans(data) as found:
        playlist = playlist_called(found.planning.playlists(), name)
        index = position_typed(position, len(playlist.items))
        left = replace(playlist, items=playlist.items[:index] + playlist.items[index + 1 :])
        if not dry_run:
            _put(found, left, seen, as_json=as_json)
            return
        gone = _resolved(found, playlist.items[index])
    print(f"Would be removed from {name_of(playlist)}: {position}, {gone.title.say(ENGLISH)}.")


def delete_playlist(name: str, seen: int | None, data: Path | None, *, dry_run: bool) -> None:
    """Raises EditError: plan.used (name, by), plan.attract, edit.stale."""
    with plans(data) as found:
        playlist = playlist_called(found.planning.playlists(), name)
        if not dry_run:
            version = playlist.version if seen is None else seen
            found.planning.remove_playlist(playlist.key, seen=version, decision=decision())
            print(f"Deleted: {playlist.name}.")
            return
        if playlist.attract:
            raise EditError("plan.attract")
        if by := users_of(found.planning.schedule(), playlist.key):
            raise EditError("plan.used", name=playlist.name, by=", ".join(rule.title for rule in by))
    print(f"Would be deleted: {playlist.name} ({len(playlist.items)} items).")


def _refuse_reserved(name: str) -> None:
    if name.strip().casefold() == ATTRACT_NAME:
        raise EditError("plan.name_taken", field="name", name=name.strip())


def _remark(found: Plans, item: ListItem, playlist: StoredPlaylist) -> str:
    """What keeps it from being played for now, "" for nothing. Raises EditError: typed.item (item, reason)."""
    one = _resolved(found, item)
    reason = item_fault_said(one.fault, ENGLISH) if one.fault else ""
    if one.fault in _NOT_THERE:
        raise EditError("typed.item", item=shortened(one.title.say(ENGLISH)), reason=reason)
    return reason or (UNFIT.say(ENGLISH) if playlist.attract and not one.fit else "")


def _resolved(found: Plans, item: ListItem) -> Resolved:
    ((one,),) = found.resolved([StoredPlaylist("", (item,))]).values()
    return one


def _put(found: Plans, playlist: StoredPlaylist, seen: int | None, *, as_json: bool) -> None:
    version = playlist.version if seen is None else seen
    key = found.planning.put_playlist(playlist, seen=version, decision=decision())
    kept = found.planning.playlist(key)
    if as_json:
        print_json({"key": key, "name": name_of(kept), "version": kept.version, "items": len(kept.items)})
        return
    count = len(kept.items)
    items = "1 item" if count == 1 else f"{count} items"
    print(f"{name_of(kept)}: {items} (number {key}, version {kept.version}).")
