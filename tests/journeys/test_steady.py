# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays for weeks must not grow with each picture."""

from pathlib import Path

import pytest

from tests.journeys.quiet import journey


@pytest.mark.parametrize("graphics", ["software", "opengl"])
def test_pictures_leave_no_objects_behind(tmp_path: Path, graphics: str) -> None:
    assert int(journey("steady", tmp_path, KIOSK_GRAPHICS=graphics)[-1]) < 20
