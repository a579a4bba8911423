# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card a kiosk is to begin at: a database that cannot be asked for it keeps no screen dark."""

from pathlib import Path

import pytest

from db.file import FILE
from kiosk.cli import _card


def test_a_damaged_database_is_told_and_the_kiosk_begins_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).write_bytes(b"a letter " * 2000)
    assert _card("person/emma-korpa", tmp_path) is None
    assert "cannot be used" in capsys.readouterr().err
