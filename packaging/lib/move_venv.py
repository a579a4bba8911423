# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mends an environment whose folder was moved or copied, so that a museum without a network need not fetch it anew.

Only the scripts in bin/ and pyvenv.cfg carry the folder's name. Run by the environment's own Python.
"""

import re
import sys
from pathlib import Path

# pip writes the plain first line, or, where a blank or the length forbids it, three lines that are right for both
# sh and Python.
PLAIN = re.compile(r"#!(?P<python>/[^\n]*?/bin/python[0-9.]*)\n")
DETOUR = re.compile(r"#!/bin/sh\n'''exec' \"?(?P<python>/[^\n]*?/bin/python[0-9.]*)\"? \"\$0\" \"\$@\"\n' '''\n")


def main() -> None:
    """Move from the folder in the first argument to the one in the second."""
    old, new = sys.argv[1:]
    for script in Path(new, "bin").iterdir():
        if script.is_file() and not script.is_symlink():
            move_script(script, old, new)
    settings = Path(new, "pyvenv.cfg")
    settings.write_text(settings.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def move_script(script: Path, old: str, new: str) -> None:
    """Rewrite one script; a binary is left as it is."""
    try:
        text = script.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    head = PLAIN.match(text) or DETOUR.match(text)
    if head:
        python = head["python"].replace(old, new)
        text = f"#!/bin/sh\n'''exec' \"{python}\" \"$0\" \"$@\"\n' '''\n" + text[head.end() :]
    script.write_text(text.replace(old, new), encoding="utf-8")


if __name__ == "__main__":
    main()
