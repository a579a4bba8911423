# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command has done stands in the log of the kiosk, and nowhere else."""

from pathlib import Path

from kiosk.host.command_log import log_command


def test_each_is_a_line_after_what_is_there(tmp_path: Path) -> None:
    log_command(tmp_path, "pin.set manager")
    log_command(tmp_path, "pin.reset")
    lines = (tmp_path / "log/kiosk.log").read_text(encoding="utf-8").splitlines()
    assert [line.rpartition("kiosk.command: ")[2] for line in lines] == ["pin.set manager", "pin.reset"]


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("as it was", encoding="utf-8")
    (tmp_path / "log").mkdir()
    (tmp_path / "log/kiosk.log").symlink_to(other)
    log_command(tmp_path, "pin.reset")
    assert other.read_text(encoding="utf-8") == "as it was"
