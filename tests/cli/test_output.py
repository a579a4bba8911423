# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command does when its words find no listener."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from tests.support.known import known_data

KIOSK = (sys.executable, "-m", "kiosk")


def test_a_full_disk_behind_the_output_is_told_without_a_traceback(tmp_path: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*KIOSK, "content", "about", "--data", str(known_data(tmp_path))],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == os.EX_IOERR
    assert done.stderr.decode().count("\n") == 1


def test_a_file_that_fails_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise OSError(errno.EIO, "Input/output error", "/the/file")

    monkeypatch.setattr(cli, "app", fail)
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == os.EX_IOERR
    assert "/the/file (Input/output error)" in capsys.readouterr().err


def test_a_reader_who_leaves_early_hears_no_complaint(tmp_path: Path) -> None:
    with subprocess.Popen(
        [*KIOSK, "quotes", "list", "--json", "--data", str(known_data(tmp_path))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        process.stdout.read(10)
        process.stdout.close()
        process.wait(timeout=60)
        assert process.stderr
        assert process.stderr.read() == b""


@pytest.mark.parametrize("arguments", [("people", "list"), ("show", "emma-korpa"), ("search", "snore")])
def test_a_terminal_without_the_letters_gets_others(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ascii_only = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [*KIOSK, *arguments, "--data", str(known_data(tmp_path))],
        capture_output=True,
        env=ascii_only,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
