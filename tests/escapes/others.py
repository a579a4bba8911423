# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs that put themselves, or what they have, before the visitor."""

from PySide6.QtCore import QRect, Qt

from tests.escapes.look import PASTED
from tests.escapes.stage import Act, Case, Stage

_SMALL = QRect(300, 200, 480, 320)
_PANEL = QRect(0, 0, 960, 40)
_WHOLE = QRect(0, 0, 960, 540)
_OVER = Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint
_XDND = 5


def window(place: QRect, flags: Qt.WindowType = Qt.WindowType.Window, *, whole: bool = False) -> Act:
    def act(stage: Stage) -> None:
        stage.strangers.show(place, flags, whole=whole)

    return act


def _dialog(stage: Stage) -> None:
    stage.strangers.show(_SMALL, Qt.WindowType.Dialog, dialog_of=stage.window)


def _insists(stage: Stage) -> None:
    """A window that asks to be the active one again and again."""
    number = stage.strangers.show(_SMALL)
    for _ in range(5):
        stage.server.ask_manager(number, "_NET_ACTIVE_WINDOW", 2)
        stage.server.raise_(number)
        stage.hold(0.3)


def _takes_focus(stage: Stage) -> None:
    number = stage.strangers.show(_SMALL)
    stage.server.focus(number)
    stage.xdo("key", "--delay", 4, "a", "b", "Return")


def _comes_and_goes(stage: Stage) -> None:
    for _ in range(3):
        stage.strangers.show(_SMALL)
        stage.hold(0.3)
        stage.strangers.leave()


def _grabs(stage: Stage) -> None:
    stage.strangers.show(_SMALL)
    stage.strangers.grab(True)
    stage.hold(0.5)
    stage.xdo("key", "--delay", 4, "a", "b", "Return")
    stage.strangers.grab(False)


def _many(stage: Stage) -> None:
    for number in range(6):
        stage.strangers.show(_SMALL.translated(40 * number, 20 * number))


def _holds_out(stage: Stage) -> None:
    for number in range(3):
        stage.strangers.hold_out(f"{PASTED} {number}")
        stage.hold(0.2)


def drops(*kinds: str) -> Act:
    """What is dragged from another program over the window, and dropped on it."""

    def act(stage: Stage) -> None:
        server, target = stage.server, stage.window
        source = server.offer("XdndSelection")
        atoms = [server.atom(kind) for kind in kinds][:3]
        server.tell(target, "XdndEnter", source, _XDND << 24, *atoms)
        for across in (0.2, 0.5, 0.4):
            x, y = stage.where("search.field") or stage.place(across, 0.5)
            server.tell(target, "XdndPosition", source, 0, x << 16 | y, 0, server.atom("XdndActionCopy"))
            stage.hold(0.1)
        server.tell(target, "XdndDrop", source, 0, 0)

    return act


OTHERS = (
    Case("a window", window(_SMALL)),
    Case("a window over all", window(_WHOLE, _OVER, whole=True)),
    Case("a panel", window(_PANEL, _OVER)),
    Case("a splash screen", window(_SMALL, _OVER | Qt.WindowType.SplashScreen)),
    Case("a dialog of ours", _dialog),
    Case("a window that insists", _insists),
    Case("a window that takes the keys", _takes_focus),
    Case("a window that comes and goes", _comes_and_goes),
    Case("a window that grabs the keys", _grabs),
    Case("many windows", _many),
    Case("something on the clipboard", _holds_out),
    Case("files dropped", drops("text/uri-list", "text/plain")),
    Case("text dropped", drops("UTF8_STRING", "text/plain", "STRING")),
)
