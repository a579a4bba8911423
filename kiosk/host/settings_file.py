# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine is set to: the file kiosk.toml in the config folder, and the environment, which is stronger.

    # kiosk.toml
    data = "/srv/kiosk"
    window = "1280x720"
    volume-ceiling = 80
    languages = ["lv", "en"]

Neither stops a start: what is wrong is told, and the usual value holds.
"""

import re
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

from kiosk.domain.errors import ContentError, KioskError
from kiosk.domain.setting_forms import FormError, write
from kiosk.domain.setting_table import SETTINGS, Owner
from kiosk.domain.settings import Given, Settings, Source, wrong

_MOST_BYTES = 64 * 1024
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


def machine_settings(environment: Mapping[str, str], path: Path) -> Settings:
    """What the environment and the file say.

    What is wrong is in its wrong: setting.unknown (name, where, known), setting.wrong (name, value, expected, where),
    settings.invalid (path, line, reason), settings.unreadable (path, reason).
    """
    file, variables = _of_file(path), _of_environment(environment)
    return Settings({**file.given, **variables.given}, (*file.wrong, *variables.wrong))


def pass_on(settings: Settings, environment: MutableMapping[str, str]) -> None:
    """Put what the file says of the machine into the environment, where all that runs here looks for it."""
    for name, found in settings.given.items():
        if SETTINGS[name].owner is Owner.MACHINE and found.source is Source.FILE:
            environment[SETTINGS[name].variable] = write(found.value)


def _of_environment(environment: Mapping[str, str]) -> Settings:
    given: dict[str, Given] = {}
    faults: list[KioskError] = []
    for setting in SETTINGS.values():
        text = environment.get(setting.variable, "")
        if not text:
            continue
        try:
            given[setting.name] = Given(setting.form.read(text), Source.ENVIRONMENT, setting.variable)
        except FormError as error:
            faults.append(wrong(setting.name, text, error.expected, setting.variable))
    return Settings(given, tuple(faults))


def _of_file(path: Path) -> Settings:
    try:
        text = _text(path)
        return Settings() if text is None else _judged(_parsed(text, path), text, path)
    except ContentError as error:
        return Settings(wrong=(error,))


def _text(path: Path) -> str | None:
    """None where there is no such file. Raises ContentError: settings.unreadable, settings.invalid."""
    try:
        if not path.exists():
            return None
        if not path.is_file():
            raise _unreadable(path, "it is no file")
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if len(raw) > _MOST_BYTES:
        raise _unreadable(path, f"it is larger than {_MOST_BYTES // 1024} KiB")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ContentError("settings.invalid", path=str(path), line=line, reason="this is not UTF-8") from error


def _unreadable(path: Path, reason: str) -> ContentError:
    return ContentError("settings.unreadable", path=str(path), reason=reason)


def _parsed(text: str, path: Path) -> Mapping[str, Any]:
    """Raises ContentError: settings.invalid."""
    # Only a machine that has such a file waits for it to be imported.
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        reason = _LINE.sub("", str(error)).strip() if isinstance(error, ValueError) else "too deeply nested"
        raise ContentError("settings.invalid", path=str(path), line=line, reason=reason) from error


def _judged(values: Mapping[str, Any], text: str, path: Path) -> Settings:
    given: dict[str, Given] = {}
    faults: list[KioskError] = []
    for name, value in values.items():
        where = f"{path}, line {_line_of(name, text)}"
        setting = SETTINGS.get(name)
        if setting is None:
            faults.append(ContentError("setting.unknown", name=name, where=where, known=_alike(name)))
            continue
        try:
            given[name] = Given(setting.form.check(value), Source.FILE, where)
        except FormError as error:
            faults.append(wrong(name, str(value), error.expected, where))
    return Settings(given, tuple(faults))


def _line_of(name: str, text: str) -> int:
    """That of a key, or of the table it begins; counted from 1."""
    key = re.compile(rf"""\s*\[*\s*["']?{re.escape(name)}["']?\s*[=.\]]""")
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if key.match(line)), 1)


def _alike(name: str) -> str:
    import difflib  # noqa: PLC0415 - of use only to who has made a mistake

    return ", ".join(difflib.get_close_matches(name, SETTINGS, cutoff=0.5) or SETTINGS)
