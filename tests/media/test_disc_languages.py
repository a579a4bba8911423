# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of a DVD's tracks are read from the disc, and nonsense on it does no harm."""

import random
from pathlib import Path

import pytest

from kiosk.media.disc_languages import languages_of
from tests.support.foreign import write_information


@pytest.fixture
def vob(tmp_path: Path) -> Path:
    return tmp_path / "VTS_01_1.VOB"


def test_streams_have_the_languages_of_their_tracks(tmp_path: Path, vob: Path) -> None:
    write_information(tmp_path, "ru", {"en": (0, 2), "lv": (1, 3)})
    assert languages_of(vob) == {0x80: "ru", 0x20: "en", 0x21: "lv"}


def test_of_a_narrow_film_captions_are_those_for_a_narrow_picture(tmp_path: Path, vob: Path) -> None:
    information = write_information(tmp_path, "ru", {"lv": (1, 3)})
    data = bytearray(information.read_bytes())
    data[0x200] = 0
    information.write_bytes(data)
    assert languages_of(vob)[0x23] == "lv"


def test_tracks_that_are_not_in_the_film_have_none(tmp_path: Path, vob: Path) -> None:
    information = write_information(tmp_path, "ru", {"lv": (1, 3)})
    data = bytearray(information.read_bytes())
    data[2 * 2048 + 16 + 0x0C] = data[2 * 2048 + 16 + 0x1C] = 0
    information.write_bytes(data)
    assert languages_of(vob) == {}


def test_how_the_disc_spells_its_names_does_not_matter(tmp_path: Path) -> None:
    write_information(tmp_path, "ru", {}).rename(tmp_path / "vts_01_0.ifo")
    assert languages_of(tmp_path / "VTS_01_2.vob") == {0x80: "ru"}


def test_a_language_that_is_none_is_left_out(tmp_path: Path, vob: Path) -> None:
    write_information(tmp_path, "\0\0", {"lv": (0, 0)})
    assert languages_of(vob) == {0x20: "lv"}


def test_without_a_disc_there_are_none(tmp_path: Path, vob: Path) -> None:
    assert languages_of(vob) == {}
    write_information(tmp_path, "ru", {}, number="02")
    assert languages_of(vob) == {}
    assert languages_of(tmp_path / "film.mpg") == {}


def test_nonsense_does_no_harm(tmp_path: Path, vob: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - nothing is secret
    information = write_information(tmp_path, "ru", {"en": (0, 2), "lv": (1, 3)})
    whole = information.read_bytes()
    for cut in (0, 12, 0xCF, 0x203, 0x258, 2048, 2 * 2048 + 14, 2 * 2048 + 30):
        information.write_bytes(whole[:cut])
        assert isinstance(languages_of(vob), dict)
    for _ in range(200):
        information.write_bytes(whole[:12] + chance.randbytes(len(whole) - 12))
        assert all(len(language) == 2 for language in languages_of(vob).values())
