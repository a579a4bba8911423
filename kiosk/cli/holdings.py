# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about cards off the screen and about visitors' notes do.

--json: `card list` prints a list of kiosk.domain.holdings.Holding, taken_off with reason, since and who, or null; `note
list` one of kiosk.domain.staff.VisitorNote, settled "" while it is open.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from kiosk.cli.plain import plain
from kiosk.cli.reading import library
from kiosk.domain.cards import Kind
from kiosk.domain.errors import ContentError, EditError
from kiosk.domain.holdings import Holding
from kiosk.domain.staff import Concern, Decision, VisitorNote, Who
from kiosk.domain.values import ENGLISH, Language
from kiosk.host.clock import now


def decide(address: str, reason: str, seen: int | None, data: Path | None, film: str | None, *, off: bool) -> None:
    """seen: None for whatever version there is. Raises as find_holding and Edits do."""
    with library(data, film, ENGLISH) as opened:
        holding = find_holding(opened.holdings(), address)
        version = holding.version if seen is None else seen
        made = opened.edits.take_off(holding.ref, off, seen=version, decision=Decision(reason, now()))
    print(f"{holding.ref}: {'off the screen' if off else 'back on the screen'} (version {made}).")


def print_holdings(data: Path | None, film: str | None, language: str, *, taken_off: bool, as_json: bool) -> None:
    with library(data, film, language) as opened:
        found = [one for one in opened.holdings() if one.taken_off or not taken_off]
    if as_json:
        print(json.dumps(plain(found), ensure_ascii=False, indent=2))
        return
    if not found:
        print("Nothing is off the screen.")
    for one in found:
        print(f"{one.ref}: {' '.join(one.title.say(Language(language)).split())}")
        if told := _standing(one):
            print(f"    {told}")


def keep_note(text: str, about: str, concern: Concern, data: Path | None, film: str | None) -> None:
    """about: "" for the kiosk itself. Raises as find_holding and StaffRecords do."""
    with library(data, film, ENGLISH) as opened:
        address = str(find_holding(opened.holdings(), about).ref) if about else ""
        key = opened.staff.keep_note(VisitorNote(now(), Who.COMMAND, address, concern, text))
    print(f"Note {key}: {concern} about {address or 'the kiosk'}.")


def print_notes(data: Path | None, film: str | None, *, still_open: bool, as_json: bool) -> None:
    with library(data, film, ENGLISH) as opened:
        notes = [note for note in opened.staff.notes() if not (still_open and note.settled)]
    if as_json:
        print(json.dumps(plain(notes), ensure_ascii=False, indent=2))
        return
    if not notes:
        print("Nothing has been noted.")
    for note in notes:
        at = note.at.astimezone()
        print(f"{note.key}  {at:%Y-%m-%d %H:%M}  {note.concern} about {note.address or 'the kiosk'} ({note.who})")
        lines = note.text.splitlines() + ([f"Settled: {note.settled}"] if note.settled else [])
        print("\n".join(f"    {line}" for line in lines))


def settle_note(key: int, settled: str, data: Path | None, film: str | None) -> None:
    """settled: "" opens it again. Raises as StaffRecords does."""
    with library(data, film, ENGLISH) as opened:
        opened.staff.settle_note(key, settled, Decision("", now()))
    print(f"Note {key}: {'settled' if settled.strip() else 'open again'}.")


def find_holding(holdings: Iterable[Holding], address: str) -> Holding:
    """address: "topic/gulag", or the slug alone where only one kind has it; whether it is shown or not.

    Raises ContentError: card.ambiguous (address, known); EditError: edit.unknown (address).
    """
    kind, slash, slug = address.rpartition("/")
    kinds = {kind} if slash else set(Kind)
    found = [one for one in holdings if one.ref.slug == slug and one.ref.kind in kinds]
    if not found:
        raise EditError("edit.unknown", address=ascii(address[:80]).strip("'"))
    if len(found) > 1:
        raise ContentError("card.ambiguous", address=address, known=", ".join(str(one.ref) for one in found))
    return found[0]


def _standing(holding: Holding) -> str:
    """ "" for what is shown."""
    off = holding.taken_off
    if off is None:
        return "" if holding.shown else "Not shown: a consent, an embargo, or something else that is not shown."
    by = f" by {off.who}" if off.who else ""
    since = f"Off the screen since {off.since.astimezone():%Y-%m-%d %H:%M}{by}"
    return f"{since}: {off.reason}" if off.reason.strip() else f"{since}."
