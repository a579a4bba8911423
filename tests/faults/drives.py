# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that are pulled while a film is copied from them or a file written to them, and a writer that is killed.

What was there before is there after it; what is told is what can be found; and each drive can be read again.
"""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from kiosk.app.drive_view import Outcome
from kiosk.cli.sentences import sentence
from kiosk.host.loop import SelectLoop
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.faults.case import Findings, Series
from tests.faults.copying_room import CopyingRoom
from tests.faults.drive_tricks import play_tricks
from tests.faults.forked import asked
from tests.faults.shipped import scratch
from tests.faults.sticks import DRIVES, OUTBOX, Stick, get_machine, helper, is_permitted, run
from tests.support.adding import add
from tests.support.foreign import foreign

_NAME = "log-2026-11-22-140503.csv"
_LENGTH = 24 << 20
_BEGINS_WITHIN = 20.0
_KEPT = {"kept.txt": b"what was on it before"}
_FILM = "films/story.mp4"
_NO_DRIVE = Findings(0, told="no drive can be made here: that takes root and loop devices")
Round = Callable[[Path, float, list[str]], str]
"""In a folder; by the part of its time when it happens, 0 to 1. Returns what came of it, in a word."""


def drives() -> list[Series]:
    return [
        Series("a drive pulled while a film is copied", partial(_perform, _import_pulled), 12, 1),
        Series("a drive pulled while a file is written to it", partial(_perform, _export_pulled), 30, 2),
        Series("kill -9 of what writes to a drive", partial(_perform, _writer_killed), 30, 2),
        Series("requests and drives that mean ill", _perform_tricks, 1, 1),
    ]


def _perform(do: Round, times: int, seed: int) -> Findings:
    if not is_permitted():
        return _NO_DRIVE
    with scratch() as folder:
        found = asked(lambda: _rounds(do, folder, times, seed), folder / "printed.txt")
    told = ", ".join(f"{found['came'].count(word)}× {word}" for word in sorted(set(found["came"])))
    return Findings(times, tuple(found["failures"]), told)


def _perform_tricks(_: int, seed: int) -> Findings:
    del seed
    if not is_permitted():
        return _NO_DRIVE
    with scratch() as folder:
        found = asked(lambda: play_tricks(folder), folder / "printed.txt")
    return Findings(found["times"], tuple(found["failures"]))


def _rounds(do: Round, folder: Path, times: int, seed: int) -> dict[str, list[str]]:
    get_machine()
    random = Random(seed)  # noqa: S311 - the same each time by the same seed
    came, failures = [], []
    for number in range(times):
        wrong: list[str] = []
        place = folder / f"round-{number}"
        place.mkdir()
        came.append(do(place, (number + random.random()) / times, wrong))
        failures += [f"round {number}: {one}" for one in wrong]
        shutil.rmtree(place)
    return {"came": came, "failures": failures}


def _import_pulled(folder: Path, part: float, failures: list[str]) -> str:
    """The real page's service, its child and its engines; a film is there before."""
    stick, data = Stick(folder / "stick"), folder / "data"
    stick.lay(_FILM, foreign("bikes.mp4").read_bytes())
    films = VenueFilms(data / FILMS)
    add(films, foreign("bigbuckbunny.mp4"))
    before = _tree(films.folder)
    stick.plug()
    loop = SelectLoop()
    room = CopyingRoom(data, loop, DRIVES)
    room.begin(_FILM)
    loop.run_until(lambda: room.part >= part / 2 or room.outcome is not None, seconds=60)
    stick.vanish()
    loop.run_for(part / 5)
    stick.forget()
    loop.run_until(lambda: room.outcome is not None, seconds=30)
    loop.run_until(lambda: room.cleared or room.copied, seconds=30)
    room.close()
    failures += _judge_import(room.outcome, films, before)
    stick.recover()
    failures += _judge_stick(stick, {_FILM: foreign("bikes.mp4").read_bytes()})
    stick.close()
    return room.outcome.error.code if room.outcome and room.outcome.error else "copied"


def _judge_import(outcome: Outcome | None, films: VenueFilms, before: dict[str, str]) -> list[str]:
    if outcome is None or outcome.error is None:
        return [] if len(films.films()) == 2 else ["told as copied, and not there"]
    failures = [] if outcome.error.code == "drive.pulled" else [f"told as {outcome.error}"]
    if "Nothing on this kiosk was changed." not in sentence(outcome.error):
        failures.append(f"the sentence is {sentence(outcome.error)}")
    if _tree(films.folder) != before:
        failures.append(f"the films are other ones: {sorted(_tree(films.folder))}")
    return failures


def _export_pulled(folder: Path, part: float, failures: list[str]) -> str:
    whole = _measured()
    stick, content, writer = _writing(folder)
    _await_work(writer)
    time.sleep(part * whole)
    stick.vanish()
    stick.forget()
    writer.communicate(timeout=60)
    code = _told()
    stick.recover()
    # One that was pulled at the very end has it, and nobody here could know.
    written = {f"film-kiosk/{_NAME}": content}
    failures += _judge_stick(stick, _KEPT | (written if code == "written" else {}), written)
    if code not in {"written", "gone"}:
        failures.append(f"told as {code}")
    stick.close()
    return code


def _writer_killed(folder: Path, part: float, failures: list[str]) -> str:
    whole = _measured()
    stick, content, writer = _writing(folder)
    _await_work(writer)
    time.sleep(part * whole)
    os.killpg(writer.pid, signal.SIGKILL)
    writer.communicate(timeout=60)
    run(*helper("drive_export.py", "settle"))
    code = _told()
    shown = run("grep", f" {stick.mount} ", "/proc/self/mountinfo")
    if " ext4 " not in shown or "ro" not in shown.rpartition(" ")[2].split(","):
        failures.append(f"it is not read only again: {shown}")
    left = [path.name for path in stick.mount.glob("film-kiosk/.*")]
    if left:
        failures.append(f"left on it: {left}")
    whole = (stick.mount / "film-kiosk" / _NAME).exists()
    if code == "written" and not whole:
        failures.append("told as written, and not there")
    stick.forget()
    stick.eject()
    failures += _judge_stick(stick, _KEPT | ({f"film-kiosk/{_NAME}": content} if whole else {}), mend=False)
    stick.close()
    return code or "not begun"


def _writing(folder: Path) -> tuple[Stick, bytes, "subprocess.Popen[bytes]"]:
    """A drive, and what has just begun to be written to it."""
    stick, content = Stick(folder / "stick"), os.urandom(_LENGTH)
    for name, kept in _KEPT.items():
        stick.lay(name, kept)
    stick.plug()
    (DRIVES / "export.json").unlink(missing_ok=True)
    (OUTBOX / _NAME).write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    request = {"id": "0" * 32, "drive": stick.name, "file": _NAME, "size": len(content), "sha256": digest}
    (OUTBOX / "request.json").write_text(json.dumps(request), encoding="ascii")
    writer = subprocess.Popen(helper("drive_export.py", "write"), stderr=subprocess.PIPE, start_new_session=True)
    return stick, content, writer


_took: list[float] = []


def _measured() -> float:
    """Seconds that writing takes, once it has begun, when nobody disturbs it."""
    if not _took:
        with scratch() as folder:
            stick, _, writer = _writing(folder)
            _await_work(writer)
            began = time.monotonic()
            _, said = writer.communicate(timeout=60)
            _took.append(time.monotonic() - began)
            if _told() != "written":
                raise RuntimeError(f"nothing is written even where nobody disturbs it: {said.decode()}")
            stick.forget()
            stick.close()
    return _took[0]


def _await_work(writer: "subprocess.Popen[bytes]") -> None:
    """It has looked at the request, and is about to write."""
    deadline = time.monotonic() + _BEGINS_WITHIN
    while not (DRIVES / ".export-at-work").exists() and writer.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)


def _told() -> str:
    """What the writer told, "" where it did not come so far as to begin."""
    path = DRIVES / "export.json"
    return str(json.loads(path.read_text(encoding="utf-8"))["code"]) if path.exists() else ""


def _judge_stick(
    stick: Stick, wanted: dict[str, bytes], may: dict[str, bytes] | None = None, *, mend: bool = True
) -> list[str]:
    """It can be read, and holds what it should, and what it may, but nothing by halves except under a hidden name."""
    if wrong := stick.check(mend=mend):
        return [f"the drive is not sound: {wrong}"]
    files = {name: content for name, content in stick.files().items() if not Path(name).name.startswith(".")}
    failures = [f"{name} is not as it was" for name in wanted if files.get(name) != wanted[name]]
    more = [name for name in files.keys() - wanted.keys() if files[name] != (may or {}).get(name)]
    return failures + ([f"on the drive, too: {sorted(more)}"] if more else [])


def _tree(folder: Path) -> dict[str, str]:
    """Of what counts."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != ".lock")
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
