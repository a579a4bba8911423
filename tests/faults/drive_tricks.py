# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody who has become the user kiosk, or who made a drive, may try with what writes to drives as root."""

import hashlib
import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.faults.sticks import DRIVES, OUTBOX, Stick, get_machine, helper, run

_ID = "a" * 32
_NAME = "log-1.csv"
_SECRET = b"nobody but root may read this"
_PLAIN = b"what happened"

Wish = dict[str, Any]
Lay = Callable[[Path], object]


def _ask(lay: Lay, **other: object) -> tuple[Lay, Wish]:
    digest = hashlib.sha256(_SECRET).hexdigest()
    return lay, {"id": _ID, "file": _NAME, "size": len(_SECRET), "sha256": digest, **other}


def _lay_of_another(file: Path) -> None:
    file.write_bytes(_SECRET)
    os.chown(file, 1234, 1234)


def _tricks(secret: Path) -> Mapping[str, tuple[Lay, Wish]]:
    """By what each is: what is laid into the outbox under the name of the file, and what is asked for."""
    return {
        "a link": _ask(lambda file: file.symlink_to(secret)),
        "a second name of another's file": _ask(lambda file: file.hardlink_to(secret)),
        "a file of another's": _ask(_lay_of_another),
        "a pipe": _ask(os.mkfifo),
        "a folder": _ask(lambda file: file.mkdir()),
        "a file elsewhere": _ask(lambda file: None, file=f"../{secret.name}"),
        "a file by its whole path": _ask(lambda file: None, file=str(secret)),
        "another digest": _ask(lambda file: file.write_bytes(_PLAIN), size=len(_PLAIN)),
        "another size": _ask(lambda file: file.write_bytes(_SECRET), size=3),
        "no size": _ask(lambda file: file.write_bytes(_SECRET), size=True),
        "another place for a drive": _ask(lambda file: file.write_bytes(_SECRET), drive="../../../tmp"),
        "a kind of file that is not written": _ask(lambda file: None, file="run.sh"),
        "no file": _ask(lambda file: None),
        "a list": _ask(lambda file: None, id=[]),
    }


def play_tricks(folder: Path) -> dict[str, Any]:
    """How many there were, and which came through. To be called in a process that nothing else needs."""
    get_machine()
    secret = OUTBOX.parent / "secret.csv"
    secret.write_bytes(_SECRET)
    stick = Stick(folder / "stick")
    stick.plug()
    tricks, failures = _tricks(secret), []
    for name, (lay, wish) in tricks.items():
        lay(OUTBOX / _NAME)
        (OUTBOX / "request.json").write_text(json.dumps({"drive": stick.name, **wish}), encoding="ascii")
        failures += [f"{name}: {one}" for one in _write(stick, {"refused", "gone"})]
    for odd in ("request.json as a link", "request.json as a folder"):
        path = OUTBOX / "request.json"
        path.symlink_to(secret) if odd.endswith("link") else path.mkdir()
        failures += [f"{odd}: {one}" for one in _write(stick, {"refused"})]
    stick.forget()
    stick.close()
    failures += _linked(folder)
    return {"times": len(tricks) + 3, "failures": failures}


def _linked(folder: Path) -> list[str]:
    """A drive on which our folder is a link out of it, and so is the name of a film."""
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    stick = Stick(folder / "linked")
    with stick.apart("loop") as place:
        (place / "film-kiosk").symlink_to(elsewhere)
    stick.plug()
    (OUTBOX / _NAME).write_bytes(_SECRET)
    digest = hashlib.sha256(_SECRET).hexdigest()
    request = {"id": _ID, "drive": stick.name, "file": _NAME, "size": len(_SECRET), "sha256": digest}
    (OUTBOX / "request.json").write_text(json.dumps(request), encoding="ascii")
    failures = [f"a drive with a link: {one}" for one in _write(stick, {"refused"})]
    if list(elsewhere.iterdir()):
        failures.append("a drive with a link: it was followed")
    stick.forget()
    stick.close()
    return failures


def _write(stick: Stick, expected: set[str]) -> list[str]:
    """What is wrong after it was asked for; the outbox is empty then."""
    (DRIVES / "export.json").unlink(missing_ok=True)
    done = subprocess.run(helper("drive_export.py", "write"), capture_output=True, text=True, timeout=60, check=False)
    told = json.loads((DRIVES / "export.json").read_text(encoding="utf-8"))
    failures = [] if told["code"] in expected else [f"told as {told}"]
    if done.returncode or "Traceback" in done.stderr:
        failures.append(done.stderr)
    if (OUTBOX / "request.json").exists():
        failures.append("it would be asked for again")
    if any(stick.mount.glob("film-kiosk/*")):
        failures.append(f"on the drive: {sorted(stick.mount.glob('film-kiosk/*'))}")
    run("sh", "-c", f"rm -rf {OUTBOX}/* {OUTBOX}/.[!.]*")
    return failures
