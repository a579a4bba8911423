# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs are shown with a credit or not at all, and a bad file changes nothing."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import pytest
from av.video.frame import VideoFrame
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from kiosk.media import photographs as module
from kiosk.media.photographs import EXHIBIT, VenuePhotographs

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
    (path,) = (tmp_path / "photographs").glob("emma-korpa-*.jpg")
    assert photographs.all() == {KORPA: Photograph(path, "Photograph: A. Person")}


def test_one_that_has_a_licence_is_there_with_it(photographs: VenuePhotographs, tmp_path: Path) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "A. Person", " CC BY\n4.0 ")
    assert photographs.all()[KORPA].licence == "CC BY 4.0"


def test_one_that_somebody_put_there_by_hand_needs_a_credit_and_no_more(
    photographs: VenuePhotographs, tmp_path: Path
) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "the first")
    path = photographs.all()[KORPA].path.rename(tmp_path / "photographs/emma-korpa.jpg")
    path.with_name("emma-korpa.txt").write_text("by hand", encoding="utf-8")
    assert photographs.all() == {KORPA: Photograph(path, "by hand")}


def test_one_that_an_older_version_has_put_there_is_shown_until_another_takes_its_place(
    photographs: VenuePhotographs, tmp_path: Path
) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "the first")
    path = photographs.all()[KORPA].path.rename(tmp_path / "photographs/emma-korpa.jpg")
    assert photographs.all() == {KORPA: Photograph(path, "the first")}
    photographs.add(KORPA, picture(tmp_path / "b.png", 32, 32), "the second")
    assert not path.exists()
    assert photographs.all()[KORPA].credit == "the second"


@pytest.fixture
def as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are kept as they come: without a child, which takes its time."""
    monkeypatch.setattr(module, "_make_small", lambda file, target, _: target.write_bytes(file.read_bytes()))


@pytest.mark.usefixtures("as_they_are")
@pytest.mark.parametrize("of", ["text", "picture"])
def test_a_disk_that_is_full_leaves_what_was_shown(
    photographs: VenuePhotographs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    photographs.add(KORPA, picture(tmp_path / "a.png"), "the first")
    before = photographs.all()
    monkeypatch.setattr(module, "write_text" if of == "text" else "sync_file", fail)
    with pytest.raises(MachineError, match=r"data\.full"):
        photographs.add(KORPA, picture(tmp_path / "b.png", 32, 32), "the second")
    assert photographs.all() == before
    assert len(list((tmp_path / "photographs").iterdir())) == 2


@pytest.mark.usefixtures("as_they_are")
def test_what_was_shown_goes_only_after_the_new_one_is_on_the_disk(
    photographs: VenuePhotographs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between any two of these, one of the two is shown with its own credit."""
    told: list[list[str]] = []

    def look() -> None:
        told.append([one.credit for one in photographs.all().values()])

    def looking(step: Callable[..., Any]) -> Callable[..., Any]:
        def both(*arguments: Any) -> Any:
            look()
            try:
                return step(*arguments)
            finally:
                look()

        return both

    photographs.add(KORPA, picture(tmp_path / "a.png"), "the first")
    for name in ("sync_file", "sync_folder", "write_text"):
        monkeypatch.setattr(module, name, looking(getattr(module, name)))
    photographs.add(KORPA, picture(tmp_path / "b.png", 32, 32), "the second")
    assert told == [["the first"]] * 5 + [["the second"]]
    assert len(list((tmp_path / "photographs").iterdir())) == 2


@pytest.mark.usefixtures("as_they_are")
def test_the_same_one_with_another_credit_stays(photographs: VenuePhotographs, tmp_path: Path) -> None:
    for credit in ("the first", "the second"):
        photographs.add(KORPA, picture(tmp_path / "a.png"), credit)
        assert photographs.all()[KORPA].credit == credit


@pytest.mark.usefixtures("as_they_are")
def test_one_is_found_without_a_look_at_the_others(
    photographs: VenuePhotographs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for person in ("andre-brie", KORPA):
        photographs.add(Slug(person), picture(tmp_path / "a.png"), person)
    read: list[Path] = []
    opened = Path.open

    def note(path: Path, *how: Any, **more: Any) -> Any:
        read.append(path)
        return opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", note)
    found = photographs.of(KORPA)
    assert found
    assert found.credit == KORPA
    assert {path.name.partition("-")[0] for path in read} == {"emma"}
    assert photographs.of(Slug("nobody")) is None


def test_a_large_one_is_made_small_in_its_own_form(photographs: VenuePhotographs, tmp_path: Path) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png", 3000, 1500), "credit")
    with av.open(str(photographs.all()[KORPA].path)) as container:
        frame = next(container.decode(video=0))
    assert (frame.width, frame.height) == (1280, 640)


def size_and_corner(path: Path) -> tuple[tuple[int, int], tuple[int, int, int]]:
    """Width and height, and red, green and blue of its first point."""
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        red, green, blue = bytes(frame.reformat(format="rgb24").planes[0])[:3]
        return (frame.width, frame.height), (red, green, blue)


def painted(width: int, height: int, form: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    """Blue, with a red quarter at its top left."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, QColor("red"))
    painter.end()
    return image.convertToFormat(form)


def with_orientation(jpeg: bytes, orientation: int) -> bytes:
    """As a camera says how it was held, in EXIF."""
    tiff = b"II*\0" + struct.pack("<IHHHIII", 8, 1, 0x112, 3, 1, orientation, 0)
    said = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(said) + 2) + said + jpeg[2:]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("cmyk.jpg", QImage.Format.Format_CMYK8888),
        ("deep.png", QImage.Format.Format_RGBA64),
        ("plain.jpg", QImage.Format.Format_RGB32),
    ],
    ids=["CMYK", "16 bits", "8 bits"],
)
def test_colours_stay_whatever_the_picture_was_made_of(
    photographs: VenuePhotographs, tmp_path: Path, name: str, form: QImage.Format
) -> None:
    assert painted(300, 200, form).save(str(tmp_path / name))
    photographs.add(KORPA, tmp_path / name, "credit")
    size, (red, green, blue) = size_and_corner(photographs.all()[KORPA].path)
    assert size == (300, 200)
    assert red > 200
    assert max(green, blue) < 60


@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [(1, (300, 200), True), (3, (300, 200), False), (6, (200, 300), False), (8, (200, 300), False)],
)
def test_a_picture_is_put_upright(
    photographs: VenuePhotographs, tmp_path: Path, orientation: int, size: tuple[int, int], red: bool
) -> None:
    assert painted(300, 200).save(str(tmp_path / "a.jpg"), quality=95)
    turned = tmp_path / "turned.jpg"
    turned.write_bytes(with_orientation((tmp_path / "a.jpg").read_bytes(), orientation))
    photographs.add(KORPA, turned, "credit")
    path = photographs.all()[KORPA].path
    found, corner = size_and_corner(path)
    assert found == size
    assert (corner[0] > 200) is red
    # Nobody turns it again, and nobody reads where it was taken.
    assert b"Exif" not in path.read_bytes()


def test_one_of_an_exhibit_may_be_larger(tmp_path: Path) -> None:
    photographs = VenuePhotographs(tmp_path / "exhibits", EXHIBIT)
    assert painted(5000, 2500).save(str(tmp_path / "a.jpg"))
    photographs.add(KORPA, tmp_path / "a.jpg", "credit")
    assert size_and_corner(photographs.all()[KORPA].path)[0] == (4096, 2048)


def test_one_that_would_take_all_the_memory_is_refused(photographs: VenuePhotographs, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    # Its head alone: nothing more is read of it.
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(1000))
    chunks = (head, data, b"IEND")
    body = b"".join(struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one)) for one in chunks)
    bomb.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    with pytest.raises(ContentError, match=r"photograph\.unreadable"):
        photographs.add(KORPA, bomb, "credit")
    assert photographs.all() == {}


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


@pytest.mark.parametrize("spoil", ["cut", "changed", "uncredited", "undecodable"])
def test_what_was_damaged_meanwhile_is_not_shown(photographs: VenuePhotographs, tmp_path: Path, spoil: str) -> None:
    photographs.add(KORPA, picture(tmp_path / "a.png"), "credit")
    path = photographs.all()[KORPA].path
    match spoil:
        case "cut":
            path.write_bytes(path.read_bytes()[:-20])
        case "changed":
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 0xFF
            path.write_bytes(content)
        case "uncredited":
            path.with_name("emma-korpa.txt").unlink()
        case _:
            path.with_name("emma-korpa.txt").write_bytes(b"\xff\xfe\xfd")
    assert photographs.all() == {}
