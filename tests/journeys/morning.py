# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An attendant's morning, from the corner mark to the closed screen, by touches alone: DATA. In software.

The kiosk begins with nothing to be heard with. A docent reads that, takes it over for a group, and connects the
loudspeaker; a manager does the rest. Printed as JSON: what the window showed at each of these.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.sentences_acts import said
from kiosk.domain.navigation import Screen
from kiosk.domain.opening_check import FIELDS
from kiosk.domain.staff import Role, StaffPage
from kiosk.host.clock import now
from kiosk.host.pin_file import PinFile
from kiosk.ui.corner import corner_side
from kiosk.ui.items import centre, find_item, in_sight, visible_items
from kiosk.ui.visitor import Visitor
from tests.journeys.sound_returns import Server

PINS = {Role.DOCENT: "592604", Role.MANAGER: "804137"}
CHAPTER = 2
"""Which the group is shown, counted from 0."""
_SETTLES = 0.2
_STANDS = 0.06
_PATIENT = 20


class Attendant(Visitor):
    """Sees what the window shows, and nothing else of the kiosk."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.window.window)
        self.kiosk = kiosk
        self.window = kiosk.window.window

    def enter(self, role: Role) -> None:
        self.wait(lambda: self.sees("staff.corner"), "the corner mark", _PATIENT)
        half = round(corner_side(self.window.size()) / 2)
        self.hold_at(QPoint(half, self.window.height() - half), lambda: self.sees("pad"), "the pad")
        for key in (*PINS[role], "ok"):
            self.touch(f"pad.key.{key}")
        self.wait(lambda: self.sees("staff.now"), "the staff area", _PATIENT)

    def turn_to(self, page: StaffPage) -> None:
        self.press(f"staff.page.{page}")
        self.wait(lambda: self.sees(f"staff.{page}"), f"the page {page}")

    def press(self, name: str) -> None:
        """As soon as it stands still; what is further down on its page is turned to."""
        self.wait(lambda: self.sees(name), name)
        place = None
        while place != (place := centre(self.item(name))):
            self.linger(_STANDS)
        while not in_sight(self.item(name)):
            self.touch("staff.down")
            self.linger(_SETTLES)
        self.touch(name)

    def type(self, text: str) -> None:
        self.press(f"key.{text[0]}")
        for letter in text[1:]:
            self.touch(f"key.{letter}")

    def item(self, name: str) -> QQuickItem:
        item = find_item(self.window, name)
        assert item is not None, name
        return item

    def named(self, start: str) -> list[QQuickItem]:
        return [item for item in visible_items(self.window) if item.objectName().startswith(start)]

    def reads(self, name: str, words: str) -> None:
        self.wait(lambda: self.sees(name) and words in str(self.item(name).property("text")), words, _PATIENT)

    def lies_beneath(self, name: str) -> bool:
        """In what visitors see, which nobody can touch from here."""
        return any(item.objectName() == name for item in _drawn(self.window.contentItem()))


def _drawn(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _drawn(child)


def ills(attendant: Attendant) -> dict[str, str]:
    """What needs attention, in the words that stand there."""
    rows = [row for row in attendant.named("staff.now.finding.") if row.property("standing") != "ok"]
    return {str(row.property("name")): f"{row.property('says')} {row.property('mend')}" for row in rows}


def read_the_fault(attendant: Attendant) -> dict[str, object]:
    attendant.wait(lambda: "sound" in ills(attendant), "a sound that is missed", _PATIENT)
    return {"fault": ills(attendant)["sound"]}


def show_a_group(attendant: Attendant, connect: Callable[[], None]) -> dict[str, object]:
    kiosk, film = attendant.kiosk, attendant.kiosk.film
    assert film is not None
    attendant.press("staff.now.take")
    attendant.press("docent.chapters")
    attendant.press(f"rail.item.{film.chapters[CHAPTER].slug}")
    start = film.chapters[CHAPTER].start
    attendant.wait(lambda: start <= kiosk.director.now.position < start + 30_000, "the chapter")
    attendant.wait(lambda: kiosk.director.now.playing, "the film going on")
    attendant.press("player.pause")
    attendant.wait(lambda: not kiosk.director.now.playing, "a pause")
    connect()
    attendant.press("docent.end")
    attendant.wait(lambda: attendant.sees("attract.wake"), "the end of the takeover")
    return {"chapter": start // 1000, "after": kiosk.navigation.now.screen.value}


def open_a_card(attendant: Attendant) -> str:
    """As a visitor."""
    attendant.press("attract.wake")
    attendant.press("home.voices")
    attendant.wait(lambda: any(map(in_sight, attendant.named("entry."))), "voices", _PATIENT)
    card = next(item for item in attendant.named("entry.") if in_sight(item)).objectName().removeprefix("entry.")
    attendant.press(f"entry.{card}")
    attendant.wait(lambda: attendant.kiosk.navigation.now.screen is Screen.VOICE, "the card")
    return card


def find_all_well(attendant: Attendant) -> dict[str, object]:
    """But for what may be ill with whatever machine this runs on."""
    attendant.wait(lambda: "sound" not in ills(attendant) and "faults" not in ills(attendant), "a sound", _PATIENT)
    return {"ill": sorted(ills(attendant)), "health": str(attendant.item("staff.now.health").property("text"))}


def check(attendant: Attendant) -> dict[str, object]:
    attendant.turn_to(StaffPage.CHECK)
    attendant.press("staff.check.begin")
    for choice in ("whole", "here", "here"):
        attendant.press(f"staff.check.choice.{choice}")
        # Who hears the one side listens to the other before they say so.
        attendant.linger(0.6)
    for number in range(FIELDS):
        attendant.touch(f"staff.check.field.{number}", across=0.6)
    attendant.wait(lambda: attendant.sees("staff.check.result"), "a result", 60)
    rows = {str(row.property("name")): str(row.property("answer")) for row in attendant.named("staff.check.row.")}
    attendant.reads("staff.check.page", ".pdf")
    return {"checked": rows, "page": str(attendant.item("staff.check.page").property("text"))}


def take_off(attendant: Attendant, card: str) -> dict[str, object]:
    attendant.turn_to(StaffPage.CARDS)
    attendant.press("staff.cards.off")
    attendant.wait(lambda: attendant.sees("staff.cards.on"), "a card that is off")
    attendant.wait(lambda: attendant.lies_beneath("voices") and not _listed(attendant, card), "a list without it")
    return {"others": attendant.lies_beneath("voices.grid")}


def _listed(attendant: Attendant, card: str) -> bool:
    return attendant.lies_beneath(f"entry.{card}")


def note_and_settle(attendant: Attendant) -> dict[str, object]:
    attendant.press("staff.cards.remark")
    attendant.press("staff.cards.note")
    attendant.type("too")
    attendant.press("staff.cards.keep")
    attendant.wait(lambda: not attendant.sees("staff.cards.note"), "a note that is kept")
    attendant.press("staff.cards.part.notes")
    attendant.press("staff.cards.settle.1")
    attendant.type("so")
    attendant.press("key.end")
    attendant.wait(lambda: attendant.sees("staff.cards.reopen.1"), "a note that is settled")
    return {"notes": str(attendant.item("staff.cards.part.notes").property("text"))}


def set_and_undo(attendant: Attendant) -> None:
    choices = attendant.kiosk.choices
    attendant.turn_to(StaffPage.SETTINGS)
    attendant.press("staff.settings.group.captions")
    attendant.press("setting.captions.no")
    attendant.wait(lambda: not choices.now.captions, "no captions")
    attendant.wait(lambda: bool(attendant.item("staff.settings.undo").isEnabled()), "a change that is kept")
    attendant.press("staff.settings.undo")
    attendant.wait(lambda: choices.now.captions, "captions")
    attendant.reads("staff.settings.last", "Nothing")


def undo_in_the_log(attendant: Attendant, card: str) -> dict[str, object]:
    attendant.turn_to(StaffPage.LOG)
    attendant.wait(lambda: bool(_taken_off(attendant)), "the act in the log")
    attendant.press(f"staff.log.undo.{_taken_off(attendant)[0]}")
    attendant.wait(lambda: _listed(attendant, card), "the card in the list again")
    attendant.wait(lambda: any("back on the screen" in line[1] for line in _lines(attendant).values()), "that act")
    lines = dict(_lines(attendant))
    while attendant.sees("staff.log.down"):
        attendant.touch("staff.log.down")
        attendant.linger(_SETTLES)
        lines |= _lines(attendant)
    return {"log": lines}


def _taken_off(attendant: Attendant) -> list[int]:
    """The keys of what can be undone of that."""
    rows = (row for row in attendant.named("staff.log.entry.") if "off the screen" in str(row.property("text")))
    return [int(row.property("undo")) for row in rows if int(row.property("undo")) > 0]


def _lines(attendant: Attendant) -> dict[str, tuple[str, str]]:
    """Who and what, of the entries that stand there, by their keys."""
    rows = attendant.named("staff.log.entry.")
    return {str(row.property("key")): (str(row.property("who")), str(row.property("text"))) for row in rows}


def close(attendant: Attendant) -> dict[str, object]:
    attendant.turn_to(StaffPage.CHECK)
    attendant.press("staff.closing.shut")
    attendant.wait(lambda: attendant.sees("closed"), "the closed screen")
    attendant.touch_at(QPoint(640, 360))
    return {"closed": attendant.sees("closed"), "in": attendant.sees("staff")}


def morning(attendant: Attendant, connect: Callable[[], None]) -> dict[str, object]:
    attendant.enter(Role.DOCENT)
    seen = read_the_fault(attendant)
    seen |= show_a_group(attendant, connect)
    card = open_a_card(attendant)
    attendant.enter(Role.MANAGER)
    seen |= {"card": card} | find_all_well(attendant)
    seen |= check(attendant)
    seen |= take_off(attendant, card)
    seen |= note_and_settle(attendant)
    set_and_undo(attendant)
    seen |= undo_in_the_log(attendant, card)
    return seen | close(attendant)


def main(data: str, sound: str) -> None:
    folder, server = Path(data), Server(Path(sound))
    for role, pin in PINS.items():
        PinFile(folder).set(role, bytearray(pin.encode()), now())
    os.environ["PULSE_SERVER"] = server.address
    kiosk = Kiosk(Options(folder, (1280, 720), says=said))
    try:
        seen = morning(Attendant(kiosk), server.start)
    finally:
        kiosk.close()
        server.kill()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
