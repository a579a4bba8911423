# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library as a start opens it: the shipped files come into the database, and only when they changed."""

import logging
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.bootstrap import library
from kiosk.bootstrap.library import load_folder, open_library, renew_library
from kiosk.content.loader import load_content
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentError
from kiosk.domain.people import Person
from kiosk.domain.topics import Topic
from kiosk.domain.values import ENGLISH, Slug
from kiosk.host.folders import assets
from tests.bootstrap.conftest import FERRY
from tests.content.shipped import TINY, shipped

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_the_shipped_film_is_there_at_the_first_start(data: Path) -> None:
    with closing(open_library(data, NOW)) as opened:
        assert opened.catalogue.film() == shipped().film
        assert len(opened.catalogue.all(Person)) == len(shipped().people)
        (line, *_) = opened.search.find("graveyard", ENGLISH).lines
        assert line.copy == "rehearsal"


def test_files_that_did_not_change_are_not_read_again(data: Path, films: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renew_library(data, NOW)
    monkeypatch.setattr("kiosk.content.loader.read_files", lambda _: pytest.fail("read again"))
    assert renew_library(data, NOW)[1] == (FERRY,)


def test_files_that_changed_are_read_at_the_next_start(data: Path, films: Path) -> None:
    renew_library(data, NOW)
    path = films / FERRY / "subjects.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("en: The ferry", "en: The old ferry"), encoding="utf-8")
    with closing(open_library(data, NOW)) as opened:
        assert "The old ferry" in [topic.title.say(ENGLISH) for topic in opened.catalogue.all(Topic)]


def test_a_mistake_in_changed_files_leaves_what_was_there(
    data: Path, films: Path, caplog: pytest.LogCaptureFixture
) -> None:
    renew_library(data, NOW)
    (films / FERRY / "subjects.yaml").write_text("topics: [", encoding="utf-8")
    with caplog.at_level(logging.ERROR), closing(open_library(data, NOW)) as opened:
        assert opened.catalogue.all(Topic)
    assert "subjects.yaml" in caplog.text


def test_a_mistake_at_the_first_start_is_told(data: Path, films: Path) -> None:
    (films / FERRY / "subjects.yaml").write_text("topics: [", encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        open_library(data, NOW)
    assert raised.value.code == "content.invalid"


def test_a_folder_that_is_called_otherwise_than_its_film_is_told(data: Path, films: Path) -> None:
    (films / FERRY).rename(films / "ferry")
    with pytest.raises(ContentError) as raised:
        open_library(data, NOW)
    assert FERRY in str(raised.value.arguments["reason"])


def test_a_folder_is_loaded_beside_the_shipped_film(data: Path) -> None:
    assert load_folder(data, TINY, NOW) == FERRY
    with closing(open_library(data, NOW, FERRY)) as opened:
        assert opened.catalogue.film().slug == FERRY
    with closing(open_library(data, NOW, shipped().film.slug)) as opened:
        assert opened.catalogue.film().slug == shipped().film.slug


def test_an_unknown_film_is_told_with_those_known(data: Path, films: Path) -> None:
    with pytest.raises(ContentError) as raised:
        open_library(data, NOW, Slug("nowhere"))
    assert raised.value.code == "film.unknown"
    assert raised.value.arguments["known"] == FERRY


def test_a_film_loaded_by_hand_is_not_the_one_that_is_shown(data: Path) -> None:
    load_folder(data, TINY, NOW)
    with closing(open_library(data, NOW)) as opened:
        assert opened.catalogue.film().slug == shipped().film.slug


def test_a_shipped_film_is_not_loaded_by_hand(data: Path, tmp_path: Path) -> None:
    copied = shutil.copytree(assets() / "films" / shipped().film.slug, tmp_path / "copied")
    with pytest.raises(ContentError) as raised:
        load_folder(data, copied, NOW)
    assert raised.value.code == "content.shipped"


def test_a_stray_folder_takes_nothing_away(data: Path, films: Path, caplog: pytest.LogCaptureFixture) -> None:
    (films / ".cache").mkdir()
    (films / "empty").mkdir()
    with caplog.at_level(logging.ERROR), closing(open_library(data, NOW)) as opened:
        assert opened.catalogue.film().slug == FERRY
    assert "empty" in caplog.text
    assert ".cache" not in caplog.text


def test_what_is_saved_while_it_is_read_is_read_at_the_next_start(
    data: Path, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = films / FERRY / "subjects.yaml"
    before = path.read_text(encoding="utf-8")

    def load_and_save(folder: Path) -> Content:
        content = load_content(folder)
        path.write_text(before.replace("en: The ferry", "en: The old ferry"), encoding="utf-8")
        return content

    monkeypatch.setattr("kiosk.content.loader.load_content", load_and_save)
    renew_library(data, NOW)
    monkeypatch.undo()
    monkeypatch.setattr(library, "assets", lambda: films.parent)
    with closing(open_library(data, NOW)) as opened:
        assert "The old ferry" in [topic.title.say(ENGLISH) for topic in opened.catalogue.all(Topic)]
