# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The child of photographs: makes a picture small. Its arguments are the file, and where the JPEG is to be.

What goes wrong is told by its exit code and the last line it writes to standard error.
"""

import sys
from pathlib import Path

import av
from av.video.frame import VideoFrame

from kiosk.media.child_limits import limit_memory

_LARGEST = 1280
"""Pixels of its longer side: twice of what a card of a large screen has room for."""
_QUALITY = 3


def make_small(file: Path, target: Path) -> None:
    """Raises av.FFmpegError, ValueError, OSError."""
    with av.open(str(file), metadata_errors="replace") as container:
        if not container.streams.video:
            raise ValueError("there is no picture in it")
        picture = next(container.decode(video=0), None)
    if picture is None:
        raise ValueError("there is no picture in it")
    _write(picture, target)


def _write(picture: VideoFrame, target: Path) -> None:
    scale = min(1, _LARGEST / max(picture.width, picture.height))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (picture.width, picture.height))
    small = picture.reformat(width, height, "yuvj420p")
    with av.open(str(target), "w", format="mjpeg") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuvj420p"
        stream.codec_context.qmin = stream.codec_context.qmax = _QUALITY
        small.pts = 0
        container.mux(stream.encode(small))
        container.mux(stream.encode(None))


if __name__ == "__main__":
    limit_memory()
    try:
        make_small(Path(sys.argv[1]), Path(sys.argv[2]))
    except (av.FFmpegError, ValueError, MemoryError, OSError) as problem:
        sys.exit(getattr(problem, "strerror", None) or str(problem) or type(problem).__name__)
