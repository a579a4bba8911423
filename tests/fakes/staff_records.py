# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did, kept in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.staff import Act, Decision, KeptAct, KeptCheck, VisitorNote


class FakeStaffRecords:
    """StaffRecords. fails: raised instead of keeping anything."""

    def __init__(self) -> None:
        self.kept: list[KeptAct] = []
        self.written: list[VisitorNote] = []
        self.examined: list[KeptCheck] = []
        self.fails: KioskError | None = None

    def keep(self, acts: Sequence[Act], undoes: int | None = None) -> None:
        self._refuse()
        for act in acts:
            last = undoes if act is acts[-1] else None
            if last is not None:
                if last not in {one.key for one in self.kept} or last in {one.undoes for one in self.kept}:
                    raise EditError("act.undone", key=last)
                self.kept = [replace(one, undone=one.undone or one.key == last) for one in self.kept]
            self.kept.append(KeptAct(len(self.kept) + 1, act, undoes=last))

    def acts(self, since: datetime, most: int) -> tuple[KeptAct, ...]:
        return tuple(one for one in reversed(self.kept) if one.act.at >= since)[:most]

    def act(self, key: int) -> KeptAct | None:
        return next((one for one in self.kept if one.key == key), None)

    def keep_note(self, note: VisitorNote) -> int:
        self._refuse()
        if not note.text.strip():
            raise EditError("note.empty")
        self.written.append(replace(note, text=note.text.strip(), key=len(self.written) + 1))
        arguments = {"address": note.address or "–", "concern": note.concern.value}
        self.keep([Act(note.at, note.who, "note.written", arguments)])
        return len(self.written)

    def settle_note(self, key: int, settled: str, decision: Decision) -> None:
        self._refuse()
        if not any(note.key == key for note in self.written):
            raise EditError("note.unknown", key=key)
        self.written = [replace(note, settled=settled.strip()) if note.key == key else note for note in self.written]
        code = "note.settled" if settled.strip() else "note.reopened"
        self.keep([Act(decision.at, decision.who, code, {"key": key})], decision.undoes)

    def notes(self) -> tuple[VisitorNote, ...]:
        return tuple(sorted(self.written, key=lambda note: (note.settled != "", -note.key)))

    def keep_check(self, check: KeptCheck) -> int:
        self._refuse()
        self.examined.append(replace(check, key=len(self.examined) + 1))
        return len(self.examined)

    def checks(self, most: int) -> tuple[KeptCheck, ...]:
        return tuple(reversed(self.examined))[:most]

    def _refuse(self) -> None:
        if self.fails:
            raise self.fails
