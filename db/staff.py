# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did; see kiosk.app.ports.staff_records."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from db.acts import act_of, acts_since, keep_act
from db.database import Database
from db.edits import refuse_unstorable
from db.keys import key_of, ref_of
from db.tables.cards import CardRow
from db.tables.staff_acts import StaffCheckRow, VisitorNoteRow
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.staff import MOST_NOTE_LETTERS, Act, Answer, Decision, KeptAct, KeptCheck, VisitorNote
from kiosk.domain.values import Slug


class FilmStaffRecords:
    """StaffRecords. film: whose cards the notes are about."""

    def __init__(self, database: Database, film: Slug) -> None:
        self._database = database
        self._film = film

    def keep(self, acts: Sequence[Act], undoes: int | None = None) -> None:
        with self._database.noting() as connection:
            for act in acts[:-1]:
                keep_act(connection, act)
            for act in acts[-1:]:
                keep_act(connection, act, undoes)

    def acts(self, since: datetime, most: int) -> tuple[KeptAct, ...]:
        with self._database.reading() as session:
            return acts_since(session, since, most)

    def act(self, key: int) -> KeptAct | None:
        with self._database.reading() as session:
            return act_of(session, key)

    def keep_note(self, note: VisitorNote) -> int:
        text = note.text.strip()
        if not text:
            raise EditError("note.empty")
        if len(text) > MOST_NOTE_LETTERS:
            raise EditError("note.long", most=MOST_NOTE_LETTERS)
        refuse_unstorable(text)
        with self._database.noting() as connection:
            row = {
                "written_at": note.at,
                "who": note.who,
                "card_id": self._card_of(connection, note.address),
                "concern": note.concern,
                "text": text,
                "settled": "",
            }
            key = connection.execute(insert(VisitorNoteRow).values(row)).inserted_primary_key
            arguments = {"address": note.address or "–", "concern": note.concern.value}
            keep_act(connection, Act(note.at, note.who, "note.written", arguments))
        return int(key[0]) if key else 0

    def settle_note(self, key: int, settled: str, decision: Decision) -> None:
        refuse_unstorable(settled)
        change = update(VisitorNoteRow).where(VisitorNoteRow.id == key).values(settled=settled.strip())
        with self._database.noting() as connection:
            if connection.execute(change).rowcount == 0:
                raise EditError("note.unknown", key=key)
            code = "note.settled" if settled.strip() else "note.reopened"
            keep_act(connection, Act(decision.at, decision.who, code, {"key": key}), decision.undoes)

    def notes(self) -> tuple[VisitorNote, ...]:
        query = select(VisitorNoteRow).order_by(VisitorNoteRow.settled != "", VisitorNoteRow.id.desc())
        with self._database.reading() as session:
            return tuple(map(_note, session.scalars(query)))

    def keep_check(self, check: KeptCheck) -> int:
        remarks = dict(check.remarks)
        refuse_unstorable(*remarks.values())
        row = {
            "done_at": check.at,
            "who": check.who,
            "occasion": check.occasion,
            "answers": {name: answer.value for name, answer in check.answers.items()},
            "remarks": remarks,
        }
        ill = sum(answer is Answer.ILL for answer in check.answers.values())
        with self._database.noting() as connection:
            key = connection.execute(insert(StaffCheckRow).values(row)).inserted_primary_key
            act = Act(check.at, check.who, f"check.{check.occasion}", {"ill": ill, "of": len(check.answers)})
            keep_act(connection, act)
        return int(key[0]) if key else 0

    def checks(self, most: int) -> tuple[KeptCheck, ...]:
        query = select(StaffCheckRow).order_by(StaffCheckRow.id.desc()).limit(most)
        with self._database.reading() as session:
            return tuple(map(_check, session.scalars(query)))

    def _card_of(self, connection: Connection, address: str) -> str | None:
        if not address:
            return None
        kind, _, slug = address.partition("/")
        if kind in set(Kind):
            key = key_of(self._film, Ref(Kind(kind), Slug(slug)))
            if connection.scalar(select(CardRow.id).where(CardRow.id == key)):
                return key
        raise EditError("edit.unknown", address=ascii(address[:80]).strip("'"))


def _note(row: VisitorNoteRow) -> VisitorNote:
    address = str(ref_of(row.card_id)) if row.card_id else ""
    return VisitorNote(row.written_at, row.who, address, row.concern, row.text, row.settled, row.id)


def _check(row: StaffCheckRow) -> KeptCheck:
    answers = {name: Answer(answer) for name, answer in row.answers.items()}
    return KeptCheck(row.done_at, row.who, row.occasion, answers, row.remarks, row.id)
