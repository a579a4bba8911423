# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clip to measure with: what a film asks of a decoder, without the film.

1920 x 1080, 25 pictures a second, H.264 at about 7 Mbit/s with B-frames, moving gradients under grain, stereo AAC; each
picture carries its frame code in grey, so that any colour of a picture tells it. Made once, which takes about one
and a half seconds for each of its own on two cores.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
from av.filter import Graph

from kiosk.domain.errors import MachineError
from kiosk.domain.film import Chapter, Film
from kiosk.domain.framecode import CELL_ROWS, CELLS, cells
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from kiosk.media.probe_child import probe_in_child

RATE = 25
ITEM = 254
"""Of its frame code."""
_WIDTH, _HEIGHT = 1920, 1080
_BITS = 7_000_000
_X264 = {"preset": "veryfast", "x264-params": "threads=2:keyint=50:vbv-maxrate=8000:vbv-bufsize=14000"}
_SOUND_RATE = 48_000
_SOUND_BITS = 128_000
_BLACK, _WHITE, _GREY = 16, 235, 128
_COLOURS = "c0=0x7a2e2e:c1=0x2e5a7a:c2=0x8a7a3a:c3=0x3a6a4a:c4=0x5a4a7a"
"""Those of the gradients: by itself libavfilter takes others each time."""
_BT709 = 1
_PICTURES = (
    ("gradients", f"s=480x270:r={RATE}:n=5:{_COLOURS}:speed=0.03:seed=7:type=linear"),
    ("format", "yuv420p"),
    ("scale", f"{_WIDTH}:{_HEIGHT}:flags=bilinear"),
    ("noise", "alls=8:allf=t:all_seed=7"),
    ("buffersink", ""),
)
_SOUND = (
    ("anoisesrc", f"color=pink:amplitude=0.05:seed=7:sample_rate={_SOUND_RATE}"),
    ("aformat", f"sample_fmts=fltp:channel_layouts=stereo:sample_rates={_SOUND_RATE}"),
    ("abuffersink", ""),
)

Progress = Callable[[float], None]


def bench_film(folder: Path, seconds: int, progress: Progress) -> Film:
    """The clip of that length as a film of three chapters; made where the folder has none.

    progress: called with the part that is done, 0 to 1, while it is being made.
    Raises MachineError: data.unwritable (path, detail). ContentError: film.unreadable (path, reason).
    """
    path = clip_path(folder, seconds)
    if not path.exists():
        part = path.with_suffix(".part")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write(part, seconds, progress)
            part.replace(path)
        except (OSError, av.FFmpegError) as error:
            raise MachineError("data.unwritable", path=str(folder), detail=error.strerror or str(error)) from error
        finally:
            with suppress(OSError):
                part.unlink()
    media = probe_in_child(path)
    third = media.length // 3
    chapters = tuple(
        Chapter(Slug(f"part-{n + 1}"), _text(f"Part {n + 1}"), _text("…"), Millis(n * third), Millis((n + 1) * third))
        for n in range(3)
    )
    return Film(Slug("bench"), _text("Measuring clip"), media, chapters)


def clip_path(folder: Path, seconds: int) -> Path:
    """Where the folder keeps the clip of that length."""
    return folder / f"grey-code-{seconds}.mkv"


def _text(english: str) -> LocalText:
    return LocalText({ENGLISH: english})


def _write(path: Path, seconds: int, progress: Progress) -> None:
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("libx264", rate=RATE, options=_X264)
        video.width, video.height, video.pix_fmt, video.bit_rate = _WIDTH, _HEIGHT, "yuv420p", _BITS
        video.codec_context.colorspace = _BT709
        sound = container.add_stream("aac", rate=_SOUND_RATE, layout="stereo")
        sound.bit_rate = _SOUND_BITS
        noise = _sound(seconds)
        for number, picture in enumerate(_pictures(seconds * RATE)):
            container.mux(video.encode(picture))
            if number % RATE == 0:
                progress(number / (seconds * RATE))
                for samples in next(noise):
                    container.mux(sound.encode(samples))
        container.mux(video.encode(None))
        container.mux(sound.encode(None))
    progress(1.0)


def _pictures(count: int) -> Iterator[av.VideoFrame]:
    graph = _graph(_PICTURES)
    for number in range(count):
        picture = graph.vpull()
        picture.pts, picture.time_base = number, Fraction(1, RATE)
        _write_code(picture, number)
        yield picture


def _write_code(picture: av.VideoFrame, number: int) -> None:
    luma, *colours = picture.planes
    memoryview(luma)[: luma.line_size * _code_rows()] = _code_row(number, luma.line_size) * _code_rows()
    for plane in colours:
        room = plane.line_size * _code_rows() // 2
        memoryview(plane)[:room] = bytes([_GREY]) * room


def _code_rows() -> int:
    return CELL_ROWS * _HEIGHT // 720


def _code_row(number: int, pitch: int) -> bytes:
    width = _WIDTH // CELLS
    row = b"".join(bytes([_WHITE if cell else _BLACK]) * width for cell in cells(ITEM, number))
    return row.ljust(pitch, bytes([_BLACK]))


def _sound(seconds: int) -> Iterator[list[av.AudioFrame]]:
    """Second by second."""
    graph, place = _graph(_SOUND), 0
    for second in range(1, seconds + 1):
        frames = []
        while place < second * _SOUND_RATE:
            samples = graph.pull()
            assert isinstance(samples, av.AudioFrame)  # noqa: S101 - such is the graph
            samples.pts, samples.time_base = place, Fraction(1, _SOUND_RATE)
            place += samples.samples
            frames.append(samples)
        yield frames


def _graph(filters: tuple[tuple[str, str], ...]) -> Graph:
    graph = Graph()
    made = [graph.add(name, arguments) if arguments else graph.add(name) for name, arguments in filters]
    for before, after in pairwise(made):
        before.link_to(after)
    graph.configure()
    return graph
