# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs are shown with a credit or not at all, and a bad file changes nothing."""

from pathlib import Path

import av
import pytest
from av.video.frame import VideoFrame

from kiosk.domain.errors import ContentError
from kiosk.domain.people import Photograph
from kiosk.domain.values import Slug
from kiosk.media.photographs import VenuePhotographs

KORPA = Slug("emma-korpa")


def picture(path: Path, width: int = 64, height: int = 96) -> Path:
    with av.open(str(path), "w", format="image2pipe") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = width, height, "rgb24"
        frame = VideoFrame(width, height, "rgb24")
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.fixture
def photographs(tmp_path: Path) -> VenuePhotographs:
    return VenuePhotographs(tmp_path / "photographs")


def test_one_that_was_added_is_there_with_its_credit(photographs: VenuePhotographs, tmp_path: Path) -> None:
    assert photographs.all() == {}
    photographs.add(KORPA, picture(tmp_path / "a.png"), "  Photograph:\nA. Person ")
    assert photographs.all() == {KORPA: Photograph(tmp_path / "photographs/emma-korpa.jpg", "Photograph: A. Person")}


def test_a_large_one_is_made_small_in_its_own_form(photographs: VenuePhotographs, tmp_path: Path) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png", 3000, 1500), "credit")
    with av.open(str(photographs.all()[KORPA].path)) as container:
        frame = next(container.decode(video=0))
    assert (frame.width, frame.height) == (1280, 640)


def test_one_without_a_credit_is_refused(photographs: VenuePhotographs, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"photograph\.uncredited"):
        photographs.add(KORPA, picture(tmp_path / "a.png"), " \n ")
    assert photographs.all() == {}


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"<svg/>", b"\0" * 4096, None])
def test_what_is_no_picture_is_refused_and_what_was_there_stays(
    photographs: VenuePhotographs, tmp_path: Path, content: bytes | None
) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "the first")
    bad = tmp_path / "bad.jpg"
    if content is not None:
        bad.write_bytes(content)
    with pytest.raises(ContentError, match=r"photograph\.unreadable"):
        photographs.add(KORPA, bad, "the second")
    assert photographs.all()[KORPA].credit == "the first"


def test_one_that_is_removed_is_gone(photographs: VenuePhotographs, tmp_path: Path) -> None:
    assert not photographs.remove(KORPA)
    photographs.add(KORPA, picture(tmp_path / "a.png"), "credit")
    assert photographs.remove(KORPA)
    assert photographs.all() == {}
    assert not list((tmp_path / "photographs").iterdir())


def test_nothing_beyond_the_folder_is_removed(photographs: VenuePhotographs, tmp_path: Path) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "credit")
    (tmp_path / "other.jpg").write_bytes(b"theirs")
    for typed in ("../other", str(tmp_path / "other"), "", "*"):
        assert not photographs.remove(Slug(typed))
    assert (tmp_path / "other.jpg").exists()
    assert KORPA in photographs.all()


@pytest.mark.parametrize("spoil", ["cut", "uncredited", "undecodable"])
def test_what_was_damaged_meanwhile_is_not_shown(photographs: VenuePhotographs, tmp_path: Path, spoil: str) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "credit")
    path = photographs.all()[KORPA].path
    match spoil:
        case "cut":
            path.write_bytes(path.read_bytes()[:-20])
        case "uncredited":
            path.with_suffix(".txt").unlink()
        case _:
            path.with_suffix(".txt").write_bytes(b"\xff\xfe\xfd")
    assert photographs.all() == {}
