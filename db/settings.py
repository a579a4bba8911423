# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue has set; see kiosk.domain.settings."""

from sqlalchemy import Connection, insert, select, update

from db.acts import keep_act
from db.base import table_of
from db.database import Database
from db.tables.settings import SettingRow
from kiosk.domain.editing import Edit
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.setting_forms import FormError, write
from kiosk.domain.setting_table import SETTINGS, Owner, Setting
from kiosk.domain.settings import Given, Settings, Source, wrong
from kiosk.domain.staff import Act, Decision

_TABLE = table_of(SettingRow)


def settings_of(connection: Connection) -> Settings:
    """What is decided, and what of it is wrong, as another version of the kiosk may have left it."""
    given: dict[str, Given] = {}
    faults: list[KioskError] = []
    rows = connection.execute(select(_TABLE).where(_TABLE.c.value.is_not(None)).order_by(_TABLE.c.name))
    for row in rows:
        setting, where = SETTINGS.get(row.name), f"database, version {row.version}"
        if setting is None or setting.owner is not Owner.VENUE:
            continue  # of a newer version, or of one that had it here: it comes to nothing
        try:
            given[row.name] = Given(setting.form.read(row.value), Source.DATABASE, where)
        except FormError as error:
            faults.append(wrong(setting.name, row.value, error.expected, where))
    return Settings(given, tuple(faults))


class SettingEdits:
    """Changes of what is set, each with a version and a reason, as all that staff decide.

    Raises EditError: setting.unknown (name, where, known), setting.machine (name, variable), setting.wrong (name,
    value, expected, where), edit.stale (yours, theirs), edit.unstorable (detail); MachineError: see db.file.faults.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def standing(self, name: str) -> Edit:
        """What staff left it as. version: how often they changed it. text: None as usual."""
        known = self._known(name)
        with self._database.reading() as session:
            row = session.connection().execute(select(_TABLE).filter_by(name=known.name)).one_or_none()
            return Edit(row.version, row.value) if row else Edit()

    def write(self, name: str, text: str | None, *, seen: int, decision: Decision) -> int:
        """text: None for the usual value again. seen: the version that was decided upon. Returns the new version."""
        setting = self._known(name)
        value = None if text is None else self._value(setting, text)
        if not decision.reason.isprintable():
            raise EditError("edit.unstorable", detail="a reason is one line of text")
        changes = {"version": seen + 1, "value": value, "reason": decision.reason, "changed_at": decision.at}
        with self._database.writing() as connection:
            row = connection.execute(select(_TABLE).filter_by(name=name)).one_or_none()
            if (row.version if row else 0) != seen:
                raise EditError("edit.stale", yours=value or "", theirs=(row.value or "") if row else "")
            if connection.execute(update(_TABLE).filter_by(name=name).values(changes)).rowcount == 0:
                connection.execute(insert(_TABLE).values({"name": name, **changes}))
            what = {**_told("value", value), **_told("before", row.value if row else None)}
            noted: dict[str, str | int] = {"name": name, **what, "version": seen + 1, "reason": decision.reason}
            keep_act(connection, Act(decision.at, decision.who, "setting.changed", noted), decision.undoes)
        return seen + 1

    def _known(self, name: str) -> Setting:
        setting = SETTINGS.get(name)
        if setting is None:
            raise EditError("setting.unknown", name=ascii(name).strip("'"), where="–", known=", ".join(SETTINGS))
        if setting.owner is not Owner.VENUE:
            raise EditError("setting.machine", name=name, variable=setting.variable)
        return setting

    def _value(self, setting: Setting, text: str) -> str:
        try:
            return write(setting.form.read(text))
        except FormError as error:
            told = wrong(setting.name, text, error.expected, "–")
            raise EditError(told.code, **told.arguments) from error


def _told(name: str, value: str | None) -> dict[str, str]:
    """Without it where it is the usual one."""
    return {} if value is None else {name: value}
