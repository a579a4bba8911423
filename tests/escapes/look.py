# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the kiosk has the screen for itself: looked at from outside, and asked of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage

from tests.escapes.process import KioskProcess, LostError
from tests.escapes.server import Server
from tests.escapes.strangers import COLOUR, Strangers

PASTED = "pasted-by-a-stranger"
"""Must be found in no field."""
PICTURES = "kiosk.media.thumbnail"
"""Makes pictures of chapters, once for each film, in a process of its own."""
EMPTY = "next to nothing is on the screen"
_FEW = 12
_SMALL = QSize(160, 90)


def picture() -> QImage:
    """The whole display."""
    return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def wrongs(kiosk: KioskProcess, server: Server, strangers: Strangers) -> list[str]:
    """In a few words each; nothing where all is well."""
    if not kiosk.lives:
        return ["the kiosk has ended"]
    try:
        told = _told(kiosk)
    except LostError as error:
        return [f"the kiosk: {error}"]
    return [*told, *_processes(kiosk), *_windows(kiosk, server), *_seen(), *_held_out(strangers)]


def _told(kiosk: KioskProcess) -> list[str]:
    told = kiosk.look()
    wrong = {
        "the staff area is open": told["staff"],
        "a PIN can be set": told["setup"],
        "something was pasted": any(PASTED in text for text in told["typed"]),
        f"{told['windows']} windows of Qt": told["windows"] != 1,
    }
    return [what for what, is_so in wrong.items() if is_so]


def _processes(kiosk: KioskProcess) -> list[str]:
    return [f"another process: {command}" for command in kiosk.others()]


def _windows(kiosk: KioskProcess, server: Server) -> list[str]:
    shown = server.shown()
    ours = [window for window in shown if window.pid == kiosk.pid]
    if len(ours) != 1:
        return [f"{len(ours)} windows of the kiosk on the screen"]
    screen = QGuiApplication.primaryScreen().geometry()
    whole = (0, 0, screen.width(), screen.height())
    wrong = [] if ours[0].rect == whole else [f"the window has {ours[0].rect}, the screen {whole}"]
    over = shown[shown.index(ours[0]) + 1 :]
    wrong += [f"a window of process {window.pid} is over it" for window in over if _meet(window.rect, whole)]
    if server.focused() != kiosk.pid:
        wrong.append(f"the keyboard is with {server.focused() or 'nobody'}")
    return wrong


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    left, top = max(one[0], other[0]), max(one[1], other[1])
    return left < min(one[0] + one[2], other[0] + other[2]) and top < min(one[1] + one[3], other[1] + other[3])


def _seen() -> list[str]:
    small = picture().scaled(_SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    colours = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    wrong = [EMPTY] if len(colours) <= _FEW else []
    return [*wrong, "a stranger's window is seen"] if COLOUR.rgb() in colours else wrong


def _held_out(strangers: Strangers) -> list[str]:
    return [f"it can be pasted: {text[:40]!r}" for text in strangers.held_out()]
