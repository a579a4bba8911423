# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk doctor`: is everything there that the kiosk needs?

With --json one object, whose keys stay as they are:

kiosk  this kiosk's version
data   the data folder that was examined
state  "ok", "degraded" or "fault": the worst of the rows
rows   [{name, state, says, mend}], always the same names in the same order:
       libvlc, qt, display, graphics, sound, disk, database, settings, staff, content.film, content.fonts,
       content.translations
       state   ok, degraded (the kiosk runs, with less) or fault (it does not run like this)
       says    a sentence: what was found
       mend    a sentence: what to do about it; null where nothing is to be done

No window opens, and a kiosk that runs with the same data folder is not disturbed.
"""

import json
import textwrap
from pathlib import Path

from kiosk import __version__
from kiosk.cli.checks import Examination
from kiosk.cli.findings import says_and_mend
from kiosk.domain.health import Finding, State, worst
from kiosk.host.folders import data_home

_NAME = 21
_STATE = 10
_WIDTH = 118


def examine(data: Path | None, *, as_json: bool) -> int:
    """Print what is found. The exit code: 0 without a fault, though something may be degraded, else 1."""
    folder = data_home(data)
    findings = Examination(folder).findings()
    state = worst(findings)
    if as_json:
        rows = [_row(finding) for finding in findings]
        print(json.dumps({"kiosk": __version__, "data": str(folder), "state": state, "rows": rows}, indent=2))
    else:
        for finding in findings:
            print(_lines(finding))
    return 1 if state is State.FAULT else 0


def _row(finding: Finding) -> dict[str, str | None]:
    says, mend = says_and_mend(finding)
    return {"name": finding.name, "state": finding.state, "says": says, "mend": mend or None}


def _lines(finding: Finding) -> str:
    says, mend = says_and_mend(finding)
    indent = " " * (_NAME + _STATE)
    text = textwrap.fill(says, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False)
    text = f"{finding.name:<{_NAME}}{finding.state:<{_STATE}}{text.lstrip()}"
    if mend:
        text += "\n" + textwrap.fill(
            f"→ {mend}", _WIDTH, initial_indent=indent, subsequent_indent=indent + "  ", break_long_words=False
        )
    return text
