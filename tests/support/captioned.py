# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small films with captions inside, made for a test."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

from tests.support.caption_files import Words

_MILLI = Fraction(1, 1000)
_RATE = 25


@dataclass(frozen=True, slots=True)
class Captions:
    """A track to put into a film. codec: as PyAV has it. encoding: of the words."""

    codec: str
    words: Words
    language: str = "lav"
    title: str = ""
    encoding: str = "utf-8"


def write_captioned(path: Path, tracks: Sequence[Captions], seconds: int = 5, begin: int = 0) -> Path:
    """begin: when the first picture is shown and the captions count from, in thousandths of a second."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=_RATE, time_base=_MILLI)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        streams = [_add(container, track) for track in tracks]
        for number in range(seconds * _RATE):
            frame = av.VideoFrame(64, 48, "yuv420p")
            frame.pts, frame.time_base = begin + number * 1000 // _RATE, _MILLI
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        for stream, track in zip(streams, tracks, strict=True):
            for packet in _packets(stream, track, begin):
                container.mux(packet)
    return path


def remux_captions(path: Path, sidecar: Path) -> Path:
    """A film of captions only, as they are in the sidecar, by what libavformat makes of it."""
    with av.open(str(sidecar)) as source, av.open(str(path), "w") as container:
        (stream,) = source.streams
        twin = container.add_stream_from_template(stream)
        twin.metadata["language"] = "lav"
        for packet in source.demux(stream):
            if packet.dts is not None:
                packet.stream = twin
                container.mux(packet)
    return path


def _add(container: OutputContainer, track: Captions) -> Stream:
    stream = container.add_mux_stream(track.codec, time_base=_MILLI)
    stream.metadata["language"] = track.language
    if track.title:
        stream.metadata["title"] = track.title
    return stream


def _packets(stream: Stream, track: Captions, begin: int) -> Iterator["Packet[Stream]"]:
    for start, end, text in track.words:
        words = text.encode(track.encoding)
        if track.codec == "mov_text":
            words = len(words).to_bytes(2) + words
        packet: Packet[Stream] = Packet(words)
        packet.stream, packet.time_base = stream, _MILLI
        packet.pts = packet.dts = begin + start
        packet.duration = end - start
        yield packet
