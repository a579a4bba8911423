# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes an act of staff back: for each act that can be, its inverse."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Protocol

from kiosk.app.ports.library import Shelves
from kiosk.app.ports.planning import Planning
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent
from kiosk.domain.plain_values import Form
from kiosk.domain.plan_forms import (
    from_text,
    read_hours,
    read_playlist,
    read_rule,
    read_special_day,
    read_volumes,
)
from kiosk.domain.staff import Act, Decision, KeptAct, Who
from kiosk.domain.values import Language, Slug

Thing = tuple[str, ...]
"""What an act changes, so that two acts can be told to have changed the same."""


class Inverse(Protocol):
    """What takes one act back, in one transaction with the act that it is itself."""

    @property
    def thing(self) -> Thing: ...

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        """Raises EditError: edit.stale (yours, theirs) where it was changed since; MachineError. See Edits."""
        ...


@dataclass(frozen=True, slots=True)
class Showing:
    """Off the screen, or on it. seen: the version that the act made, here and below."""

    ref: Ref
    off: bool
    seen: int

    @property
    def thing(self) -> Thing:
        return "card", str(self.ref)

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        shelves.edits.take_off(self.ref, self.off, seen=self.seen, decision=decision)


@dataclass(frozen=True, slots=True)
class Consenting:
    """None: as shipped."""

    ref: Ref
    consent: Consent | None
    embargo: date | None
    seen: int

    @property
    def thing(self) -> Thing:
        # One version counts all that was decided of a card.
        return "card", str(self.ref)

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        shelves.edits.consent(self.ref, self.consent, self.embargo, seen=self.seen, decision=decision)


@dataclass(frozen=True, slots=True)
class Wording:
    """None: as shipped."""

    ref: Ref
    field: str
    language: Language
    text: str | None
    seen: int

    @property
    def thing(self) -> Thing:
        return "text", str(self.ref), self.field, self.language

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        shelves.edits.write(self.ref, self.field, self.language, self.text, seen=self.seen, decision=decision)


@dataclass(frozen=True, slots=True)
class Setting:
    """None: as usual."""

    name: str
    text: str | None
    seen: int

    @property
    def thing(self) -> Thing:
        return "setting", self.name

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        shelves.settings.write(self.name, self.text, seen=self.seen, decision=decision)


@dataclass(frozen=True, slots=True)
class Reopening:
    """A note of what a visitor said, by its key."""

    key: int

    @property
    def thing(self) -> Thing:
        return "note", str(self.key)

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        note = next((note for note in shelves.staff.notes() if note.key == self.key), None)
        if note is not None and not note.settled:
            raise EditError("edit.stale", yours="", theirs="")
        shelves.staff.settle_note(self.key, "", decision)


@dataclass(frozen=True, slots=True)
class Replanning:
    """what: playlist, rule, day, hours or volumes; key: 0 of the last two. before: its form, None for it gone."""

    what: str
    key: int
    before: str | None
    seen: int

    @property
    def thing(self) -> Thing:
        return "plan", self.what, str(self.key)

    def perform(self, shelves: Shelves, decision: Decision) -> None:
        if self.before is None:
            self._remove(shelves.planning, decision)
        else:
            self._put(shelves.planning, from_text(self.before, self.what), decision)

    def _remove(self, planning: Planning, decision: Decision) -> None:
        remove = {
            "playlist": planning.remove_playlist,
            "rule": planning.remove_rule,
            "day": planning.remove_special_day,
        }
        remove[self.what](self.key, seen=self.seen, decision=decision)

    def _put(self, planning: Planning, form: Form, decision: Decision) -> None:
        match self.what:
            case "playlist":
                playlist = replace(read_playlist(form), key=self.key)
                planning.put_playlist(playlist, seen=self.seen, decision=decision)
            case "rule":
                planning.put_rule(replace(read_rule(form), key=self.key), seen=self.seen, decision=decision)
            case "day":
                day = replace(read_special_day(form), key=self.key)
                planning.put_special_day(day, seen=self.seen, decision=decision)
            case "hours":
                planning.put_hours(read_hours(form), seen=self.seen, decision=decision)
            case "volumes":
                planning.put_volumes(read_volumes(form), seen=self.seen, decision=decision)


def inverse(act: Act) -> Inverse | None:
    """None where the act changes nothing that can be changed back, or does not say how it was before."""
    make = _INVERSES.get(act.code)
    try:
        return make(act) if make else None
    except (KeyError, ValueError):
        return None


def undoable(acts: Iterable[KeptAct], who: Who) -> frozenset[int]:
    """The keys of those that they can take back: the last one of each thing. acts: the newest first."""
    changed: set[Thing] = set()
    keys = set()
    for kept in acts:
        thing = _changed(kept.act)
        if thing is None or thing in changed:
            continue
        changed.add(thing)
        if not kept.undone and inverse(kept.act) and _may(who, kept.act):
            keys.add(kept.key)
    return frozenset(keys)


def take_back(shelves: Shelves, key: int, who: Who, now: datetime) -> None:
    """All of it or nothing. Called in the background.

    Raises EditError: act.undone (key) where that was done before, act.lasting (key) where it cannot be or there is no
    such act, act.others (key) where it is not theirs to decide; and what its inverse raises.
    """
    kept = shelves.staff.act(key)
    if kept is not None and kept.undone:
        raise EditError("act.undone", key=key)
    back = inverse(kept.act) if kept else None
    if kept is None or back is None:
        raise EditError("act.lasting", key=key)
    if not _may(who, kept.act):
        raise EditError("act.others", key=key)
    back.perform(shelves, Decision("", now, who, undoes=key))


def _may(who: Who, act: Act) -> bool:
    """Docents take back what they could have done themselves, whoever did it."""
    return who is not Who.DOCENT or act.code in _OF_DOCENTS


def _changed(act: Act) -> Thing | None:
    """Of a note that was opened again, too, which nothing takes back."""
    if act.code == "note.reopened":
        return "note", str(act.arguments.get("key", ""))
    found = inverse(act)
    return found.thing if found else None


def _ref(act: Act) -> Ref:
    kind, _, slug = str(act.arguments["address"]).partition("/")
    return Ref(Kind(kind), Slug(slug))


def _version(act: Act) -> int:
    return int(act.arguments["version"])


def _before(act: Act, name: str = "before") -> str | None:
    value = act.arguments.get(name)
    return None if value is None else str(value)


def _consenting(act: Act) -> Inverse:
    consent, embargo = _before(act, "consent_before"), _before(act, "embargo_before")
    day = date.fromisoformat(embargo) if embargo else None
    return Consenting(_ref(act), Consent(consent) if consent else None, day, _version(act))


def _wording(act: Act) -> Inverse:
    language = Language(str(act.arguments["language"]))
    return Wording(_ref(act), str(act.arguments["field"]), language, _before(act), _version(act))


def _replanning(act: Act) -> Inverse:
    what, _, change = act.code.partition(".")
    key = int(act.arguments["key"]) if what in _KEYED else 0
    before = None if change == "made" else str(act.arguments["before"])
    return Replanning(what, key, before, _version(act))


_OF_DOCENTS = frozenset({"card.taken_off", "card.put_back", "note.settled"})
_KEYED = ("playlist", "rule", "day")
_PLANNED = tuple(f"{what}.{change}" for what in _KEYED for change in ("made", "changed", "removed"))
_PLANNED += ("hours.changed", "volumes.changed")
_INVERSES: Mapping[str, Callable[[Act], Inverse]] = MappingProxyType(
    {
        "card.taken_off": lambda act: Showing(_ref(act), False, _version(act)),
        "card.put_back": lambda act: Showing(_ref(act), True, _version(act)),
        "card.consent": _consenting,
        "card.rewritten": _wording,
        "card.as_shipped": _wording,
        "setting.changed": lambda act: Setting(str(act.arguments["name"]), _before(act), _version(act)),
        "note.settled": lambda act: Reopening(int(act.arguments["key"])),
        **dict.fromkeys(_PLANNED, _replanning),
    }
)
