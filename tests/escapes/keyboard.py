# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that do something elsewhere: of window managers, desktops, browsers, editors and machines."""

from tests.escapes.look import PASTED
from tests.escapes.process import PIN
from tests.escapes.stage import Act, Case, Stage
from tests.escapes.waiting import wait

_FUNCTIONS = tuple(f"F{number}" for number in range(1, 13))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BETWEEN = 4
"""Milliseconds from one key to the next."""
_OPENS = 30.0
_WRONG = ("471920", "000000", PIN[::-1])
_ODD = "'; DROP TABLE film; -- %s%n ../../etc/passwd file:///etc/passwd javascript:alert(1) <a href='http://x'>x</a>"
_SCRIPTS = "āčēģīķļņšūž ґєії 電影 ﷽ 🎬"


def keys(*chords: str, times: int = 1) -> Act:
    def act(stage: Stage) -> None:
        stage.xdo("key", "--delay", _BETWEEN, *chords * stage.times(times))

    return act


def with_all(modifiers: str, names: tuple[str, ...] | str) -> tuple[str, ...]:
    return tuple(f"{modifiers}+{name}" for name in names)


def _held_for_long(stage: Stage) -> None:
    for key in ("a", "Return", "Right"):
        stage.xdo("keydown", key)
        stage.hold(5)
        stage.xdo("keyup", key)


def _three_at_once(stage: Stage) -> None:
    for three in (("a", "s", "d"), ("Tab", "Return", "space"), ("Left", "Right", "Escape"), ("F1", "F4", "q")):
        stage.xdo("keydown", "--delay", 0, *three)
        stage.hold(0.3)
        stage.xdo("keyup", "--delay", 0, *three)


def _all_modifiers(stage: Stage) -> None:
    """Pressed in turn, with keys and clicks meanwhile, and one of them never let go of before the look."""
    stage.xdo("keydown", "--delay", 0, "ctrl", "alt", "shift", "super")
    stage.xdo("key", "--delay", _BETWEEN, "a", "F4", "Tab", "Delete", "q", "Escape")
    stage.xdo("mousemove", *stage.place(0.5, 0.5), "click", 1, "click", 2, "click", 3)
    stage.xdo("keyup", "--delay", 0, "ctrl", "alt", "shift")


def _copied(stage: Stage) -> None:
    stage.xdo("type", "--delay", _BETWEEN, "to be copied")
    stage.xdo("key", "--delay", _BETWEEN, *with_all("ctrl", "acaxacyz"), "shift+Home", "ctrl+Insert", "shift+Delete")


def _pasted(stage: Stage) -> None:
    stage.strangers.hold_out(PASTED)
    stage.xdo("key", "--delay", _BETWEEN, "ctrl+v", "shift+Insert", "ctrl+shift+v", "XF86Paste", "ctrl+y")


def _very_long(stage: Stage) -> None:
    stage.xdo("type", "--delay", 1, "x y" * stage.times(1000))


def _code_points(stage: Stage) -> None:
    for point in ("202e", "1f3ac", "0007"):
        stage.xdo("key", "--delay", _BETWEEN, "ctrl+shift+u", *point, "Return")


def _typed(text: str) -> Act:
    def act(stage: Stage) -> None:
        stage.xdo("type", "--delay", _BETWEEN, text)
        stage.xdo("key", "Return")

    return act


def _wrong_pins(stage: Stage) -> str | None:
    """By whoever knows the corner mark, with the keyboard and with fingers."""
    # Where it is open already, a touch beside it would close it.
    if stage.where("pad.key.ok") is None:
        stage.xdo("mousemove", *stage.place(0.02, 0.98), "mousedown", 1)
        opened = wait(lambda: stage.where("pad.key.ok") is not None, _OPENS)
        stage.xdo("mouseup", 1)
        if not opened:
            return "the PIN pad did not open"
    for pin in _WRONG:
        stage.xdo("key", "--delay", _BETWEEN, *pin, "Return")
    for key in (*_WRONG[0], "ok"):
        if place := stage.where(f"pad.key.{key}"):
            stage.xdo("mousemove", *place, "click", 1)
    return None


KEYS = (
    Case("Alt-F4", keys("alt+F4", "alt+shift+F4", "ctrl+F4", times=4)),
    Case("Alt-Tab", keys("alt+Tab", "alt+shift+Tab", "alt+Escape", "ctrl+alt+Tab", "alt+grave", "alt+F6", times=4)),
    Case("the Super key", keys("super", *with_all("super", "dlretab1"), "super+Tab", "super+Return", "super+Up")),
    Case("Ctrl-Alt-F1 to F12", keys(*with_all("ctrl+alt", _FUNCTIONS))),
    Case("Ctrl-Alt-Backspace", keys("ctrl+alt+BackSpace", times=8)),
    Case("a burst of Ctrl-Alt-Delete", keys("ctrl+alt+Delete", times=40)),
    Case("other Ctrl-Alt keys", keys(*with_all("ctrl+alt", ("t", "l", "d", "Escape", "Up", "Right", "KP_Multiply")))),
    Case("task managers", keys("ctrl+shift+Escape", "ctrl+Escape", "ctrl+alt+KP_Divide", "ctrl+alt+End")),
    Case("F1 to F12", keys(*_FUNCTIONS, *with_all("shift", _FUNCTIONS), *with_all("ctrl", _FUNCTIONS))),
    Case("Alt-F1 to F12", keys(*with_all("alt", _FUNCTIONS))),
    Case("the Menu key", keys("Menu", "shift+F10", "Menu", "Down", "Return")),
    Case("Alt and letters", keys("alt", "alt+space", *with_all("alt", _LETTERS), "F10", "Down", "Return")),
    Case("Print and SysRq", keys("Print", *with_all("alt", ("Print", "Sys_Req", "b", "u")), "ctrl+Print", "Pause")),
    Case("Ctrl-W, Q, O, P, S, N", keys(*with_all("ctrl", "wqopsntrfhjdku"))),
    Case("Ctrl-Shift-I and others", keys(*with_all("ctrl+shift", "ijckmntwqpe"), "F12")),
    Case("copying", _copied),
    Case("pasting", _pasted),
    Case("an Escape storm", keys("Escape", times=100)),
    Case("a Tab storm", keys("Tab", "Tab", "Tab", "shift+Tab", times=20)),
    Case("Tab and Return", keys("Tab", "Tab", "Return", "Tab", "space", times=8)),
    Case("keys held", _held_for_long),
    Case("three keys at once", _three_at_once),
    Case("all modifiers at once", _all_modifiers),
    Case(
        "launcher keys",
        keys(*(f"XF86{name}" for name in ("Calculator", "Mail", "WWW", "Explorer", "MyComputer", "Terminal", "Tools"))),
    ),
    Case(
        "browser keys",
        keys(*(f"XF86{name}" for name in ("Back", "Forward", "Refresh", "Stop", "HomePage", "Search", "Favorites"))),
    ),
    Case(
        "document keys",
        keys("Find", "Undo", "Cancel", *(f"XF86{name}" for name in ("New", "Open", "Save", "Close", "Copy"))),
    ),
    Case(
        "media keys",
        keys(*(f"XF86Audio{name}" for name in ("Play", "Stop", "Next", "Prev", "Mute", "LowerVolume", "RaiseVolume"))),
    ),
    Case(
        "power keys",
        keys(*(f"XF86{name}" for name in ("PowerOff", "Sleep", "WakeUp", "Suspend", "ScreenSaver", "LogOff", "Eject"))),
    ),
    Case("dead keys and Compose", keys("dead_acute", "e", "dead_diaeresis", "space", "Multi_key", "o", "e")),
    Case("Ctrl-Shift-U", _code_points),
    Case("control characters", keys(*with_all("ctrl", _LETTERS), "ctrl+bracketleft", "ctrl+at", "ctrl+backslash")),
    Case("a very long input", _very_long),
    Case("letters of other scripts", _typed(_SCRIPTS)),
    Case("commands and addresses", _typed(_ODD)),
    Case("sticky keys", keys("shift", "shift", "shift", "shift", "shift", "Num_Lock", "shift+Num_Lock", "Scroll_Lock")),
    Case("keys of input methods", keys("ctrl+space", "Hangul", "Kanji", "Henkan", "Zenkaku_Hankaku", "ISO_Next_Group")),
    Case("enlarging", keys(*with_all("ctrl", ("plus", "minus", "0")), *with_all("super", ("plus", "minus", "u")))),
    Case("wrong PINs", _wrong_pins),
)
