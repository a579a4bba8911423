# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that an escape is tried with, and how the kiosk gets back to where it is tried."""

import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.escapes.importing import Importing
from tests.escapes.look import EMPTY, PICTURES, wrongs
from tests.escapes.process import KioskProcess, LostError
from tests.escapes.server import Server
from tests.escapes.strangers import Strangers
from tests.escapes.waiting import pass_time, wait

SITUATIONS = ("attract", "film", "card", "search", "PIN pad", "import")
_ARRIVES, _XDOTOOL = 60.0, 60
_PATIENCE, _PATIENCE_SHORT, _PATIENCE_WITH_PICTURES = 2.0, 6.0, 10.0
"""In which all must be taken back: the short form runs on machines that do other things beside. A film may only be
opening, and what makes pictures of its chapters, once, ends by itself."""
_SHORTER = 0.25
_HELD = ("ctrl", "alt", "shift", "super", "ISO_Level3_Shift")
_BUTTONS = 9

Step = tuple[str, dict[int, tuple[int, int]], int]
"""press, move or lift, the fingers with their places in pixels, and milliseconds after it."""


class Stage:
    """From its making until close. size: of the display. kiosk: another one after one that was lost.

    short: nothing lasts as long.
    """

    def __init__(self, display: str, folder: Path, size: tuple[int, int], *, short: bool) -> None:
        self._folder = folder
        self._short = short
        self.size = size
        self.server = Server(display)
        self.strangers = Strangers(self.server)
        self._importing = Importing(folder, minutes=40 if short else 60)
        self.kiosk = KioskProcess(folder)
        self.printed: list[str] = []

    def close(self) -> None:
        self._importing.stop()
        self._end_kiosk()
        self.server.close()

    @property
    def window(self) -> int:
        """Of the kiosk."""
        return self.server.client_of(self.kiosk.pid)

    def xdo(self, *words: object) -> None:
        """What xdotool is told."""
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=_XDOTOOL)

    def hold(self, seconds: float) -> None:
        """For so long, or in the short form for a part of that."""
        pass_time(seconds * (_SHORTER if self._short else 1))

    def times(self, number: int) -> int:
        """How often, likewise."""
        return max(1, round(number * (_SHORTER if self._short else 1)))

    def touch(self, steps: list[Step]) -> None:
        seconds = 15 + sum(wait for _, _, wait in steps) / 200
        told = [(how, {str(finger): place for finger, place in at.items()}, wait) for how, at, wait in steps]
        self.kiosk.ask("fingers", seconds, steps=told)

    def place(self, across: float, down: float) -> tuple[int, int]:
        """In pixels of the screen, 0 to 1 of its width and height."""
        return round(across * (self.size[0] - 1)), round(down * (self.size[1] - 1))

    def where(self, name: str) -> tuple[int, int] | None:
        """The middle of what is so called in the kiosk, if it is to be seen."""
        found = self.kiosk.ask("where", name=name)
        return (int(found[0]), int(found[1])) if found else None

    def ready(self, situation: str) -> str:
        """Go there; what is wrong before anything was done, else ""."""
        if problem := self._go(situation):
            return problem
        found = self.wrongs()
        if not found:
            return ""
        # Of the case before, too late to be seen then.
        self.mend()
        return "before: " + "; ".join(found)

    def wrongs(self) -> list[str]:
        """What is still wrong when there was time to take everything back."""
        found: list[str] = []

        def is_well() -> bool:
            found[:] = wrongs(self.kiosk, self.server, self.strangers)
            return not found or not self.kiosk.lives

        patience = _PATIENCE_SHORT if self._short else _PATIENCE
        if not wait(is_well, patience) and all(PICTURES in one or one == EMPTY for one in found):
            wait(is_well, _PATIENCE_WITH_PICTURES)
        return found

    def let_go(self) -> None:
        """Of all keys and buttons; and strangers leave with what is theirs."""
        ups = [word for button in range(1, _BUTTONS + 1) for word in ("mouseup", str(button))]
        self.xdo("keyup", "--delay", 0, *_HELD)
        self.xdo(*ups, "mousemove", *self.place(0.5, 0.4))
        self.strangers.leave()

    def mend(self) -> None:
        """The kiosk has its screen again; another one begins where this one cannot."""
        window = self.window if self.kiosk.lives else 0
        if window:
            self.server.ask_manager(self.server.root, "_NET_SHOWING_DESKTOP", 0)
            self.server.map(window)
            for away in ("HIDDEN", "SHADED", "BELOW"):
                self.server.ask_manager(window, "_NET_WM_STATE", 0, self.server.atom(f"_NET_WM_STATE_{away}"))
            self.server.ask_manager(window, "_NET_WM_STATE", 1, self.server.atom("_NET_WM_STATE_FULLSCREEN"))
            self.server.ask_manager(window, "_NET_ACTIVE_WINDOW", 2)
            with suppress(LostError):
                self.kiosk.ask("go", to="attract")
            if not self.wrongs():
                return
        self._end_kiosk()
        self.kiosk = KioskProcess(self._folder)

    def _go(self, situation: str) -> str:
        try:
            if situation != "import":
                self._importing.stop()
            # In the short form each case goes on from the one before, if that has led nowhere else.
            if not (self._short and self._is_there(situation)):
                self.kiosk.ask("go", to=situation)
            if wait(lambda: self._is_there(situation), _ARRIVES):
                return ""
            return f"not reached: {self.kiosk.look()}"
        except LostError as error:
            self.mend()
            return f"not reached: {error}"

    def _is_there(self, situation: str) -> bool:
        told: Any = self.kiosk.look()
        if told["staff"] or told["asking"] or told["pad"] is not (situation == "PIN pad"):
            return False
        match situation:
            case "attract" | "film":
                return bool(told["screen"] == situation and told["playing"])
            case "card":
                return bool(told["screen"] == "topic")
            case "search":
                return bool(told["screen"] == "search" and told["keyboard"] and told["typed"] == [""])
            case "import":
                # One that is done by now is followed by another.
                return bool(told["screen"] == "home" and self._importing.works(self.kiosk.data))
        return True

    def _end_kiosk(self) -> None:
        self._importing.stop()
        self.kiosk.close()
        self.printed.append(self.kiosk.printed())


Act = Callable[[Stage], str | None]
"""Tries it; what else was seen that must not be, if anything."""


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    act: Act
