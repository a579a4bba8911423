# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff set, kept in memory."""

from kiosk.domain.editing import Edit
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.setting_forms import FormError, write
from kiosk.domain.setting_table import SETTINGS, Owner, Setting
from kiosk.domain.settings import Given, Settings, Source, wrong
from kiosk.domain.staff import Act, Decision
from tests.fakes.ledger import FakeLedger
from tests.fakes.staff_records import FakeStaffRecords


class FakeSettingChanges:
    """SettingChanges. ledger: where what is set is read. staff: where acts are written down.

    changes: how many there were. fails: raised instead of changing anything.
    """

    def __init__(self, ledger: FakeLedger, staff: FakeStaffRecords) -> None:
        self.changes = 0
        self.fails: KioskError | None = None
        self._ledger = ledger
        self._staff = staff
        self._edits: dict[str, Edit] = {}

    def standing(self, name: str) -> Edit:
        return self._edits.get(_known(name).name, Edit())

    def write(self, name: str, text: str | None, *, seen: int, decision: Decision) -> int:
        setting = _known(name)
        value = None if text is None else _value(setting, text)
        if not decision.reason.isprintable():
            raise EditError("edit.unstorable", detail="a reason is one line of text")
        if self.fails:
            raise self.fails
        stands = self.standing(name)
        if stands.version != seen:
            raise EditError("edit.stale", yours=value or "", theirs=stands.text or "")
        told = {key: text for key, text in (("value", value), ("before", stands.text)) if text is not None}
        arguments: dict[str, str | int] = {"name": name, **told, "version": seen + 1, "reason": decision.reason}
        self._staff.keep([Act(decision.at, decision.who, "setting.changed", arguments)], decision.undoes)
        self._edits[name] = Edit(seen + 1, value)
        self._show(setting, value, seen + 1)
        self.changes += 1
        return seen + 1

    def _show(self, setting: Setting, value: str | None, version: int) -> None:
        given = {name: found for name, found in self._ledger.venue.given.items() if name != setting.name}
        if value is not None:
            found = Given(setting.form.read(value), Source.DATABASE, f"database, version {version}")
            given[setting.name] = found
        self._ledger.venue = Settings(given, self._ledger.venue.wrong)


def _known(name: str) -> Setting:
    setting = SETTINGS.get(name)
    if setting is None:
        raise EditError("setting.unknown", name=name, where="–", known=", ".join(SETTINGS))
    if setting.owner is not Owner.VENUE:
        raise EditError("setting.machine", name=name, variable=setting.variable)
    return setting


def _value(setting: Setting, text: str) -> str:
    try:
        return write(setting.form.read(text))
    except FormError as error:
        told = wrong(setting.name, text, error.expected, "–")
        raise EditError(told.code, **told.arguments) from error
