# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue has set, in the database."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.database import Database
from db.settings import SettingEdits, settings_of
from kiosk.domain.editing import Edit
from kiosk.domain.errors import EditError
from kiosk.domain.settings import Settings
from kiosk.domain.staff import Decision
from tests.support.databases import NOW, open_empty


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_empty(tmp_path)) as opened:
        yield opened


def _write(database: Database, name: str, text: str | None, seen: int = 0) -> int:
    return SettingEdits(database).write(name, text, seen=seen, decision=Decision("a reason", NOW))


def _read(database: Database) -> Settings:
    with database.reading() as session:
        return settings_of(session.connection())


def test_it_is_set_changed_and_as_usual_again(database: Database) -> None:
    assert _write(database, "languages", " lv ,en") == 1
    assert _read(database).languages == ("lv", "en")
    assert _write(database, "languages", "en", seen=1) == 2
    assert SettingEdits(database).standing("languages") == Edit(2, "en")
    assert _write(database, "languages", None, seen=2) == 3
    assert _read(database) == Settings()
    assert SettingEdits(database).standing("languages") == Edit(3, None)


def test_a_stale_change_is_refused_with_both(database: Database) -> None:
    _write(database, "volume-start", "40")
    with pytest.raises(EditError) as raised:
        _write(database, "volume-start", "50")
    assert (raised.value.code, raised.value.arguments) == ("edit.stale", {"yours": "50", "theirs": "40"})
    assert _read(database).sound.start == 40


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("volume", "40", "setting.unknown"),
        ("window", "1280x720", "setting.machine"),
        ("volume-start", "loud", "setting.wrong"),
        ("take-away-address", "http://example.org", "setting.wrong"),
        ("corrections-address", "a\0b@example.org", "setting.wrong"),
    ],
)
def test_what_cannot_be_set_is_refused(database: Database, name: str, text: str, code: str) -> None:
    with pytest.raises(EditError) as raised:
        _write(database, name, text)
    assert raised.value.code == code
    assert _read(database) == Settings()


def test_what_another_version_has_left_stops_nothing(database: Database) -> None:
    with database.writing() as connection:
        for name, value in (("volume-start", "900"), ("of-the-future", "1"), ("window", "1x1")):
            row = (name, 3, value, "", "2026-11-22 12:00:00")
            connection.exec_driver_sql("INSERT INTO setting VALUES (?, ?, ?, ?, ?)", row)
    found = _read(database)
    assert found.sound.start == Settings().sound.start
    (wrong,) = found.wrong
    assert (wrong.code, wrong.arguments["where"]) == ("setting.wrong", "database, version 3")
