# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An attendant's morning in the real window, with the real engine, records and sound server."""

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db.database import Database
from db.staff import FilmStaffRecords
from kiosk.domain.opening_check import Step
from kiosk.domain.staff import KeptAct
from tests.journeys.morning import CHAPTER, PINS
from tests.journeys.quiet import journey
from tests.support.films import rehearsal
from tests.support.known import known_data

_OF_THE_MACHINE = {"disk", "memory", "temperature"}
"""What may be ill with whatever machine this runs on."""
_DONE = [
    ("docent", "staff.entered"),
    ("docent", "takeover.begun"),
    ("docent", "staff.left"),
    ("docent", "takeover.ended"),
    ("manager", "staff.entered"),
    ("manager", "check.opening"),
    ("manager", "card.taken_off"),
    ("manager", "note.written"),
    ("manager", "note.settled"),
    ("manager", "setting.changed"),
    ("manager", "setting.changed"),
    ("manager", "card.put_back"),
]
_AT_THE_END = {("manager", "check.closing"), ("manager", "staff.left"), ("manager", "screen.off")}
"""After the log was read. The last of them where the display can be switched off."""


def test_an_attendant_finds_a_fault_mends_it_opens_corrects_and_closes(tmp_path: Path) -> None:
    data, sound = known_data(tmp_path / "data"), tmp_path / "sound"
    sound.mkdir()
    seen = json.loads(journey("morning", data, sound, KIOSK_GRAPHICS="software")[-1])
    assert seen["fault"].startswith("Nothing is heard: there is no sound output. Look whether the loudspeaker")
    assert (seen["chapter"], seen["after"]) == (rehearsal().chapters[CHAPTER].start // 1000, "attract")
    assert set(seen["ill"]) <= _OF_THE_MACHINE
    assert seen["ill"] or seen["health"] == "All is well."
    assert seen["checked"] == dict.fromkeys(Step, "well")
    (page,) = (data / "reports").glob("check-*.pdf")
    assert str(page) in seen["page"]
    assert seen["others"]
    assert "0 open" in seen["notes"]
    assert (seen["closed"], seen["in"]) == (True, False)

    kept = _kept(data)
    done, at_the_end = _told(kept)[: len(_DONE)], _told(kept)[len(_DONE) :]
    assert done == _DONE
    assert set(at_the_end) <= _AT_THE_END
    shown = {key: who for key, (who, _) in seen["log"].items() if who != "Kiosk"}
    assert shown == {f"act {one.key}": one.act.who.capitalize() for one in kept[: len(_DONE)]}
    assert any(who == "Kiosk" and "no sound card" in text for who, text in seen["log"].values())

    told = repr(kept) + "".join(file.read_text(encoding="utf-8") for file in (data / "log").iterdir())
    assert not [pin for pin in PINS.values() if pin in told]


def _kept(data: Path) -> tuple[KeptAct, ...]:
    """The oldest first."""
    with closing(Database(data)) as database:
        return FilmStaffRecords(database, rehearsal().slug).acts(datetime(2000, 1, 1, tzinfo=UTC), 100)[::-1]


def _told(kept: tuple[KeptAct, ...]) -> list[tuple[str, str]]:
    return [(one.act.who.value, one.act.code) for one in kept]
