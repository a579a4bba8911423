# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts of the real kiosk with many things wrong at once; packaging/faults performs all of them, one by one."""

import os
from pathlib import Path
from random import Random

import pytest

from kiosk.host.folders import assets
from tests.faults.screens import stood
from tests.faults.short import perform
from tests.faults.states import all_is_well, in_process, noise, states


@pytest.mark.timeout(120)
def test_with_everything_wrong_at_once_the_film_plays_and_all_is_told_until_the_display_goes(tmp_path: Path) -> None:
    data = tmp_path / "data"
    in_process(lambda: all_is_well(data), tmp_path / "well.txt")
    noise(data, Random(1))  # noqa: S311 - it has to be repeatable
    (data / "log").mkdir(exist_ok=True)
    os.mkfifo(data / "log" / "kiosk.log")
    (data / "films").write_text("no folder", encoding="utf-8")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "kiosk.toml").write_text("window = [", encoding="utf-8")
    with stood(tmp_path, HOME="/nonexistent", XDG_RUNTIME_DIR="", LC_ALL="xx_YY.ABC") as (kiosk, server):
        assert kiosk.is_drawn(), kiosk.printed()
        assert kiosk.wait_for("database.restored"), kiosk.printed()
        server.kill()
        assert kiosk.process.wait(30) != 0
        expected = {"data.in_the_way", "database.damaged", "database.restored", "display.lost", "settings.invalid"}
        assert expected - kiosk.told() == set()
        assert "Traceback" not in kiosk.printed()


@pytest.mark.timeout(120)
def test_without_fonts_films_and_data_folder_there_still_is_a_screen(tmp_path: Path) -> None:
    shipped = tmp_path / "assets"
    shipped.mkdir()
    for path in assets().iterdir():
        if path.name not in {"fonts", "rehearsal"}:
            (shipped / path.name).symlink_to(path)
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    with stood(tmp_path, shipped=shipped) as (kiosk, _):
        assert kiosk.is_drawn(), kiosk.printed()
        assert kiosk.wait_for("database.stands_in_anew"), kiosk.printed()
        assert kiosk.stop() == 0
        assert {"data.unwritable", "fonts.missing", "film.missing", "database.stands_in_anew"} - kiosk.told() == set()
        assert "Traceback" not in kiosk.printed()


@pytest.mark.timeout(300)
def test_from_any_state_of_the_data_everything_can_be_read_and_what_was_wrong_is_told() -> None:
    names = [series.name for series in states()]
    assert perform(names, 290) == {name: [] for name in names}
