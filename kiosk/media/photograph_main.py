# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of photographs: makes a picture small and upright. Its arguments are the file, where the JPEG is to be, and
how long its longer side may be, in pixels.

What goes wrong is told by its exit code and the last line it writes to standard error.
"""

import sys
from fractions import Fraction
from pathlib import Path

import av
from av.filter import Graph
from av.video.frame import VideoFrame

from kiosk.media.child_limits import bind_child

_QUALITY = 3
_MOST_PIXELS = 200_000_000
"""What is larger says so in its first bytes, and is refused before it takes the memory."""
_FORM = "yuvj420p"
_TURNS = {90: ("clock",), 180: ("clock", "clock"), 270: ("cclock",)}
"""How a picture is put upright, by how far it is to be turned clockwise."""


def make_small(file: Path, target: Path, longest: int) -> None:
    """Raises av.FFmpegError, ValueError, OSError."""
    with av.open(str(file), metadata_errors="replace") as container:
        if not container.streams.video:
            raise ValueError("there is no picture in it")
        video = container.streams.video[0]
        if video.width * video.height > _MOST_PIXELS:
            raise ValueError(f"it has {video.width} x {video.height} pixels, which is too much")
        picture = next(container.decode(video), None)
    if picture is None:
        raise ValueError("there is no picture in it")
    turned = -picture.rotation % 360
    _write(_upright(_small(picture, longest), turned), target)


def _small(picture: VideoFrame, longest: int) -> VideoFrame:
    scale = min(1, longest / max(picture.width, picture.height))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (picture.width, picture.height))
    return picture.reformat(width, height, _FORM)


def _upright(picture: VideoFrame, turned: int) -> VideoFrame:
    graph = Graph()
    last = source = graph.add_buffer(
        width=picture.width, height=picture.height, format=picture.format, time_base=Fraction(1)
    )
    steps = [("transpose", direction) for direction in _TURNS.get(turned, ())]
    for name, argument in (*steps, ("buffersink", None)):
        node = graph.add(name, argument)
        last.link_to(node)
        last = node
    graph.configure()
    picture.pts = 0
    source.push(picture)
    upright = last.pull()
    if not isinstance(upright, VideoFrame):
        raise TypeError("a filter of pictures gave something else")
    return upright


def _write(picture: VideoFrame, target: Path) -> None:
    with av.open(str(target), "w", format="mjpeg") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = picture.width, picture.height, _FORM
        stream.codec_context.qmin = stream.codec_context.qmax = _QUALITY
        picture.pts = 0
        container.mux(stream.encode(picture))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    bind_child()
    try:
        make_small(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
    except (av.FFmpegError, ValueError, MemoryError, OSError) as problem:
        sys.exit(getattr(problem, "strerror", None) or str(problem) or type(problem).__name__)
