# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the examinations of staff need of the machine."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import check
from kiosk.domain.staff import KeptCheck, Occasion, Who
from kiosk.domain.values import ENGLISH, LATVIAN
from tests.fakes.captions import FakeCaptions, track
from tests.support.films import small_film

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def kept(occasion: Occasion) -> KeptCheck:
    return KeptCheck(AT, Who.MANAGER, occasion, {})


def test_the_captions_of_the_film_are_told_by_their_languages_and_the_room_there_is(tmp_path: Path) -> None:
    source = FakeCaptions({"small": (track(LATVIAN, (0, 1000, "…")), track(ENGLISH, (0, 1000, "…")))})
    facts = check.look_at_machine(tmp_path, small_film(), source)
    assert facts.captions == (LATVIAN, ENGLISH)
    assert facts.room
    assert check.look_at_machine(tmp_path, None, source).captions == ()


def test_a_folder_that_takes_nothing_has_no_room(tmp_path: Path) -> None:
    blocked = tmp_path / "data"
    blocked.write_text("in the way", encoding="utf-8")
    assert check.look_at_machine(blocked, None, FakeCaptions()).room is None


def test_pages_are_named_by_their_minute_and_the_oldest_go(
    tmp_path: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "_MOST_PAGES", 2)
    folder = tmp_path / check.REPORTS
    folder.mkdir()
    for day in (1, 2):
        (folder / f"check-2026-01-0{day}-0900.pdf").write_bytes(b"")
    opening = check.print_page(tmp_path, kept(Occasion.OPENING), "The House", ENGLISH)
    closing = check.print_page(tmp_path, kept(Occasion.CLOSING), "", ENGLISH)
    stamp = f"{AT.astimezone():%Y-%m-%d-%H%M%S}"
    assert sorted(path.name for path in folder.iterdir()) == [
        "check-2026-01-02-0900.pdf",
        f"check-{stamp}.pdf",
        f"closing-{stamp}.pdf",
    ]
    assert (opening, closing) == (str(folder / f"check-{stamp}.pdf"), str(folder / f"closing-{stamp}.pdf"))


def test_whether_there_is_a_backup_of_today_is_told_without_a_database(tmp_path: Path) -> None:
    assert not check.backed_up(tmp_path, lambda: date(2026, 3, 1))
