# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every card and chapter of a film with what staff decided about it; see kiosk.domain.holdings."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.base import table_of
from db.entries import entries_of
from db.keys import belongs_to_film, film_keys, ref_of
from db.overrides import gone, texts_of
from db.tables.cards import CardRow
from db.tables.staff import CardOverrideRow
from db.tables.staff_acts import StaffActRow
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.holdings import Holding, TakenOff
from kiosk.domain.values import Slug

_ORDER = list(Kind)
_OFF, _ON = "card.taken_off", "card.put_back"
_ACTS = select(StaffActRow).where(StaffActRow.code.in_((_OFF, _ON))).order_by(StaffActRow.id.desc())
_CARD = table_of(CardOverrideRow)
_DECIDED = select(CardOverrideRow).where(belongs_to_film(_CARD.c.card_id))


def holdings_of(session: Session, film: Slug, today: date) -> tuple[Holding, ...]:
    """In the order of kinds and, within one, that of the editors. What is retired is left out."""
    keys = select(CardRow.id).where(CardRow.film == film, CardRow.retired.is_(False)).order_by(CardRow.position)
    refs = sorted(map(ref_of, session.scalars(keys)), key=lambda ref: _ORDER.index(ref.kind))
    entries = entries_of(session, film, refs, texts_of(session, film))
    hidden = gone(session, film, today)
    decided = {ref_of(row.card_id): row for row in session.scalars(_DECIDED, film_keys(film))}
    since = dict(_since(session, film, {ref for ref, row in decided.items() if row.taken_off}))

    def holding(ref: Ref) -> Holding:
        entry, row = entries[ref], decided.get(ref)
        found = Holding(ref, entry.title, entry.note, row.version if row else 0, ref not in hidden)
        if row is None or not row.taken_off:
            return found
        # Before acts were written down, nobody's name was.
        return replace(found, taken_off=since.get(ref) or TakenOff(row.reason, row.changed_at))

    return tuple(holding(ref) for ref in refs if ref in entries)


def _since(session: Session, film: Slug, refs: Collection[Ref]) -> Iterator[tuple[Ref, TakenOff]]:
    """Of what is off: the first act since it was last on the screen, with the reason of the last one."""
    reasons: dict[str, str] = {}
    wanted = {str(ref): ref for ref in refs}
    for act in session.scalars(_ACTS) if wanted else ():
        address = str(act.arguments.get("address", ""))
        if act.arguments.get("film", film) != film:
            continue
        if act.code == _ON:
            wanted.pop(address, None)
        elif ref := wanted.get(address):
            reason = reasons.setdefault(address, str(act.arguments.get("reason", "")))
            yield ref, TakenOff(reason, act.done_at, act.who)
        if not wanted:
            return
