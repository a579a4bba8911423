# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes small pictures out of a film. A file nobody vouches for belongs into a child: see thumbnail_child."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

import av
from av.container import InputContainer
from av.filter import Graph
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Shape
from kiosk.domain.values import Millis

WIDEST, HIGHEST = 480, 270
"""In pixels: of a picture that is as wide as a row of a list has room for, or as high."""
_AFTER = Millis(1_000)
"""A chapter begins with a cut or out of black."""
_LONGEST_BLACK = Millis(4_000)
_PICTURES_TRIED = 1_000
"""From the key frame before the place on."""
_BRIGHT, _ENOUGH = 64, 0.005
"""Of 255; and the part of a picture that has to be so bright, or there is nothing on it."""
_TURNS = {90: ("clock",), 180: ("clock", "clock"), 270: ("cclock",)}
_QUALITY = 4


def write_thumbnails(path: Path, shape: Shape, places: dict[Millis, Path], wanted: Callable[[], bool]) -> None:
    """A JPEG for each place of the film at the path of it, from about a second later; none where there is no picture.

    wanted: asked before each whether it still is. Raises ContentError: film.unreadable (path, reason); OSError where
    nothing can be written.
    """
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            video = next(iter(container.streams.video), None)
            if video is None:
                raise ContentError("film.unreadable", path=str(path), reason="no picture track")
            # Nobody waits for it, and the film may play meanwhile.
            video.codec_context.thread_count = 1
            for place, target in ((place, target) for place, target in places.items() if wanted()):
                # One that cannot be decoded leaves the others.
                with suppress(av.FFmpegError, ValueError):
                    _write(container, video, shape, place, target)
    except av.FFmpegError as problem:
        reason = problem.strerror or type(problem).__name__
        raise ContentError("film.unreadable", path=str(path), reason=reason) from None


def _write(container: InputContainer, video: VideoStream, shape: Shape, place: Millis, target: Path) -> None:
    small = _Small(video, shape)
    last = None
    for frame in _pictures(container, video, place):
        last = small.make(frame)
        if _shows_something(last):
            break
    if last is not None:
        # Never half of one under its name.
        part = target.with_name(f".{target.name}.new")
        _encode(last, part)
        part.replace(target)


def _pictures(container: InputContainer, video: VideoStream, place: Millis) -> Iterator[VideoFrame]:
    """From a second after the place on, for as long as a film may be black there."""
    origin = (container.start_time or 0) / av.time_base
    wanted = (place + _AFTER) / 1000 + origin
    container.seek(round(wanted * av.time_base))
    for frame in islice(container.decode(video), _PICTURES_TRIED):
        at = frame.time
        if at < wanted:
            continue
        if at > wanted + _LONGEST_BLACK / 1000:
            return
        yield frame


class _Small:
    """Makes pictures small and upright."""

    def __init__(self, video: VideoStream, shape: Shape) -> None:
        self._graph = Graph()
        source = last = self._graph.add_buffer(template=video)
        for direction in _TURNS.get(shape.rotation, ()):
            turn = self._graph.add("transpose", direction)
            last.link_to(turn)
            last = turn
        width, height = _size(shape)
        arguments = f"{width}:{height}:out_color_matrix=bt601:out_range=full"
        for name, given in (("scale", arguments), ("format", "yuvj420p"), ("buffersink", None)):
            node = self._graph.add(name, given)
            last.link_to(node)
            last = node
        self._source = source
        self._graph.configure()

    def make(self, frame: VideoFrame) -> VideoFrame:
        self._graph.vpush(frame)
        return self._graph.vpull()


def _size(shape: Shape) -> tuple[int, int]:
    """Even, and as large as fits."""
    aspect = float(shape.aspect)
    width = min(WIDEST, HIGHEST * aspect)
    return max(2, round(width / 2) * 2), max(2, round(width / aspect / 2) * 2)


def _shows_something(picture: VideoFrame) -> bool:
    plane = picture.planes[0]
    pixels = memoryview(plane)
    lines = (pixels[start : start + picture.width : 4] for start in range(0, len(pixels), 4 * plane.line_size))
    seen = [value > _BRIGHT for line in lines for value in line]
    return sum(seen) >= _ENOUGH * len(seen)


def _encode(picture: VideoFrame, path: Path) -> None:
    with av.open(str(path), "w", format="mjpeg") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = picture.width, picture.height, "yuvj420p"
        stream.codec_context.qmin = stream.codec_context.qmax = _QUALITY
        picture.pts = 0
        container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
