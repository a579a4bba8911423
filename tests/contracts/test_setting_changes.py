# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every SettingChanges does, the one in memory and the one over the database."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.ledger import VenueLedger
from db.settings import SettingEdits
from db.staff import FilmStaffRecords
from kiosk.app.ports.ledger import Ledger
from kiosk.app.ports.setting_changes import SettingChanges
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.domain.editing import Edit
from kiosk.domain.errors import EditError
from kiosk.domain.staff import Act, Decision, KeptAct, Who
from kiosk.domain.values import Slug
from tests.fakes.ledger import FakeLedger
from tests.fakes.setting_changes import FakeSettingChanges
from tests.fakes.staff_records import FakeStaffRecords
from tests.support.databases import NOW, open_empty

WHY = Decision("a small room", NOW, Who.MANAGER)


@dataclass(frozen=True)
class Stage:
    changes: SettingChanges
    ledger: Ledger
    staff: StaffRecords

    def write(self, name: str, text: str | None, seen: int, decision: Decision = WHY) -> int:
        return self.changes.write(name, text, seen=seen, decision=decision)

    def refused(self, name: str, text: str | None, seen: int, decision: Decision = WHY) -> EditError:
        with pytest.raises(EditError) as raised:
            self.write(name, text, seen, decision)
        return raised.value

    @property
    def acts(self) -> tuple[KeptAct, ...]:
        return self.staff.acts(NOW, 99)


@pytest.fixture(params=["fake", "database"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    if request.param == "fake":
        ledger, staff = FakeLedger(), FakeStaffRecords()
        yield Stage(FakeSettingChanges(ledger, staff), ledger, staff)
        return
    with closing(open_empty(tmp_path)) as database:
        yield Stage(SettingEdits(database), VenueLedger(database), FilmStaffRecords(database, Slug("rehearsal")))


def test_what_is_set_holds_and_has_its_act(stage: Stage) -> None:
    assert stage.changes.standing("languages") == Edit()
    assert stage.write("languages", " lv,en", 0) == 1
    assert stage.changes.standing("languages") == Edit(1, "lv, en")
    assert stage.ledger.settings().of("languages").where == "database, version 1"
    told: dict[str, str | int] = {"name": "languages", "value": "lv, en", "version": 1, "reason": "a small room"}
    assert [kept.act for kept in stage.acts] == [Act(NOW, Who.MANAGER, "setting.changed", told)]


def test_it_is_as_usual_again_and_the_act_says_what_was_before(stage: Stage) -> None:
    stage.write("rating", "no", 0)
    assert stage.write("rating", None, 1) == 2
    assert stage.changes.standing("rating") == Edit(2, None)
    assert stage.ledger.settings().given == {}
    assert stage.acts[0].act.arguments == {"name": "rating", "before": "no", "version": 2, "reason": "a small room"}


def test_a_stale_change_is_refused_with_both(stage: Stage) -> None:
    stage.write("volume-start", "40", 0)
    error = stage.refused("volume-start", "50", 0)
    assert (error.code, error.arguments) == ("edit.stale", {"yours": "50", "theirs": "40"})
    assert len(stage.acts) == 1


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("volume", "40", "setting.unknown"),
        ("window", "1280x720", "setting.machine"),
        ("volume-start", "loud", "setting.wrong"),
        ("house-name", "x" * 81, "setting.wrong"),
    ],
)
def test_what_cannot_be_set_is_refused(stage: Stage, name: str, text: str, code: str) -> None:
    assert stage.refused(name, text, 0).code == code
    assert stage.acts == ()


@pytest.mark.parametrize(("name", "code"), [("volume", "setting.unknown"), ("window", "setting.machine")])
def test_what_cannot_be_set_has_no_usual_value_to_go_back_to(stage: Stage, name: str, code: str) -> None:
    assert stage.refused(name, None, 0).code == code
    assert stage.acts == ()


def test_a_reason_of_several_lines_is_refused(stage: Stage) -> None:
    assert stage.refused("rating", "no", 0, Decision("a\nb", NOW)).code == "edit.unstorable"


def test_a_change_takes_another_one_back_once(stage: Stage) -> None:
    stage.write("rating", "no", 0)
    undoing = Decision("", NOW, Who.MANAGER, stage.acts[0].key)
    stage.write("rating", None, 1, undoing)
    assert [kept.undone for kept in stage.acts] == [False, True]
    assert stage.refused("rating", "no", 2, undoing).code == "act.undone"
    assert stage.changes.standing("rating") == Edit(2, None)
