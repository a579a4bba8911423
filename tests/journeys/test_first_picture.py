# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first picture waits for nothing that it does not show; what a visitor uses comes right after it."""

import json
from pathlib import Path

from tests.journeys.quiet import journey

_LATE = ("alembic", "av", "db", "pydantic", "pysubs2", "ruamel", "segno", "sqlalchemy", "tomllib")
_LATE_PARTS = ("QtSvg", "QtTest", "QtWidgets")
_BRIDGES = {"attract", "chapters", "faces", "film", "language", "navigator", "player", "rows"}
_SERVICES = {
    "attract",
    "attraction",
    "choices",
    "cueing",
    "cut",
    "director",
    "engines",
    "left_places",
    "logbook",
    "lost_pictures",
    "navigation",
    "on_air",
    "queue",
    "relay",
    "sound",
    "standby",
}
"""Of app and of ui/bridges, all that is there with the first picture. What comes to it makes every start slower."""
_BY_CHANCE = {"clock_watch", "faults", "heartbeat"}
"""A fault is written down at once, such as that there is no sound; the service is told half a second later."""


def started(data: Path, *wishes: str) -> tuple[dict[str, object], str]:
    """What was loaded with the first picture, and where the visit stands in the end."""
    first, screen = map(json.loads, journey("first_picture", data, *wishes))
    return first, screen


def test_the_first_picture_is_there_before_all_that_it_does_not_show(tmp_path: Path) -> None:
    first, screen = started(tmp_path)
    loaded = set(map(str, first["loaded"])) if isinstance(first["loaded"], list) else set()
    assert loaded.isdisjoint(_LATE)
    assert loaded.isdisjoint(f"PySide6.{name}" for name in _LATE_PARTS)
    assert within("kiosk.ui.bridges.", loaded) == _BRIDGES
    assert within("kiosk.app.", loaded) - _BY_CHANCE == _SERVICES
    assert within("kiosk.", loaded).isdisjoint({"content"})
    assert (first["admits"], screen) == (False, "attract")


def test_a_touch_at_the_first_picture_wakes_all_the_same(tmp_path: Path) -> None:
    assert started(tmp_path, "touch")[1] == "home"


def within(package: str, loaded: set[str]) -> set[str]:
    """Its modules that are loaded, by their own names; without its packages' own."""
    names = (name.removeprefix(package) for name in loaded if name.startswith(package))
    return {name for name in names if "." not in name and name != "ports"}
