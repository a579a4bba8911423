# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk is unpacked: its first start asks for a PIN, which then opens the staff area. With the real film and file."""

import json
from pathlib import Path

from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host.pin_file import PinFile
from tests.journeys.quiet import journey


def test_who_unpacks_a_kiosk_chooses_a_pin_and_comes_in_with_it(tmp_path: Path) -> None:
    seen = json.loads(journey("door", tmp_path)[-1])
    assert seen == {"steps": ["manager", "manager_again", "docent"], "role": "manager"}
    kept = PinFile(tmp_path).look()
    assert (kept.roles, kept.asked, kept.count) == (frozenset({Role.MANAGER}), True, Count())
    told = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "log").iterdir())
    assert "804137" not in told
