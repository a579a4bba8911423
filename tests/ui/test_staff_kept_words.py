# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff wrote is kept by a button beside it, too; and another group of settings begins at its top."""

from kiosk.domain.navigation import Action
from kiosk.domain.staff import StaffPage
from kiosk.ui.items import in_sight
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin


def touch(visit: Visit, *names: str) -> None:
    for name in names:
        visit.touch(name)
        visit.read()


def write(visit: Visit, name: str, text: str) -> None:
    visit.item(name).setProperty("text", text)
    visit.read()


def test_a_reason_and_what_came_of_a_note_are_kept_by_a_button(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.TOPICS)
    visit.open("topic/great-purge")
    StaffVisit(visit, page=StaffPage.CARDS)
    touch(visit, "staff.cards.off", "staff.cards.why.else")
    write(visit, "staff.cards.reason", "A letter.")
    touch(visit, "staff.cards.reason.keep", "staff.cards.remark")
    assert [one.reason for one in shelves.edits.off.values()] == ["A letter."]
    write(visit, "staff.cards.note", "The year is wrong.")
    touch(visit, "staff.cards.keep", "staff.cards.part.notes")
    settle = next(item.objectName() for item in visit.items() if item.objectName().startswith("staff.cards.settle."))
    touch(visit, settle)
    assert not visit.has("staff.cards.outcome.keep")
    write(visit, "staff.cards.outcome", "It was mended.")
    touch(visit, "staff.cards.outcome.keep")
    assert any("It was mended." in words for words in visit.words())
    assert not visit.has("staff.cards.outcome.keep")


def test_another_group_of_settings_begins_at_its_top(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    StaffVisit(visit, page=StaffPage.SETTINGS)
    touch(visit, "staff.settings.group.captions", "staff.down")
    visit.rest()
    assert not in_sight(visit.item("staff.settings.group.profile"))
    touch(visit, "staff.settings.group.staff")
    assert in_sight(visit.item("staff.settings.group.profile"))
