# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a taskbar, a pager or any program of the session may ask of the window manager and of the server."""

from tests.escapes.stage import Act, Case, Stage

_REMOVE, _ADD, _TOGGLE = 0, 1, 2
_PAGER = 2
_ICONIC = 3
_SIZE_BY_KEYS, _MOVE_BY_KEYS, _MOVE, _CANCEL = 9, 10, 8, 11
_EVERY_PART = 0xF << 8 | _PAGER << 12


def _close(stage: Stage) -> None:
    for _ in range(3):
        stage.server.ask_manager(stage.window, "_NET_CLOSE_WINDOW", 0, _PAGER)


def _delete(stage: Stage) -> None:
    for _ in range(3):
        stage.server.tell(stage.window, "WM_PROTOCOLS", stage.server.atom("WM_DELETE_WINDOW"), 0)


def _iconify(stage: Stage) -> None:
    stage.server.ask_manager(stage.window, "WM_CHANGE_STATE", _ICONIC)


def states(how: int, *names: str) -> Act:
    def act(stage: Stage) -> None:
        for name in names:
            stage.server.ask_manager(
                stage.window, "_NET_WM_STATE", how, stage.server.atom(f"_NET_WM_STATE_{name}"), 0, _PAGER
            )

    return act


def _move_resize(stage: Stage) -> None:
    stage.server.ask_manager(stage.window, "_NET_MOVERESIZE_WINDOW", _EVERY_PART, 300, 200, 400, 300)


def _move_by_hand(stage: Stage) -> None:
    """As from a window's menu: by keys, then by the mouse."""
    for how in (_MOVE_BY_KEYS, _SIZE_BY_KEYS):
        stage.server.ask_manager(stage.window, "_NET_WM_MOVERESIZE", *stage.place(0.5, 0.5), how, 0, _PAGER)
        stage.xdo("key", "--delay", 4, "Left", "Left", "Up", "Up", "Return")
    stage.server.ask_manager(stage.window, "_NET_WM_MOVERESIZE", *stage.place(0.5, 0.5), _MOVE, 1, _PAGER)
    stage.xdo("mousemove", *stage.place(0.7, 0.7), "click", 1)
    stage.server.ask_manager(stage.window, "_NET_WM_MOVERESIZE", 0, 0, _CANCEL, 0, _PAGER)


def _configure(stage: Stage) -> None:
    stage.server.move_resize(stage.window, 200, 150, 640, 360)
    stage.xdo("windowmove", stage.window, 50, 50, "windowsize", stage.window, 500, 400)


def _show_desktop(stage: Stage) -> None:
    stage.server.ask_manager(stage.server.root, "_NET_SHOWING_DESKTOP", 1)


def _lower(stage: Stage) -> None:
    stage.server.lower(stage.window)
    stage.server.ask_manager(stage.window, "_NET_RESTACK_WINDOW", _PAGER, 0, 1)


def _unmap(stage: Stage) -> None:
    stage.server.unmap(stage.window)


def _no_focus(stage: Stage) -> None:
    for nobody in (0, 1, 0):
        stage.server.focus(nobody)


def _desktops(stage: Stage) -> None:
    root = stage.server.root
    stage.server.ask_manager(root, "_NET_NUMBER_OF_DESKTOPS", 3)
    stage.server.ask_manager(stage.window, "_NET_WM_DESKTOP", 2, _PAGER)
    stage.server.ask_manager(root, "_NET_CURRENT_DESKTOP", 1)
    stage.hold(0.2)
    stage.server.ask_manager(root, "_NET_CURRENT_DESKTOP", 0)
    stage.server.ask_manager(root, "_NET_NUMBER_OF_DESKTOPS", 1)


def _other_desktop(stage: Stage) -> None:
    root = stage.server.root
    stage.server.ask_manager(root, "_NET_NUMBER_OF_DESKTOPS", 2)
    stage.server.ask_manager(root, "_NET_CURRENT_DESKTOP", 1)


REQUESTS = (
    Case("asked to close", _close),
    Case("told to close", _delete),
    Case("minimised", _iconify),
    Case("hidden and shaded", states(_ADD, "HIDDEN", "SHADED")),
    Case("put below", states(_ADD, "BELOW")),
    Case("no longer full screen", states(_REMOVE, "FULLSCREEN", "ABOVE")),
    Case("full screen toggled", states(_TOGGLE, "FULLSCREEN", "MAXIMIZED_VERT", "MAXIMIZED_HORZ")),
    Case("moved and resized", _move_resize),
    Case("moved by hand", _move_by_hand),
    Case("configured", _configure),
    Case("the desktop shown", _show_desktop),
    Case("lowered", _lower),
    Case("unmapped", _unmap),
    Case("the focus taken away", _no_focus),
    Case("desktops come and go", _desktops),
    Case("another desktop", _other_desktop),
)
