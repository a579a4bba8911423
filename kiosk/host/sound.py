# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is there anything to hear with, and did it come back?"""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.ports.loop import Loop
from kiosk.domain.values import Millis

_CHOICE = "KIOSK_SOUND_DEVICE"
_ALSA = "alsa:"
_COOKIE = "PULSE_COOKIE"
_CARDS = Path("/proc/asound/cards")
_NO_CARDS = "no soundcards"
_ANSWERS_WITHIN = 0.2
_LOOK_EVERY = Millis(2000)


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """kind: "pulse" for a sound server, "alsa" for a card. which: another text for another one.

    A server that was started anew is another one, too.
    """

    kind: str
    which: str


def sound_device() -> SoundDevice | None:
    """What sound goes to, None where there is nothing."""
    if os.environ.get(_CHOICE, "").startswith(_ALSA):
        return _card()
    return _sound_server() or _card()


def chosen_output() -> str:
    """The sink of the sound server or the ALSA device that KIOSK_SOUND_DEVICE names; empty for the usual one.

    With "alsa:" in front it is ALSA's even where a sound server answers. Engines read it for themselves.
    """
    return os.environ.get(_CHOICE, "").removeprefix(_ALSA)


def engine_arguments() -> tuple[str, ...]:
    """What libVLC must be told: without a device it would write 175 lines a second about it."""
    device = sound_device()
    return (f"--aout={device.kind}",) if device else ("--aout=dummy",)


def lead_cookie() -> None:
    """Where libpulse finds no cookie it makes one in the user's home, which is no folder of the kiosk's: its children,
    which inherit this, make it in the runtime folder. Who has a cookie keeps it."""
    runtime, home = os.environ.get("XDG_RUNTIME_DIR"), Path(os.path.expanduser("~"))  # noqa: PTH111 - without a home, too
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    made = any(cookie.exists() for cookie in (settings / "pulse" / "cookie", home / ".pulse-cookie"))
    if runtime and not made:
        os.environ.setdefault(_COOKIE, str(Path(runtime, "film-kiosk", "sound-cookie")))


class SoundWatch:
    """Looks every two seconds, from its making until close, and tells when there is a device that was not there before.

    went: called when there is none any more, and at once where there is none.

    libVLC plays on without sound when its device goes, and never finds it again by itself.
    """

    def __init__(self, loop: Loop, came: Callable[[], None], went: Callable[[], None] = lambda: None) -> None:
        self._loop = loop
        self._came = came
        self._went = went
        self._device = sound_device()
        if self._device is None:
            went()
        self._cancel = loop.after(_LOOK_EVERY, self._look)

    def close(self) -> None:
        self._cancel()

    def _look(self) -> None:
        self._cancel = self._loop.after(_LOOK_EVERY, self._look)
        before, self._device = self._device, sound_device()
        if self._device is None and before is not None:
            self._went()
        if self._device is not None and self._device != before:
            self._came()


def _card() -> SoundDevice | None:
    try:
        cards = _CARDS.read_text(encoding="utf-8")
    except OSError:
        return None
    return None if not cards.strip() or _NO_CARDS in cards else SoundDevice("alsa", cards)


def _sound_server() -> SoundDevice | None:
    named = os.environ.get("PULSE_SERVER", "")
    kind, _, address = named.partition(":")
    if named and kind != "unix":
        return SoundDevice("pulse", named)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if not (address or runtime):
        return None
    return _answering(Path(address) if address else Path(runtime or "", "pulse", "native"))


def _answering(path: Path) -> SoundDevice | None:
    """A server that was killed leaves its socket behind."""
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(_ANSWERS_WITHIN)
            client.connect(str(path))
        found = path.stat()
    except OSError:
        return None
    return SoundDevice("pulse", f"{path} {found.st_ino} {found.st_ctime_ns}")
