# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When each picture of a film is shown, where they do not come evenly: telephones, screen recordings, telecine.

What is written down is a file of whole numbers of 64 bits, millionths of a second, in the order of the film. The engine
counts pictures with it.
"""

from array import array
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, pairwise
from pathlib import Path
from statistics import mean, median

import av
from av.container import InputContainer
from av.stream import Discard
from av.video.stream import VideoStream

from kiosk.domain.errors import ContentError
from kiosk.media.durable import sync_file

_PLACES = (0.0, 0.25, 0.5, 0.75)
"""Of the film, where it is looked at whether they come evenly, and how many packets at each."""
_PACKETS = 80
_STILL_OUT = 16
"""Of the last pictures of a look: some that are shown before them may not have been read."""
_FEWEST = 30
"""Steps from picture to picture: a look of fewer tells nothing."""
_UNLIKE, _MANY = 0.2, 0.1
"""By how much steps differ, of the middle one, and how many of all: a picture may be missing, or be a joint."""
_OFF = 0.005
"""How far the mean of a look may be from that of the whole film. Matroska rounds 16.7 ms to 16 or 17."""


def is_uneven(container: InputContainer, rate: Fraction) -> bool:
    """rate: pictures a second, on the average. The container is left somewhere else."""
    video = container.streams.video[0]
    looks = [steps for place in _PLACES if len(steps := _steps(container, video, place)) >= _FEWEST]
    every = [step for steps in looks for step in steps]
    if not every:
        return False
    middle, length = median(every), float(1 / rate)
    unlike = sum(abs(step - middle) > _UNLIKE * middle for step in every)
    return unlike > _MANY * len(every) or any(abs(_mean(steps) - length) > _OFF * length for steps in looks)


def write_times(path: Path, to: Path) -> Fraction:
    """Read the whole film, write the file so that it is on the disk, and return the average of pictures a second.

    Raises ContentError: film.unreadable (path, reason); OSError where it cannot be written.
    """
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            micros = array("q", _micros(container))
    except av.FFmpegError as problem:
        reason = problem.strerror or type(problem).__name__
        raise ContentError("film.unreadable", path=str(path), reason=reason) from None
    if len(micros) <= 1:
        raise ContentError("film.unreadable", path=str(path), reason="its pictures have no times")
    to.write_bytes(micros.tobytes())
    sync_file(to)
    return Fraction((len(micros) - 1) * av.time_base, micros[-1] - micros[0])


def _micros(container: InputContainer) -> Sequence[int]:
    video = container.streams.video[0]
    for stream in container.streams:
        if stream is not video:
            stream.discard = Discard.all
    base = video.time_base or Fraction(1, av.time_base)
    return sorted({round(stamp * base * av.time_base) for stamp in _stamps(container, video)})


def _steps(container: InputContainer, video: VideoStream, place: float) -> list[float]:
    """In seconds, from picture to picture, after a place of the film."""
    try:
        container.seek((container.start_time or 0) + int((container.duration or 0) * place))
        stamps = sorted(set(islice(_stamps(container, video), _PACKETS)))
    except av.FFmpegError:
        return []
    base = float(video.time_base or 1)
    return [(after - before) * base for before, after in pairwise(stamps[:-_STILL_OUT])]


def _mean(steps: Sequence[float]) -> float:
    """Without the longest and the shortest."""
    few = int(len(steps) * _MANY)
    return mean(sorted(steps)[few : len(steps) - few])


def _stamps(container: InputContainer, video: VideoStream) -> Iterator[int]:
    for packet in container.demux(video):
        # What an edit list leaves out is decoded, and not shown.
        if packet.pts is not None and not packet.is_discard:
            yield packet.pts
