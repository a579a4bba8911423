# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about playlists, the schedule and the programme, without the others around them: many are given."""

import json
import os
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from kiosk.cli.playlist_commands import playlist
from kiosk.cli.programme_commands import programme
from kiosk.cli.schedule_commands import schedule
from kiosk.cli.sentences import exit_code, sentence
from kiosk.domain.errors import KioskError
from kiosk.domain.values import LATVIAN

_APPS = {"playlist": playlist, "schedule": schedule, "programme": programme}


def run(data: Path, command: str, *arguments: object) -> Result:
    return CliRunner().invoke(_APPS[command], [*map(str, arguments), "--data", str(data)])


def done(data: Path, command: str, *arguments: object) -> str:
    """What it printed. It succeeds."""
    result = run(data, command, *arguments)
    assert result.exit_code == 0, (arguments, result.output, result.exception)
    return result.output


def told(data: Path, command: str, *arguments: object) -> Any:
    return json.loads(done(data, command, *arguments, "--json"))


def refusal(result: Result) -> str:
    """The code of the error, which has its sentence in both languages and an exit code of its own."""
    assert isinstance(result.exception, KioskError), result.output
    error = result.exception
    for said in (sentence(error), sentence(error, LATVIAN)):
        assert "$" not in said
        assert error.code not in said
    assert exit_code(error) != os.EX_SOFTWARE
    return error.code
