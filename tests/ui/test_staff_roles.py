# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what, whatever QML asks of which bridge; and what visitors find after staff were there."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import product

import pytest
from PySide6.QtCore import QMetaMethod, QObject
from PySide6.QtQml import qmlEngine

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Screen
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.staff import Concern, Decision, Role, StaffPage, VisitorNote, Who
from kiosk.domain.values import Slug
from kiosk.ui.bridges.faces import STAFF
from tests.fakes.screenings import MORNING
from tests.support.everything import State, differences, everything
from tests.support.knocker import MANAGER, Knocker
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive

KORPA, PURGE = Ref(Kind.PERSON, Slug("emma-korpa")), Ref(Kind.TOPIC, Slug("great-purge"))
UNSEEN = frozenset({"Glossary.version"})
"""A number that only grows."""


def bridge(visit: Visit, name: str) -> QObject:
    engine = qmlEngine(visit.window)
    assert engine is not None
    found = engine.property("bridges").by_name[name]
    assert isinstance(found, QObject)
    return found


def ask_everything(visit: Visit, name: str, texts: Sequence[str]) -> None:
    """Call each slot of a bridge with all of these, one after the other."""
    owner = bridge(visit, name)
    some: dict[str, Sequence[object]] = {
        "QString": texts,
        "bool": (False, True),
        "int": range(6),
        "double": (0.0, 0.5, 7.0),
    }
    for slot, kinds in _slots(owner):
        for arguments in product(*(some[kind] for kind in kinds)):
            # Words that are none are refused like this.
            with suppress(ValueError):
                slot(*arguments)
            visit.loop.pass_time(10)


def _slots(owner: QObject) -> Iterator[tuple[Callable[..., object], list[str]]]:
    meta = owner.metaObject()
    for number in range(meta.methodOffset(), meta.methodCount()):
        method = meta.method(number)
        kinds = [bytes(kind.data()).decode() for kind in method.parameterTypes()]
        if method.methodType() is QMetaMethod.MethodType.Slot and "QVideoSink*" not in kinds:
            yield getattr(owner, bytes(method.name().data()).decode()), kinds


def kept(told: ToldShelves) -> tuple[object, ...]:
    """All that is written down, but for the coming and going of staff."""
    acts = [one for one in told.staff.kept if not one.act.code.startswith("staff.")]
    return acts, dict(told.edits.off), told.settings.changes, list(told.staff.written), list(told.staff.examined)


def full_of_acts() -> ToldShelves:
    """Of a manager: a card that is off, a setting that was changed, a note that is open."""
    told = ToldShelves()
    by_manager = Decision("", MORNING, Who.MANAGER)
    told.edits.take_off(KORPA, True, seen=0, decision=by_manager)
    told.settings.write("volume-start", "40", seen=0, decision=by_manager)
    told.staff.keep_note(VisitorNote(MORNING, Who.MANAGER, str(PURGE), Concern.COMPLAINT, "too long"))
    return told


def test_a_docent_sets_nothing_whatever_is_asked_of_the_settings_and_the_log(begin: Begin) -> None:
    told = full_of_acts()
    visit = begin(shelves=lambda: told)
    staff = StaffVisit(visit, Role.DOCENT)
    for name, texts in (("StaffSettings", [*SETTINGS, "40", "off"]), ("StaffLog", ["all", "acts"])):
        for _ in range(2):
            # Once to have it look at what there is.
            ask_everything(visit, name, texts)
            visit.read()
        visit.loop.pass_time(1_000)
    assert staff.settings.now.ready
    assert staff.log.now.entries
    assert [one.undone for one in told.staff.kept if one.act.code == "setting.changed"] == [False]
    assert told.settings.changes == 1
    # What they may take back is.
    assert "card.put_back" in {one.act.code for one in told.staff.kept}
    ask_everything(visit, "Staff", [StaffPage.SETTINGS, "en"])
    assert not visit.has("staff.settings")


def test_where_nobody_of_staff_is_in_nothing_is_done(begin: Begin) -> None:
    told = full_of_acts()
    visit = begin(shelves=lambda: told)
    staff = StaffVisit(visit, page=StaffPage.CARDS)
    visit.staff.leave()
    visit.read()
    before = kept(told)
    for name in STAFF:
        for _ in range(2):
            ask_everything(visit, name, (str(KORPA), str(PURGE), "complaint", "csv", "volume-start", "40"))
            visit.read()
    visit.loop.pass_time(1_000)
    visit.read()
    assert kept(told) == before
    assert not staff.exports
    assert (staff.takeover.now.active, staff.room.closing.now.closed, staff.room.check.now.run) == (False, False, None)


def test_nothing_of_what_staff_did_is_left_for_visitors(begin: Begin, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told = ToldShelves()
    visit = begin(shelves=lambda: told)
    knocker = Knocker(visit)
    arrive(visit, Screen.VOICES)
    staff = StaffVisit(visit)
    visit.staff.leave()
    visit.read()
    before = of_visitors(visit)
    knocker.hold()
    knocker.type(MANAGER)
    knocker.confirm()
    assert visit.staff.now.role is Role.MANAGER
    use_every_page(staff)
    visit.touch("staff.leave")
    visit.read()
    after = of_visitors(visit)
    assert differences(before, after) == {}
    assert MANAGER not in repr(after) + repr(told.staff.kept) + caplog.text


def use_every_page(staff: StaffVisit) -> None:
    """And leave each in the middle of something."""
    visit = staff.visit
    visit.touch("staff.language.lv")
    staff.go(StaffPage.CARDS)
    row = next(item.objectName() for item in visit.items() if item.objectName().startswith("staff.cards.row."))
    for page, names in {
        StaffPage.CARDS: (row, "staff.cards.off", "staff.cards.on", "staff.cards.search", "key.k"),
        StaffPage.SETTINGS: ("staff.settings.group.captions", "setting.captions.no", "staff.settings.undo"),
        StaffPage.CHECK: ("staff.check.begin", "staff.check.choice.whole", "staff.check.stop"),
        StaffPage.LOG: ("staff.log.part.acts", "staff.log.csv"),
        StaffPage.GUIDE: ("staff.guide.chapter.1",),
        StaffPage.PROGRAMME: ("staff.programme.after", "staff.programme.part.year"),
        StaffPage.SCHEDULE: ("schedule.new.list", "schedule.title.input", "key.k"),
        StaffPage.PLAYLISTS: ("staff.playlists.new", "playlist.add.whole", "playlist.part.preview"),
        StaffPage.NOW: (),
    }.items():
        staff.go(page)
        for name in names:
            visit.touch(name)
            visit.read()


def of_visitors(visit: Visit) -> State:
    found = everything(visit)
    return {name: told for name, told in found.items() if name.partition(".")[0] not in STAFF and name not in UNSEEN}
