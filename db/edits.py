# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff change of the content; see kiosk.app.ports.edits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from db.acts import keep_act
from db.base import table_of
from db.database import Database
from db.keys import key_of
from db.look import card_as_edited
from db.mixed import Columns
from db.search.filling import fill_card
from db.tables.cards import CardRow
from db.tables.films import FilmRow
from db.tables.staff import CardOverrideRow, TextOverrideRow
from db.tables.staff_acts import StaffActRow
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import EDITABLE, Edit, Standing
from kiosk.domain.errors import EditError
from kiosk.domain.people import Consent
from kiosk.domain.searching import searchable
from kiosk.domain.staff import Act, Decision
from kiosk.domain.values import Language, Slug

_TEXT = table_of(TextOverrideRow)
_CARD = table_of(CardOverrideRow)
_ACT = table_of(StaffActRow)
_TOLD = 200


@dataclass(frozen=True, slots=True)
class _Noted:
    """How an act is written down: its code, and what it says beside the card, its version and the reason."""

    code: str
    what: Mapping[str, str] = field(default_factory=dict)


class FilmEdits:
    """Edits."""

    def __init__(self, database: Database, film: Slug) -> None:
        self._database = database
        self._film = film

    def text(self, ref: Ref, field: str, language: Language) -> Edit:
        _refuse_unknown_field(ref, field)
        with self._database.reading() as session:
            row = _row(session.connection(), _TEXT, self._text_key(ref, field, language))
            return Edit(row.version, row.text) if row else Edit()

    def write(
        self, ref: Ref, field: str, language: Language, text: str | None, *, seen: int, decision: Decision
    ) -> int:
        _refuse_unknown_field(ref, field)
        refuse_unstorable(text or "", decision.reason)
        if text is not None and not text.strip():
            raise EditError("edit.empty", address=str(ref), field=field)
        key = self._text_key(ref, field, language)
        with self._database.writing() as connection:
            self._refuse_unknown_card(connection, ref)
            self._refuse_unknown_language(connection, language)
            row = _row(connection, _TEXT, key)
            if (row.version if row else 0) != seen:
                raise EditError("edit.stale", yours=text or "", theirs=(row.text or "") if row else "")
            _write(connection, _TEXT, key, {"text": text, **_change(seen, decision)})
            code = "card.as_shipped" if text is None else "card.rewritten"
            # Whole, since it is what takes this back.
            before = {"before": row.text} if row and row.text is not None else {}
            what = {"field": field, "language": language, "text": (text or "")[:_TOLD], **before}
            self._note(connection, ref, _Noted(code, what), seen, decision)
            card = card_as_edited(connection, self._film, ref)
            fill_card(connection, self._film, searchable(ref, card))
        return seen + 1

    def standing(self, ref: Ref) -> Standing:
        with self._database.reading() as session:
            row = _row(session.connection(), _CARD, self._card_key(ref))
            return Standing(row.version, row.taken_off, row.consent, row.embargo) if row else Standing()

    def take_off(self, ref: Ref, off: bool, *, seen: int, decision: Decision) -> int:
        code = "card.taken_off" if off else "card.put_back"
        return self._decide(ref, {"taken_off": off}, seen, decision, _Noted(code))

    def consent(self, ref: Ref, consent: Consent | None, embargo: date | None, *, seen: int, decision: Decision) -> int:
        if ref.kind is not Kind.PERSON:
            raise EditError("edit.unknown", address=str(ref))
        decided = {"consent": consent, "embargo": embargo if consent else None}
        what = {name: str(value) for name, value in decided.items() if value is not None}
        return self._decide(ref, decided, seen, decision, _Noted("card.consent", what))

    def _decide(self, ref: Ref, decided: Columns, seen: int, decision: Decision, noted: _Noted) -> int:
        key = self._card_key(ref)
        refuse_unstorable(decision.reason)
        with self._database.writing() as connection:
            self._refuse_unknown_card(connection, ref)
            row = _row(connection, _CARD, key)
            if (row.version if row else 0) != seen:
                raise EditError("edit.stale", yours=_said(decided), theirs=_said(dict(row._mapping)) if row else "")
            before = {} if row else {"taken_off": False, "consent": None, "embargo": None}
            _write(connection, _CARD, key, {**before, **decided, **_change(seen, decision)})
            self._note(connection, ref, _Noted(noted.code, {**noted.what, **_was(row, decided)}), seen, decision)
        return seen + 1

    def _note(self, connection: Connection, ref: Ref, noted: _Noted, seen: int, decision: Decision) -> None:
        told = {"film": self._film, "address": str(ref), **noted.what, "reason": decision.reason}
        arguments: dict[str, str | int] = {**told, "version": seen + 1}
        self._refuse_anothers(connection, decision.undoes)
        keep_act(connection, Act(decision.at, decision.who, noted.code, arguments), decision.undoes)

    def _refuse_anothers(self, connection: Connection, key: int | None) -> None:
        """A card of the same name in another film is another card."""
        query = select(_ACT.c.arguments).where(_ACT.c.id == key)
        arguments = None if key is None else connection.scalar(query)
        if arguments is not None and key is not None and arguments.get("film", self._film) != self._film:
            raise EditError("act.lasting", key=key)

    def _text_key(self, ref: Ref, field: str, language: Language) -> Columns:
        return {**self._card_key(ref), "field": field, "language": language}

    def _card_key(self, ref: Ref) -> Columns:
        return {"card_id": key_of(self._film, ref)}

    def _refuse_unknown_language(self, connection: Connection, language: Language) -> None:
        known = connection.scalars(select(FilmRow.languages).where(FilmRow.slug == self._film)).one()
        if language not in known:
            raise EditError("edit.language", language=ascii(language).strip("'"), known=", ".join(known))

    def _refuse_unknown_card(self, connection: Connection, ref: Ref) -> None:
        query = select(CardRow.id).where(CardRow.id == key_of(self._film, ref), CardRow.retired.is_(False))
        if connection.scalar(query) is None:
            raise EditError("edit.unknown", address=str(ref))


def _change(seen: int, decision: Decision) -> Columns:
    return {"version": seen + 1, "reason": decision.reason, "changed_at": decision.at}


def _row(connection: Connection, table: Table, key: Columns) -> Any:
    return connection.execute(select(table).filter_by(**key)).one_or_none()


def _write(connection: Connection, table: Table, key: Columns, values: Columns) -> None:
    if connection.execute(update(table).filter_by(**key).values(values)).rowcount == 0:
        connection.execute(insert(table).values({**key, **values}))


def _was(row: Any, decided: Columns) -> dict[str, str]:
    """What takes it back; without what was as shipped."""
    names = [name for name in decided if name != "taken_off" and row and getattr(row, name) is not None]
    return {f"{name}_before": str(getattr(row, name)) for name in names}


def _said(decided: Columns) -> str:
    names = ("taken_off", "consent", "embargo")
    return ", ".join(f"{name}: {decided[name]}" for name in names if decided.get(name) is not None)


def _refuse_unknown_field(ref: Ref, field: str) -> None:
    if field not in EDITABLE.get(ref.kind, ()):
        raise EditError("edit.field", address=str(ref), field=field)


def refuse_unstorable(*texts: str) -> None:
    """Half of a surrogate pair is no letter, and NUL ends a text in much that may read it later.

    Raises EditError: edit.unstorable (detail).
    """
    for text in texts:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise EditError("edit.unstorable", detail=str(error.reason)) from None
        if "\0" in text:
            raise EditError("edit.unstorable", detail="NUL")
