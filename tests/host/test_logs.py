# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, and what becomes of it where it cannot be kept."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.logs import Bugs, limit_log, start_logging


@pytest.fixture(autouse=True)
def _own_handlers() -> Iterator[None]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    root.setLevel(level)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def test_the_log_is_kept_in_the_data_folder(tmp_path: Path) -> None:
    start_logging(tmp_path)
    logging.getLogger("kiosk").info("a line")
    assert "a line" in (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8")


def test_what_is_not_grave_enough_is_not_kept_and_who_listens_hears_of_each_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    start_logging(tmp_path)
    limit_log(logging.ERROR)
    logging.getLogger("kiosk").warning("a warning")
    logging.getLogger("kiosk").error("an error")
    limit_log(logging.DEBUG)
    logging.getLogger("kiosk").debug("a detail")
    kept = (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8")
    assert [words in kept for words in ("a warning", "an error", "a detail")] == [False, True, True]
    assert "a warning" in caplog.text


@pytest.mark.parametrize("name", ["log", "log/kiosk.log"])
def test_where_it_cannot_be_kept_standard_error_says_so_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    if name == "log":
        (tmp_path / name).write_text("a file", encoding="utf-8")
    else:
        (tmp_path / name).mkdir(parents=True)
    start_logging(tmp_path)
    logging.getLogger("kiosk").info("a line")
    said = capsys.readouterr().err
    assert said.count("no log is kept in the data folder") == 1
    assert "a line" in said


def test_what_nobody_caught_goes_to_the_log_and_is_counted(caplog: pytest.LogCaptureFixture) -> None:
    bugs = Bugs()
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("a bug"), None)
    bugs.close()
    assert bugs.count == 1
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("kiosk.bug", "ERROR")
    assert "ZeroDivisionError: a bug" in caplog.text


def test_ctrl_c_is_no_bug(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *found: heard.append(found[0]))
    bugs = Bugs()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    bugs.close()
    assert (bugs.count, heard, caplog.records) == (0, [KeyboardInterrupt], [])


def test_after_close_the_hook_is_as_before() -> None:
    before = sys.excepthook
    bugs = Bugs()
    bugs.close()
    bugs.close()
    assert sys.excepthook is before
