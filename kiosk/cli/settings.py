# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about settings do.

--json: one object with file (where the machine's settings are looked for), data (the folder), settings, a list of
{name, value, source (usual, file, database, environment), where (or null), owner (machine, venue), usual, version (how
often staff changed it, or null), says, values (what it can be, or null)} in the order of the table, and wrong, a list
of sentences; `get` prints one of the settings. `set` and `reset`: name, value (as it is kept, null for the usual one)
and version.
"""

import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Any

from db.database import Database
from db.file import FILE
from db.ledger import VenueLedger
from db.settings import SettingEdits
from kiosk.cli.plain import plain
from kiosk.cli.sentences import sentence
from kiosk.cli.upgrading import upgrade_here
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.setting_forms import Form, Languages, Switch, Whole, Word, write
from kiosk.domain.setting_table import SETTINGS, Owner, Setting
from kiosk.domain.settings import Given, Settings, Source, together
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText
from kiosk.host.clock import now
from kiosk.host.folders import config_file, data_home, prepare_data

_NAME = 21
_UNITS: Mapping[str, LocalText] = MappingProxyType(
    {
        "seconds": LocalText({ENGLISH: "seconds", LATVIAN: "sekundes"}),
        "minutes": LocalText({ENGLISH: "minutes", LATVIAN: "minūtes"}),
        "percent": LocalText({ENGLISH: "percent", LATVIAN: "procenti"}),
    }
)


def print_settings(machine: Settings, data: Path | None, language: str, *, as_json: bool) -> int:
    """The exit code: 0, or 1 where something that is set is wrong."""
    (found, versions), spoken = _all(machine, data), Language(language)
    wrong = [sentence(error, spoken) for error in found.wrong]
    if as_json:
        rows = [_row(name, found, versions, spoken) for name in SETTINGS]
        places = {"file": str(config_file()), "data": str(data_home(data))}
        _print_json({**places, "settings": rows, "wrong": wrong})
    else:
        for name, setting in SETTINGS.items():
            print(_line(setting, found.of(name), spoken))
        print(f"\nThe file of the machine: {config_file()}\nThe data folder: {data_home(data)}")
        print("\n".join(f"Wrong: {told}" for told in wrong))
    return 1 if wrong else 0


def print_setting(machine: Settings, name: str, data: Path | None, *, as_json: bool) -> None:
    """Raises EditError: setting.unknown (name, where, known)."""
    if name not in SETTINGS:
        raise EditError("setting.unknown", name=name, where="–", known=", ".join(SETTINGS))
    found, versions = _all(machine, data)
    if as_json:
        _print_json(_row(name, found, versions, ENGLISH))
    else:
        print(write(found.of(name).value))


def change_setting(
    name: str, value: str | None, data: Path | None, reason: str, seen: int | None, *, as_json: bool
) -> None:
    """value: None for the usual one. seen: None for whatever version there is. Raises as SettingEdits does."""
    folder = data_home(data)
    prepare_data(folder)
    upgrade_here(folder)
    with closing(Database(folder)) as database:
        edits = SettingEdits(database)
        before = edits.standing(name).version if seen is None else seen
        version = edits.write(name, value, seen=before, decision=Decision(reason, now()))
        kept = edits.standing(name).text
    if as_json:
        _print_json({"name": name, "value": kept, "version": version})
    else:
        print(f"{name}: {'as usual' if value is None else value} (version {version}).")


def _all(machine: Settings, data: Path | None) -> tuple[Settings, Mapping[str, int]]:
    """And how often each of the venue's was changed; nothing of that where there is no database to ask."""
    folder = data_home(data)
    if not (folder / FILE).exists():
        return machine, {}
    try:
        upgrade_here(folder)
        with closing(Database(folder)) as database:
            edits, names = SettingEdits(database), (one.name for one in SETTINGS.values() if one.owner is Owner.VENUE)
            versions = {name: edits.standing(name).version for name in names}
            return together(machine, VenueLedger(database).settings()), versions
    except KioskError as error:
        return Settings(machine.given, (*machine.wrong, error)), {}


def _row(name: str, settings: Settings, versions: Mapping[str, int], language: Language) -> dict[str, Any]:
    setting, found = SETTINGS[name], settings.of(name)
    return {
        "name": name,
        "value": plain(found.value),
        "source": found.source.value,
        "where": found.where or None,
        "owner": setting.owner.value,
        "usual": plain(settings.usual(name)),
        "version": versions.get(name),
        "says": setting.says.say(language),
        "values": _values(setting.form, language) or None,
    }


def _line(setting: Setting, found: Given, language: Language) -> str:
    where = "usual" if found.source is Source.USUAL else found.where
    value, can_be = write(found.value) or "–", _values(setting.form, language)
    says = f"{setting.says.say(language)} ({can_be})" if can_be else setting.says.say(language)
    return f"{setting.name:<{_NAME}}{value}  ({where}; {setting.owner})\n{'':<{_NAME}}{says}"


def _values(form: Form, language: Language) -> str:
    """What it can be, "" where any text may."""
    match form:
        case Word() | Languages():
            return ", ".join(form.known)
        case Switch():
            return "yes, no"
        case Whole():
            unit = _UNITS[form.unit].say(language) if form.unit else ""
            return f"{form.least}–{form.most} {unit}".rstrip()
    return ""


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
