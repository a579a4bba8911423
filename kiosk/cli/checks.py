# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The examination: each check looks at one thing and never raises."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from db.engine import database_facts
from kiosk.app.choices import Choices
from kiosk.cli.trials import see_through
from kiosk.cli.versions import libvlc_version
from kiosk.domain.errors import ContentError, KioskError, MachineError
from kiosk.domain.film import Film
from kiosk.domain.health import Finding, State
from kiosk.host.child import Answer, run_module
from kiosk.host.folders import assets, config_file, free_bytes, prepare_data
from kiosk.host.graphics import decide_software
from kiosk.host.libraries import require_display, require_libvlc
from kiosk.host.loop import SelectLoop
from kiosk.host.pin_file import PinFile
from kiosk.host.settings_file import machine_settings
from kiosk.host.sound import chosen_output, sound_device
from kiosk.media.shelf import ShippedFilms
from kiosk.playback.trial import TrialPlay

_QT_SECONDS = 20
_SOUND_SECONDS = 10
_MIB = 2**20
_LITTLE = 1024 * _MIB
_COMPUTED = ("llvmpipe", "softpipe", "swrast", "SwiftShader")
_SOUND_NAMES = {"pulse": "the sound server (PulseAudio or PipeWire)", "alsa": "the sound card (ALSA)"}


@dataclass(frozen=True)
class Examination:
    """Of this machine, for a data folder."""

    data: Path

    def findings(self) -> list[Finding]:
        """One for each thing, in the order of what needs what. Takes a few seconds at most where all is well."""
        checks: dict[str, Callable[[], Finding]] = {
            "libvlc": self._libvlc,
            "qt": self._qt,
            "display": self._display,
            "graphics": self._graphics,
            "sound": self._sound,
            "disk": self._disk,
            "database": self._database,
            "settings": self._settings,
            "staff": self._staff,
            "content.film": self._film,
            "content.fonts": self._fonts,
            "content.translations": self._translations,
        }
        return [_examine(name, check) for name, check in checks.items()]

    @cached_property
    def _shelved(self) -> Film:
        return ShippedFilms(assets() / "rehearsal").rehearsal()

    @cached_property
    def _displays(self) -> bool:
        try:
            require_display()
        except MachineError:
            return False
        return True

    @cached_property
    def _asked_on_display(self) -> Answer:
        return _ask_qt({})

    @cached_property
    def _asked(self) -> Answer:
        """Of Qt without a display, unless the display has let it tell us all the same."""
        if self._displays and self._asked_on_display.code == 0:
            return self._asked_on_display
        return _ask_qt({"QT_QPA_PLATFORM": "offscreen"})

    def _libvlc(self) -> Finding:
        require_libvlc()
        version = libvlc_version()
        if version is None:
            raise MachineError("libvlc.missing")
        try:
            film = self._shelved
        except ContentError:
            return Finding("libvlc", State.DEGRADED, "libvlc.untried", {"version": version})
        reason = _try_playing(film)
        if reason:
            return Finding("libvlc", State.FAULT, "libvlc.no_picture", {"version": version, "reason": reason})
        return Finding("libvlc", State.OK, "libvlc.plays", {"version": version})

    def _qt(self) -> Finding:
        if self._asked.code != 0:
            return Finding("qt", State.FAULT, "qt.broken", {"reason": self._asked.reason})
        return Finding("qt", State.OK, "qt.works", {"version": _facts(self._asked)["qt"]})

    def _display(self) -> Finding:
        require_display()
        if self._asked_on_display.code != 0:
            return Finding("display", State.FAULT, "display.refused", {"reason": self._asked_on_display.reason})
        facts = _facts(self._asked_on_display)
        if facts["platform"] in ("offscreen", "minimal"):
            return Finding("display", State.DEGRADED, "display.none_wanted", {"platform": facts["platform"]})
        screens = [f"{screen['name']}, {screen['width']} x {screen['height']}" for screen in facts["screens"]]
        return Finding("display", State.OK, "display.answers", {"screens": "; ".join(screens)})

    def _graphics(self) -> Finding:
        software, why = decide_software()
        if software and why == "setting":
            return Finding("graphics", State.OK, "graphics.software_wanted")
        if software:
            return Finding("graphics", State.DEGRADED, "graphics.no_gpu")
        if not self._displays or self._asked_on_display.code != 0:
            return Finding("graphics", State.DEGRADED, "graphics.untried")
        renderer = _facts(self._asked_on_display)["opengl"]
        if not renderer:
            return Finding("graphics", State.DEGRADED, "graphics.no_opengl")
        slow = renderer.startswith(_COMPUTED)
        return Finding(
            "graphics",
            State.DEGRADED if slow else State.OK,
            "graphics.slow" if slow else "graphics.gpu",
            {"renderer": renderer},
        )

    def _sound(self) -> Finding:
        device = sound_device()
        if device is None:
            return Finding("sound", State.DEGRADED, "sound.none")
        names, chosen = _sound_outputs(device.kind), chosen_output()
        found = {"device": _SOUND_NAMES.get(device.kind, device.kind), "name": chosen, "known": ", ".join(names) or "–"}
        if not chosen:
            return Finding("sound", State.OK, "sound.device", found)
        there = chosen in names
        return Finding(
            "sound", State.OK if there else State.DEGRADED, "sound.chosen" if there else "sound.unknown", found
        )

    def _disk(self) -> Finding:
        prepare_data(self.data)
        free = free_bytes(self.data)
        room: dict[str, str | int] = {"path": str(self.data), "free": free // _MIB}
        if free < _LITTLE:
            return Finding("disk", State.DEGRADED, "disk.low", room)
        return Finding("disk", State.OK, "disk.room", room)

    def _database(self) -> Finding:
        try:
            prepare_data(self.data)
        except MachineError:
            return Finding("database", State.FAULT, "database.unseen")
        facts = database_facts(self.data)
        return Finding(
            "database", State.OK, "database.works", {"version": facts["sqlite"], "journal": facts["journal"]}
        )

    def _settings(self) -> Finding:
        path = config_file()
        wrong = next(iter(machine_settings(os.environ, path).wrong), None)
        if wrong is not None:
            return Finding("settings", State.DEGRADED, wrong.code, wrong.arguments)
        return Finding("settings", State.OK, "settings.right", {"path": str(path)})

    def _staff(self) -> Finding:
        pins = PinFile(self.data)
        try:
            known = sorted(pins.since())
        except MachineError as error:
            return Finding("staff", State.DEGRADED, error.code, error.arguments)
        if not known:
            return Finding("staff", State.DEGRADED, "staff.unset")
        return Finding("staff", State.OK, "staff.set", {"roles": " and ".join(known)})

    def _film(self) -> Finding:
        film = self._shelved
        found = {"length": film.length // 1000, "chapters": len(film.chapters)}
        return Finding("content.film", State.OK, "film.sound", found)

    def _fonts(self) -> Finding:
        return self._content("content.fonts", "fonts", "names", "fonts")

    def _translations(self) -> Finding:
        return self._content("content.translations", "translations", "languages", "translations")

    def _content(self, name: str, key: str, argument: str, code: str) -> Finding:
        if self._asked.code != 0:
            return Finding(name, State.DEGRADED, "content.unseen")
        missing = _facts(self._asked)[key]
        if missing:
            return Finding(name, State.DEGRADED, f"{code}.missing", {argument: ", ".join(missing)})
        return Finding(name, State.OK, f"{code}.present", {argument: ", ".join(Choices().offered)})


def _examine(name: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except KioskError as error:
        return Finding(name, State.FAULT, error.code, error.arguments)
    except Exception as error:  # noqa: BLE001 - whoever examines a sick machine wants the other findings all the same
        reason = f"{type(error).__name__}: {error}"
        return Finding(name, State.FAULT, "check.broken", {"reason": reason})


def _ask_qt(environment: dict[str, str]) -> Answer:
    fonts = str(assets() / "fonts")
    return run_module("kiosk.ui.checkup", fonts, *Choices().offered, seconds=_QT_SECONDS, environment=environment)


def _sound_outputs(kind: str) -> list[str]:
    """Their names; none where libVLC cannot tell."""
    answer = run_module("kiosk.playback.engine.devices", kind, seconds=_SOUND_SECONDS)
    return [name for name, _ in json.loads(answer.out)] if answer.code == 0 else []


def _facts(answer: Answer) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(answer.out.splitlines()[-1])
    return facts


def _try_playing(film: Film) -> str | None:
    """Why no picture of the film comes, or None when one does."""
    loop = SelectLoop()
    trial = TrialPlay(loop, film.media)
    if late := see_through(loop, trial):
        return late
    if trial.fault is None and trial.code is None:
        return "the picture is not the film's"
    return trial.fault
