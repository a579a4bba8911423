# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Outside the hours of the house, with the real window, library and command."""

import json
from pathlib import Path

from tests.journeys.quiet import journey
from tests.support.known import known_data


def test_a_kiosk_that_starts_after_hours_is_closed_until_staff_say_otherwise(tmp_path: Path) -> None:
    seen = json.loads(journey("after_hours", known_data(tmp_path), KIOSK_GRAPHICS="software")[-1])
    assert seen == {"closed": True, "touched": False}
