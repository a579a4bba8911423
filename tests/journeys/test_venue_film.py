# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film that a venue added is the film; one that was damaged since then gives way to the rehearsal film."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from kiosk.domain.values import ENGLISH
from tests.journeys.quiet import assert_quiet
from tests.support.films import rehearsal
from tests.support.foreign import foreign, with_chapters
from tests.support.known import known_data

CAPTION = "1\n00:00:01,000 --> 00:00:09,000\nŠķūņa ēna\n"


def kiosk(data: Path, *arguments: str | Path) -> str:
    command = [sys.executable, "-m", "kiosk", *arguments, "--data", data]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout


def visit(data: Path) -> tuple[dict[str, Any], str]:
    command = [sys.executable, "-m", "tests.journeys.venue_film", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    return json.loads(done.stdout.splitlines()[-1]), done.stderr


def test_a_film_that_is_not_ours_is_played(tmp_path: Path) -> None:
    data = known_data(tmp_path / "data")
    titles = [chapter.title.say(ENGLISH) for chapter in rehearsal().chapters[:2]]
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv", *titles)
    film.with_name("bikes.lv.srt").write_bytes(CAPTION.encode("cp1257"))
    kiosk(data, "film", "add", film, "--title", "Bicycles", "--encoding", "cp1257")
    kiosk(data, "chapters", "import", "--container")
    seen, _ = visit(data)
    assert seen == {
        "film": "bicycles",
        "rehearsal": False,
        "title": "Bicycles",
        "chapters": [0, 2000],
        "aspect": "40/17",
        "caption": "Šķūņa ēna",
        "screen": "film",
        "fault": None,
        "replaced": 0,
        "shown_before": 0,
    }


def test_the_rehearsal_film_stands_in_for_a_damaged_one(tmp_path: Path) -> None:
    added = json.loads(kiosk(known_data(tmp_path), "film", "add", foreign("bigbuckbunny.mp4"), "--json"))
    path = Path(added["path"])
    path.write_bytes(path.read_bytes()[:-1])
    left = tmp_path / "films" / ".adding"
    left.mkdir()
    seen, log = visit(tmp_path)
    assert (seen["rehearsal"], seen["screen"], seen["fault"]) == (True, "film", None)
    assert log.count("film.spoilt") == 1
    assert "the rehearsal film plays instead" in log
    assert not left.exists()
