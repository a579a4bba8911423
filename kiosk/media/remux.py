# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a film into another container, as it is: nothing is decoded or encoded.

libVLC opens a file with an index at a place to within a picture. Without one (MPEG-PS and -TS, so DVDs and recordings)
it is half a second off.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream

from kiosk.domain.errors import ContentError
from kiosk.media.disc_languages import languages_of
from kiosk.media.probe import is_bitmap

_TELL_EVERY = 1000
_WITHOUT_INDEX = frozenset({"mpeg", "mpegts"})
_LOOK_FAR = {"probesize": str(256 << 20), "analyzeduration": str(600 * av.time_base)}
"""Bytes, and time: how far it is looked for tracks, of a film that does not list them. About seven minutes of a DVD."""


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
    of packets were written so far. Text captions are left out; such films have them as teletext only. Left behind are
    captions that begin after the first minutes of a program stream, where nothing tells that they will come; and the
    colours of a DVD's captions, which its files do not hold: libVLC draws those white with a black border.
    Raises ContentError: film.unreadable (path, reason); OSError where a file cannot be read or written.
    """
    name = str(sources[0]) if len(sources) == 1 else "concat:" + "|".join(map(str, sources))
    try:
        with (
            av.open(name, metadata_errors="replace", options=_LOOK_FAR) as film,
            av.open(str(target), "w", format="matroska") as copy,
        ):
            _copy(film, copy, languages_of(sources[0]), progress)
    except OSError:
        raise  # some of FFmpeg's own errors are OSErrors, too
    except av.FFmpegError as problem:
        raise _unreadable(sources[0], problem) from None


def _unreadable(path: Path, problem: av.FFmpegError) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=problem.strerror or type(problem).__name__)


def _copy(
    film: InputContainer, copy: OutputContainer, languages: Mapping[int, str], progress: Callable[[int], None]
) -> None:
    kept: dict[int, Stream] = {}
    for stream in _kept(film):
        twin = copy.add_stream_from_template(stream)
        told = {"language": languages.get(stream.id), **stream.metadata}
        for name in ("language", "title"):
            if text := told.get(name):
                twin.metadata[name] = text
        kept[stream.index] = twin
    written, begin = 0, film.start_time or 0  # in millionths of a second
    for number, packet in enumerate(_packets(film, [film.streams[index] for index in kept])):
        if packet.size and _is_timed(packet):
            written += packet.size
            _shift(packet, begin)
            packet.stream = kept[packet.stream.index]
            copy.mux(packet)
        if number % _TELL_EVERY == 0:
            progress(written)
    progress(written)


def _packets(film: InputContainer, streams: Sequence[Stream]) -> "Iterator[Packet[Stream]]":
    # After the last one PyAV stumbles over tracks that have come up since the film was opened.
    with suppress(IndexError):
        yield from film.demux(streams)


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
