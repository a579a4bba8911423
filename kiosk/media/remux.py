# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a film into another container, as it is: nothing is decoded or encoded.

libVLC opens a file with an index at a place to within a picture. Without one (MPEG-PS and -TS, so DVDs and recordings)
it is half a second off.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream

from kiosk.domain.errors import ContentError
from kiosk.media.probe import is_bitmap

_TELL_EVERY = 1000
_WITHOUT_INDEX = frozenset({"mpeg", "mpegts"})


def has_index(path: Path) -> bool:
    """Whether a film can be opened at a place as it is. Raises ContentError: film.unreadable (path, reason)."""
    try:
        with av.open(str(path), metadata_errors="replace") as film:
            return film.format.name not in _WITHOUT_INDEX
    except av.FFmpegError as problem:
        raise _unreadable(path, problem) from None


def remux(sources: Sequence[Path], target: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Write the picture, the sound tracks and the bitmap captions of a film into a Matroska file.

    sources: the parts of one film that were cut from one stream of bytes, in order. progress: told how many bytes
    of packets were written so far. Text captions are left out: they are read into captions.json.
    Raises ContentError: film.unreadable (path, reason); OSError where a file cannot be read or written.
    """
    name = str(sources[0]) if len(sources) == 1 else "concat:" + "|".join(map(str, sources))
    try:
        with av.open(name, metadata_errors="replace") as film, av.open(str(target), "w", format="matroska") as copy:
            _copy(film, copy, progress)
    except OSError:
        raise  # some of FFmpeg's own errors are OSErrors, too
    except av.FFmpegError as problem:
        raise _unreadable(sources[0], problem) from None


def _unreadable(path: Path, problem: av.FFmpegError) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=problem.strerror or type(problem).__name__)


def _copy(film: InputContainer, copy: OutputContainer, progress: Callable[[int], None]) -> None:
    kept: dict[int, Stream] = {}
    for stream in _kept(film):
        twin = copy.add_stream_from_template(stream)
        for name in ("language", "title"):
            if name in stream.metadata:
                twin.metadata[name] = stream.metadata[name]
        kept[stream.index] = twin
    written, begin = 0, film.start_time or 0  # in millionths of a second
    for number, packet in enumerate(film.demux([film.streams[index] for index in kept])):
        if packet.size and _is_timed(packet):
            written += packet.size
            _shift(packet, begin)
            packet.stream = kept[packet.stream.index]
            copy.mux(packet)
        if number % _TELL_EVERY == 0:
            progress(written)
    progress(written)


def _kept(film: InputContainer) -> list[Stream]:
    bitmaps = [stream for stream in film.streams.subtitles if is_bitmap(stream)]
    return [*film.streams.video[:1], *film.streams.audio, *bitmaps]


def _shift(packet: "Packet[Stream]", begin: int) -> None:
    """Recordings begin at any time; a film at 0."""
    back = round(Fraction(begin, av.time_base) / packet.time_base)
    packet.pts = None if packet.pts is None else packet.pts - back
    packet.dts = None if packet.dts is None else packet.dts - back


def _is_timed(packet: "Packet[Stream]") -> bool:
    """What comes before the first time stamp belongs to a picture that was cut off."""
    return packet.pts is not None or packet.dts is not None
