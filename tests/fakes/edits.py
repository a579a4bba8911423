# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff change of the content, kept in memory."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.editing import EDITABLE, Edit, Standing
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.holdings import TakenOff
from kiosk.domain.people import Consent
from kiosk.domain.staff import Act, Decision
from kiosk.domain.values import Language
from tests.fakes.staff_records import FakeStaffRecords


class FakeEdits:
    """Edits. known: every card and chapter. staff: where acts are written down. changes: how many there were.

    fails: raised instead of changing anything. What is written of texts and consent is kept, and shown nowhere.
    """

    def __init__(self, known: Collection[Ref], staff: FakeStaffRecords) -> None:
        self.changes = 0
        self.fails: KioskError | None = None
        self._known = known
        self._staff = staff
        self._texts: dict[tuple[Ref, str, Language], Edit] = {}
        self._standings: dict[Ref, Standing] = {}
        self._off: dict[Ref, TakenOff] = {}

    @property
    def off(self) -> Mapping[Ref, TakenOff]:
        """What is off the screen."""
        return self._off

    def text(self, ref: Ref, field: str, language: Language) -> Edit:
        _refuse_unknown_field(ref, field)
        return self._texts.get((ref, field, language), Edit())

    def write(
        self, ref: Ref, field: str, language: Language, text: str | None, *, seen: int, decision: Decision
    ) -> int:
        stands = self.text(ref, field, language)
        if text is not None and not text.strip():
            raise EditError("edit.empty", address=str(ref), field=field)
        self._refuse(ref)
        if stands.version != seen:
            raise EditError("edit.stale", yours=text or "", theirs=stands.text or "")
        code = "card.as_shipped" if text is None else "card.rewritten"
        before = {} if stands.text is None else {"before": stands.text}
        self._note(ref, code, decision, seen, field=field, language=language, text=text or "", **before)
        self._texts[ref, field, language] = Edit(seen + 1, text)
        return seen + 1

    def standing(self, ref: Ref) -> Standing:
        return self._standings.get(ref, Standing())

    def take_off(self, ref: Ref, off: bool, *, seen: int, decision: Decision) -> int:
        stands = self._decided(ref, seen)
        self._note(ref, "card.taken_off" if off else "card.put_back", decision, seen)
        self._standings[ref] = replace(stands, version=seen + 1, taken_off=off)
        before = self._off.pop(ref, TakenOff(decision.reason, decision.at, decision.who))
        if off:
            self._off[ref] = replace(before, reason=decision.reason)
        return seen + 1

    def consent(self, ref: Ref, consent: Consent | None, embargo: date | None, *, seen: int, decision: Decision) -> int:
        if ref.kind is not Kind.PERSON:
            raise EditError("edit.unknown", address=str(ref))
        stands = self._decided(ref, seen)
        self._note(ref, "card.consent", decision, seen)
        decided = {"consent": consent, "embargo": embargo if consent else None}
        self._standings[ref] = Standing(seen + 1, stands.taken_off, **decided)  # type: ignore[arg-type]
        return seen + 1

    def _decided(self, ref: Ref, seen: int) -> Standing:
        self._refuse(ref)
        stands = self.standing(ref)
        if stands.version != seen:
            raise EditError("edit.stale", yours="", theirs=f"taken_off: {stands.taken_off}")
        return stands

    def _refuse(self, ref: Ref) -> None:
        if self.fails:
            raise self.fails
        if ref not in self._known:
            raise EditError("edit.unknown", address=str(ref))

    def _note(self, ref: Ref, code: str, decision: Decision, seen: int, **what: str) -> None:
        told = {"address": str(ref), **what, "reason": decision.reason}
        arguments: dict[str, str | int] = {**told, "version": seen + 1}
        self._staff.keep([Act(decision.at, decision.who, code, arguments)], decision.undoes)
        self.changes += 1


def _refuse_unknown_field(ref: Ref, field: str) -> None:
    if field not in EDITABLE.get(ref.kind, ()):
        raise EditError("edit.field", address=str(ref), field=field)
