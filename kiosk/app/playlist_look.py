# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of the library about playlists, in the background."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.library import Shelves
from kiosk.app.repertoire import Resolved, resolve_all, total
from kiosk.app.undoing import inverse
from kiosk.domain.attract import Fare, quote_stays
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.film import Film
from kiosk.domain.playlists import MOST_ITEMS, ListItem, StoredPlaylist, What
from kiosk.domain.quotes import Quote
from kiosk.domain.staff import Decision, KeptAct
from kiosk.domain.staff_playlists import own_length, substance
from kiosk.domain.values import Millis, Slug

_OF_LISTS = "playlist."
_LOOKED_THROUGH = 20
"""Acts, at most, among which that of a change is looked for."""


@dataclass(frozen=True, slots=True)
class There:
    """films: by the copy's slug, "" for the one in use. given_up: those that are not tried again."""

    films: Mapping[Slug, Film]
    given_up: AbstractSet[Slug] = frozenset()


@dataclass(frozen=True, slots=True)
class Lists:
    """used: by the key of a playlist, the titles of the rules that play it."""

    playlists: tuple[StoredPlaylist, ...] = ()
    used: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sum:
    """What a version of a list comes to: how long, and how many of its items cannot be played."""

    version: int
    length: Millis
    amiss: int


@dataclass(frozen=True, slots=True)
class Known:
    """What items come to, by their substance, and lists, by their keys. lengths: of the films, by what items call
    them.
    """

    items: Mapping[ListItem, Resolved] = field(default_factory=dict)
    sums: Mapping[int, Sum] = field(default_factory=dict)
    lengths: Mapping[Slug, Millis] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """A change that was made. playlist: as it stands now, None where it was removed. act: None where none is found."""

    playlist: StoredPlaylist | None
    act: KeptAct | None


def look_at_lists(shelves: Shelves) -> Lists:
    used: dict[int, tuple[str, ...]] = {}
    for rule in shelves.planning.schedule().rules:
        if rule.playlist:
            used[rule.playlist] = (*used.get(rule.playlist, ()), rule.title)
    return Lists(shelves.planning.playlists(), used)


def look_at_items(shelves: Shelves, playlists: Sequence[StoredPlaylist], there: There) -> Known:
    """Each different item once, however often it is in however many lists."""
    substances = {item: substance(item) for one in playlists for item in one.items}
    different = tuple(dict.fromkeys(substances.values()))
    known = dict(zip(different, resolve_items(shelves, different, there), strict=True))
    found = {item: resolved_as(item, known[plain]) for item, plain in substances.items()}
    lengths = {slug: film.length for slug, film in there.films.items()}
    return Known(known, {one.key: _sum(one, found) for one in playlists}, lengths)


def resolved_as(item: ListItem, plain: Resolved) -> Resolved:
    """plain: what its substance comes to."""
    length = own_length(item)
    return replace(plain, item=item, length=plain.length if length is None or plain.fault else length)


def resolve_items(shelves: Shelves, items: tuple[ListItem, ...], there: There) -> tuple[Resolved, ...]:
    """Raises MachineError, as the catalogue does."""
    return resolve_all(shelves, (StoredPlaylist("", items),), there.films, there.given_up)[0]


def keep(shelves: Shelves, playlist: StoredPlaylist, seen: int, decision: Decision) -> Kept:
    """Raises what Planning.put_playlist does."""
    key = shelves.planning.put_playlist(playlist, seen=seen, decision=decision)
    return Kept(shelves.planning.playlist(key), _act(shelves, decision))


def remove(shelves: Shelves, playlist: StoredPlaylist, decision: Decision) -> Kept:
    """Raises what Planning.remove_playlist does."""
    shelves.planning.remove_playlist(playlist.key, seen=playlist.version, decision=decision)
    return Kept(None, _act(shelves, decision))


def undo(shelves: Shelves, kept: KeptAct, decision: Decision) -> KeptAct | None:
    """The act that takes it back. Raises EditError: act.lasting (key), and what its inverse does."""
    back = inverse(kept.act)
    if back is None:
        raise EditError("act.lasting", key=kept.key)
    back.perform(shelves, replace(decision, undoes=kept.key))
    return _act(shelves, decision)


def without_later(changes: Sequence[KeptAct], later: KeptAct | None) -> tuple[KeptAct, ...]:
    """What can still be taken back when later was done, which took back the last of them: of the same list, the change
    before it now is the one that made the version there is.
    """
    arguments = later.act.arguments if later else {}
    same = [one for one in changes if one.act.arguments.get("key") == arguments.get("key")]
    return tuple(_of_version(one, arguments["version"]) if one in same[-1:] else one for one in changes)


def _of_version(kept: KeptAct, version: str | int) -> KeptAct:
    return replace(kept, act=replace(kept.act, arguments={**kept.act.arguments, "version": version}))


def fit_items(shelves: Shelves, fare: Fare) -> tuple[ListItem, ...]:
    """What the attract loop shows by itself, as items that staff can choose among."""
    with shelves.catalogue.looking() as look:
        quotes = [_quote(look, ref) for ref in fare.quotes]
    items = [*_in_turn(fare, quotes)] if fare.stretches else quotes
    return tuple(items[:MOST_ITEMS])


def _sum(playlist: StoredPlaylist, found: Mapping[ListItem, Resolved]) -> Sum:
    items = [found[item] for item in playlist.items]
    return Sum(playlist.version, total(items), sum(one.fault != "" for one in items))


def _in_turn(fare: Fare, quotes: list[ListItem]) -> Iterator[ListItem]:
    for number, stretch in enumerate(fare.stretches):
        yield ListItem(What.CHAPTER, subject=stretch.subject)
        if quotes:
            yield quotes[number % len(quotes)]


def _quote(look: Catalogue, ref: Ref) -> ListItem:
    quote = look.get(Quote, ref.slug) if ref.kind is Kind.QUOTE else None
    return ListItem(What.STILL, subject=ref, stays=quote_stays(len(quote.words.text) if quote else 0))


def _act(shelves: Shelves, decision: Decision) -> KeptAct | None:
    """The newest one is that of the change: changes of here come one after the other."""
    acts = shelves.staff.acts(decision.at, _LOOKED_THROUGH)
    return next((one for one in acts if one.act.who is decision.who and one.act.code.startswith(_OF_LISTS)), None)
