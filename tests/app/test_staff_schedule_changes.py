# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is changed of the schedule: taken back, told when others changed it too, and never lost without a word."""

from dataclasses import replace

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from kiosk.domain.staff_schedule import Part
from tests.app.schedule_stage import Manager

FULL = MachineError("data.full", path="/data", free=0)


@pytest.fixture
def manager() -> Manager:
    return Manager()


def test_a_form_stays_for_whoever_comes_back(manager: Manager) -> None:
    manager.begin_list()
    manager.put(title="Unfinished")
    manager.area.leave()
    manager.page.attend(False)
    manager.wait()
    manager.area.enter(Role.MANAGER)
    manager.page.attend(True)
    manager.wait()
    assert getattr(manager.record(), "title", "") == "Unfinished"
    assert manager.draft().doubts == ()
    manager.save()
    assert manager.rule.title == "Unfinished"


def test_a_rule_is_paused_copied_and_removed_and_all_of_it_is_taken_back(manager: Manager) -> None:
    rule = manager.made()
    manager.page.pause(rule.key)
    manager.wait()
    assert manager.rule.active is False
    manager.page.remove(rule.key)
    manager.wait()
    assert manager.page.now.schedule.rules == ()
    for active in (False, True):
        manager.page.undo()
        manager.wait()
        assert manager.rule.active is active
    manager.page.undo()
    manager.wait()
    assert manager.planning.schedule().rules == ()
    assert manager.page.now.changes == ()
    assert manager.acts() == ["rule.made", "rule.changed", "rule.removed", "rule.made", "rule.changed", "rule.removed"]
    undone = [one.undone for one in manager.shelves.staff.kept if one.act.code.startswith("rule.")]
    assert undone == [True, True, True, False, False, False]


def test_a_copy_is_a_form_of_its_own(manager: Manager) -> None:
    rule = manager.made()
    manager.page.open(rule.key)
    manager.page.copy(rule.key)
    manager.put(span_whole="10:00/12:00/no", priority="7")
    manager.save()
    first, second = manager.planning.schedule().rules
    assert (first, second.title) == (rule, "Voices (2)")


def test_what_somebody_else_changed_is_told_and_can_be_changed_again(manager: Manager) -> None:
    rule = manager.made()
    manager.page.open(rule.key)
    manager.put(title="Mine")
    manager.planning.put_rule(replace(rule, title="Theirs"), seen=1, decision=manager.decision)
    manager.save()
    draft = manager.draft()
    assert draft.error
    assert draft.error.code == "edit.stale"
    assert (getattr(draft.theirs, "title", ""), getattr(draft.record, "title", "")) == ("Theirs", "Mine")
    manager.save()
    assert (manager.rule.title, manager.rule.version) == ("Mine", 3)


def test_what_somebody_else_removed_is_made_anew(manager: Manager) -> None:
    rule = manager.made()
    manager.page.open(rule.key)
    manager.put(title="Mine")
    manager.planning.remove_rule(rule.key, seen=1, decision=manager.decision)
    manager.save()
    assert manager.draft().kept is None
    manager.save()
    assert (manager.rule.title, manager.rule.key != rule.key) == ("Mine", True)


def test_what_others_changed_since_is_not_taken_back(manager: Manager) -> None:
    rule = manager.made()
    manager.planning.put_rule(replace(rule, title="Theirs"), seen=1, decision=manager.decision)
    manager.page.undo()
    manager.wait()
    assert manager.page.now.error
    assert manager.page.now.error.code == "edit.stale"
    assert (manager.rule.title, manager.page.now.changes) == ("Theirs", ())


def test_on_a_full_disk_the_form_stays_and_says_why(manager: Manager) -> None:
    manager.begin_list()
    manager.planning.fails = FULL
    manager.save()
    assert manager.draft().error is FULL
    manager.planning.fails = None
    manager.save()
    assert manager.rule.title == "Voices"


def test_what_the_command_line_makes_is_seen(manager: Manager) -> None:
    rule = replace(manager.made(), key=0, version=0, title="By command")
    manager.planning.put_rule(rule, seen=0, decision=manager.decision)
    manager.loop.pass_time(2_500)
    assert [one.title for one in manager.page.now.schedule.rules] == ["Voices", "By command"]


def test_a_docent_changes_nothing() -> None:
    docent = Manager(Role.DOCENT)
    docent.begin_list()
    docent.page.show(Part.HOURS)
    docent.put(always="no")
    docent.save()
    docent.page.remove(1)
    docent.page.undo()
    docent.wait()
    assert not docent.page.now.drafts
    assert docent.acts() == []


def test_who_leaves_before_it_is_kept_finds_the_form_as_it_was(manager: Manager) -> None:
    manager.begin_list()
    manager.put(title="Almost")
    manager.page.save()
    manager.page.attend(False)
    manager.page.attend(True)
    manager.wait()
    assert manager.planning.schedule().rules == ()
    assert (manager.draft().saving, manager.draft().reckoned) == (False, True)


def test_a_form_that_is_kept_while_it_is_doubted_closes_all_the_same(manager: Manager) -> None:
    manager.page.begin_day()
    manager.save()
    assert not manager.page.now.drafts
    assert len(manager.planning.schedule().special_days) == 1
