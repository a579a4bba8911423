# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the start share."""

import shutil
from pathlib import Path

import pytest

from kiosk.bootstrap import library
from kiosk.domain.values import Slug
from kiosk.host.folders import assets
from tests.content.shipped import TINY

FERRY = Slug("the-last-ferry")


@pytest.fixture
def films(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of shipped films that a test may change: the tiny one alone."""
    made = tmp_path / "assets"
    shutil.copytree(TINY, made / "films" / FERRY)
    (made / "rehearsal").symlink_to(assets() / "rehearsal")
    monkeypatch.setattr(library, "assets", lambda: made)
    return made / "films"
