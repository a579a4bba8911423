# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about settings do.

--json: one object with file (where the machine's settings are looked for), data (the folder), settings, a list of
{name, value, source (usual, file, database, environment), where (or null), owner (machine, venue), says} in the order
of the table, and wrong, a list of sentences; `get` prints one of the settings.
"""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

from db.database import Database
from db.file import FILE
from db.ledger import VenueLedger
from db.settings import SettingEdits
from db.upgrade import upgrade
from kiosk.cli.plain import plain
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.setting_forms import write
from kiosk.domain.settings import SETTINGS, Given, Setting, Settings, Source, together
from kiosk.domain.values import ENGLISH, Language
from kiosk.host.clock import now
from kiosk.host.folders import config_file, data_home, prepare_data

_NAME = 21


def print_settings(machine: Settings, data: Path | None, language: str, *, as_json: bool) -> int:
    """The exit code: 0, or 1 where something that is set is wrong."""
    found, spoken = _all(machine, data), Language(language)
    wrong = [sentence(error, spoken) for error in found.wrong]
    if as_json:
        rows = [_row(setting, found.of(name), spoken) for name, setting in SETTINGS.items()]
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
    found = _all(machine, data).of(name)
    if as_json:
        _print_json(_row(SETTINGS[name], found, ENGLISH))
    else:
        print(write(found.value))


def change_setting(name: str, value: str | None, data: Path | None, reason: str, seen: int | None) -> None:
    """value: None for the usual one. seen: None for whatever version there is. Raises as SettingEdits does."""
    folder = data_home(data)
    prepare_data(folder)
    upgrade(folder, now())
    with closing(Database(folder)) as database:
        edits = SettingEdits(database)
        before = edits.standing(name).version if seen is None else seen
        version = edits.write(name, value, seen=before, reason=reason, now=now())
    print(f"{name}: {'as usual' if value is None else value} (version {version}).")


def _all(machine: Settings, data: Path | None) -> Settings:
    folder = data_home(data)
    if not (folder / FILE).exists():
        return machine
    try:
        upgrade(folder, now())
        with closing(Database(folder)) as database:
            return together(machine, VenueLedger(database).settings())
    except KioskError as error:
        return Settings(machine.given, (*machine.wrong, error))


def _row(setting: Setting, found: Given, language: Language) -> dict[str, Any]:
    return {
        "name": setting.name,
        "value": plain(found.value),
        "source": found.source.value,
        "where": found.where or None,
        "owner": setting.owner.value,
        "says": setting.says.say(language),
    }


def _line(setting: Setting, found: Given, language: Language) -> str:
    where = "usual" if found.source is Source.USUAL else found.where
    value = write(found.value) or "–"
    return f"{setting.name:<{_NAME}}{value}  ({where}; {setting.owner})\n{'':<{_NAME}}{setting.says.say(language)}"


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
