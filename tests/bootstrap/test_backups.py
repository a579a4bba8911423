# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups a kiosk makes by itself."""

import logging
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.backup import backups_in
from db.library import Stock
from kiosk.bootstrap.backups import back_up_today
from kiosk.bootstrap.library import load_folder, open_library, renew_library
from kiosk.domain.errors import ContentError
from kiosk.domain.topics import Topic
from kiosk.domain.values import ENGLISH
from kiosk.host.clock import now, today
from tests.bootstrap.conftest import FERRY

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path, films: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    renew_library(folder, NOW)
    return folder


def _change(films: Path) -> None:
    path = films / FERRY / "subjects.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("en: The ferry", "en: The old ferry"), encoding="utf-8")


def _kinds(data: Path) -> list[str]:
    return [one.kind for one in backups_in(data, now())]


def test_content_that_did_not_change_needs_none(data: Path) -> None:
    renew_library(data, NOW)
    assert _kinds(data) == []


def test_what_content_replaces_is_backed_up_first(data: Path, films: Path) -> None:
    _change(films)
    renew_library(data, NOW)
    (backup,) = backups_in(data, now())
    assert backup.kind == "import"
    assert b"The old ferry" not in backup.path.read_bytes()


def test_a_folder_that_is_loaded_by_hand_is_an_import_too(data: Path, films: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(films / FERRY, tmp_path / "another")
    path = folder / "film.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(FERRY, "another-film", 1), encoding="utf-8")
    load_folder(data, folder, NOW)
    assert _kinds(data) == ["import"]


def test_content_with_a_mistake_replaces_nothing_and_makes_none(data: Path, films: Path) -> None:
    (films / FERRY / "subjects.yaml").write_text("topics: [", encoding="utf-8")
    renew_library(data, NOW)
    assert _kinds(data) == []


def test_content_that_the_database_refuses_leaves_no_copy_behind(
    data: Path, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ContentError("content.taken", address="topic/ferry", film="another")

    monkeypatch.setattr(Stock, "put", refuse)
    _change(films)
    renew_library(data, NOW)
    assert _kinds(data) == []


def test_without_a_backup_content_stays_as_it_was(data: Path, films: Path, caplog: pytest.LogCaptureFixture) -> None:
    (data / "backups").write_text("in the way", encoding="utf-8")
    _change(films)
    with caplog.at_level(logging.ERROR), closing(open_library(data, NOW)) as opened:
        assert "The ferry" in [topic.title.say(ENGLISH) for topic in opened.catalogue.all(Topic)]
    assert "content.unkept" in caplog.text


def test_a_day_has_one_of_its_own_however_often_the_kiosk_starts(data: Path) -> None:
    back_up_today(data, today())
    back_up_today(data, today())
    assert _kinds(data) == ["daily"]
