# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of any length to measure with: the clip again and again, in one file, without encoding anything anew."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av

from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film
from kiosk.media.bench_clip import bench_film, clip_path


def repeated(clip: Film, folder: Path, seconds: int) -> Film:
    """A film of at least so many seconds, in the folder. Its frame codes begin anew with each round of the clip.

    Raises MachineError: data.unwritable (path, detail). ContentError: film.unreadable (path, reason).
    """
    try:
        _write(clip, clip_path(folder, seconds), seconds)
    except (OSError, av.FFmpegError) as error:
        raise MachineError("data.unwritable", path=str(folder), detail=error.strerror or str(error)) from error
    return bench_film(folder, seconds, lambda _: None)


def _write(clip: Film, path: Path, seconds: int) -> None:
    rounds = -(-seconds * 1000 // clip.length)
    with av.open(str(path), "w", format="matroska") as target, av.open(str(clip.media.path)) as source:
        streams = [target.add_stream_from_template(stream) for stream in source.streams]
        last: dict[int, int] = {}
        for number in range(rounds):
            for packet in _packets(source, number * clip.length):
                # A little of the sound of each round reaches into the next one.
                stream, dts = packet.stream.index, packet.dts or 0
                if dts > last.get(stream, dts - 1):
                    last[stream] = dts
                    packet.stream = streams[stream]
                    target.mux(packet)


def _packets(source: av.container.InputContainer, shift: int) -> Iterator["av.Packet[Any]"]:
    """All of the file, moved by so many milliseconds."""
    source.seek(0)
    for packet in source.demux():
        if packet.pts is None or packet.time_base is None:
            continue
        # Nothing of it is decoded in another order than it is shown in; of the first pictures only the latter is known.
        packet.dts = packet.pts = packet.pts + round(shift / 1000 / packet.time_base)
        yield packet
