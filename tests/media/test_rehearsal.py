# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film made in a test from a script of its own, by a painter that paints grey."""

from pathlib import Path

import av
import pytest

from kiosk.domain.framecode import read
from kiosk.domain.rehearsal import HEIGHT, ITEM, WIDTH, Card, Cue, Face, RehearsalScript, ScriptChapter
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Millis, Slug
from kiosk.media.probe import probe
from kiosk.media.rehearsal import write_film


class GreyPainter:
    def __init__(self) -> None:
        self.painted: list[str] = []

    def paint(self, face: Face, width: int, height: int) -> bytes:
        self.painted.append(f"{face.number}/{face.count} {face.text.say(ENGLISH)}")
        return b"\x80\x80\x80\xff" * (width * height)


def words(english: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: f"{english} lv"})


def chapter(slug: str, *cues: Cue) -> ScriptChapter:
    cards = (Card(Millis(0), words(f"{slug} one")), Card(Millis(480), words(f"{slug} two")))
    return ScriptChapter(Slug(slug), words(slug), words(slug), Millis(1000), cards, cues)


SCRIPT = RehearsalScript(
    words("Rehearsal"),
    {Slug("x"): words("X")},
    (chapter("a", Cue(Millis(100), Millis(500), words("said"), Slug("x"))), chapter("b")),
)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "film.mkv"
    write_film(SCRIPT, GreyPainter(), path, lambda _done: None)
    return path


def test_it_lasts_as_long_as_its_script(film: Path) -> None:
    assert probe(film).length == SCRIPT.length


def test_every_picture_is_there_once_and_in_order(film: Path) -> None:
    with av.open(str(film)) as container:
        codes = [_code(frame) for frame in container.decode(video=0)]
    assert codes == [(ITEM, number, False) for number in range(50)]


def test_the_sound_does_not_push_the_pictures_back(film: Path) -> None:
    with av.open(str(film)) as container:
        places = [frame.time for frame in container.decode(video=0)]
    assert places == [number / 25 for number in range(50)]


def _code(frame: av.VideoFrame) -> tuple[int, int, bool] | None:
    luma, stride = bytes(frame.planes[0]), frame.planes[0].line_size
    code = read(lambda x, y: luma[int(y * HEIGHT) * stride + int(x * WIDTH)])
    return (code.item, code.frame, code.torn) if code else None


def test_each_card_is_painted_once(tmp_path: Path) -> None:
    painter = GreyPainter()
    write_film(SCRIPT, painter, tmp_path / "film.mkv", lambda _done: None)
    assert painter.painted == ["1/2 a one", "1/2 a two", "2/2 b one", "2/2 b two"]


def test_progress_reaches_the_end_and_never_goes_back(tmp_path: Path) -> None:
    told: list[float] = []
    write_film(SCRIPT, GreyPainter(), tmp_path / "film.mkv", told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_the_same_script_gives_the_same_bytes(film: Path, tmp_path: Path) -> None:
    again = tmp_path / "film.mkv"
    write_film(SCRIPT, GreyPainter(), again, lambda _done: None)
    assert again.read_bytes() == film.read_bytes()


def test_captions_are_written_in_both_languages(film: Path) -> None:
    with av.open(str(film)) as container:
        said = [(p.pts, p.duration, bytes(p)) for p in container.demux(*container.streams.subtitles) if p.size]
    assert said == [(100, 500, b"X: said"), (100, 500, b"X lv: said lv")]
