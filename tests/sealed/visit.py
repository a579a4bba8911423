# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit to screens and staff area, then a film that is added, and a backup: DATA OUT CLIP short|long

Printed as JSON: which steps failed, what of the typed is in a file that a process of the kiosk still has open when the
visit is over, which ways there are into a network, and what the two commands say.
"""

import errno
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.sentences_acts import said
from kiosk.cli.tour import Act, Tour
from kiosk.cli.visit import VISIT
from kiosk.cli.visit_staff import staff_visit
from kiosk.host.process import engine_processes

WORD, PIN = "wyqxzv", "73920461"
"""What the visitor types, and what staff do: letters and digits that are nowhere else."""
_SIZE = (960, 540)
_VISITED = {"attract", "home", "voices", "voice", "hear", "search", "home-again", "chapters-lv", "chapter", "ended"}
_STAFF = {f"staff-{name}-en" for name in ("pad", "now", "settings", "log", "takeover", "given-back")}
_LARGEST = 64 * 2**20
Steps = tuple[tuple[str, Act], ...]


def type_word(tour: Tour) -> None:
    for letter in WORD:
        tour.visitor.touch(f"key.{letter}")
    search = tour.kiosk.house.search
    tour.visitor.wait(lambda: bool(search.now.found and search.now.found.query == WORD), "an answer")
    tour.visitor.touch("search.clear")


def steps(data: Path, *, short: bool) -> Steps:
    with patch("kiosk.cli.visit_staff._any_pin", return_value=PIN):
        staff = staff_visit(data)
    found: list[tuple[str, Act]] = []
    for name, act in VISIT:
        if not short or name in _VISITED:
            found.append((name, act))
        if name == "search":
            found.append(("typed", type_word))
    if short:
        return (*found, *((name, act) for name, act in staff if name in _STAFF))
    # It ends where the other begins, in the attract loop.
    return (*staff, *found)


def left_open() -> list[str]:
    """The files of the kiosk and its engines, those in memory too, that hold what was typed."""
    found = []
    for process in (os.getpid(), *engine_processes()):
        for descriptor in Path(f"/proc/{process}/fd").iterdir():
            try:
                facts = descriptor.stat()
                if stat.S_ISREG(facts.st_mode) and facts.st_size <= _LARGEST and holds(descriptor):
                    found.append(str(descriptor.readlink()))
            except OSError:
                continue  # closed meanwhile
    return found


def holds(file: Path) -> bool:
    """What was typed, as Python or as Qt keeps letters. The films of the tour's drive are all hole."""
    with file.open("rb") as opened:
        try:
            opened.seek(0, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:
                return False
        content = opened.read()
    return any(word.encode(coding) in content for word in (WORD, PIN) for coding in ("utf-8", "utf-16-le"))


def ways_out() -> list[str]:
    """Interfaces but the loopback, its address, and routes: nothing in a namespace in which it was never set up."""
    net = Path("/proc/self/net")
    others = [line.split(":")[0].strip() for line in (net / "dev").read_text(encoding="ascii").splitlines()[2:]]
    routes = (net / "route").read_text(encoding="ascii").splitlines()[1:]
    addresses = net / "if_inet6"
    own = addresses.read_text(encoding="ascii").splitlines() if addresses.exists() else []
    return [name for name in others if name != "lo"] + routes + own


def command(*arguments: str | Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stderr


def main(data: str, out: str, clip: str, length: str) -> None:
    folder = Path(data)
    visit = steps(folder, short=length == "short")
    kiosk = Kiosk(Options(folder, _SIZE, says=said))
    try:
        report = Tour(kiosk, Path(out)).walk(visit)
        kept = left_open()
    finally:
        kiosk.close()
    commands = {
        "film add": command("film", "add", clip, "--data", data),
        "backup": command("backup", "--data", data),
    }
    failed = [step for step in report["steps"] if not step["ok"]]
    print(json.dumps({"failed": failed, "left_open": kept, "ways_out": ways_out(), "commands": commands}))


if __name__ == "__main__":
    main(*sys.argv[1:])
