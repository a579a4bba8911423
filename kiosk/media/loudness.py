# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how loud the sound tracks of a file are, by EBU R128, as libavfilter does.

All tracks in one pass, and a block at a time. A file nobody vouches for belongs into a child: see loudness_child.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from math import isfinite, log10
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.filter import Graph
from av.stream import Discard, Stream

from kiosk.domain.errors import ContentError
from kiosk.domain.loudness import Loudness

_FILTER, _ARGUMENTS = "ebur128", "peak=true:metadata=1:framelog=quiet"
_INTEGRATED, _PEAK = "lavfi.r128.I", "lavfi.r128.true_peak"
_NOTHING = -69.9
"""LUFS: the gate lets nothing below -70 through, so that this means silence."""
_MOST_ERRORS = 100

Measured = tuple[Loudness | None, ...]


def measure_loudness(path: Path, progress: Callable[[float], None] = lambda _: None) -> Measured:
    """Of each sound track, in the order of the file; None for one that is silent or cannot be decoded.

    progress: called with the part that is done, 0 to 1. Raises ContentError: film.unreadable (path, reason).
    """
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            meters = [_Meter(stream) for stream in container.streams.audio]
            for stream in container.streams:
                if stream.type != "audio":
                    stream.discard = Discard.all
            length = (container.duration or 0) / av.time_base
            for done in _feed(container.demux(*container.streams.audio) if meters else (), meters):
                progress(min(1.0, done / length) if length else 0.0)
            return tuple(meter.read() for meter in meters)
    except av.FFmpegError as problem:
        reason = problem.strerror or type(problem).__name__
        raise ContentError("film.unreadable", path=str(path), reason=reason) from None


def _feed(packets: "Iterable[av.Packet[Stream]]", meters: "Sequence[_Meter]") -> Iterator[float]:
    """The second of the film that was reached, about once a second."""
    told = 0.0
    by_stream = {meter.stream.index: meter for meter in meters}
    for packet in packets:
        by_stream[packet.stream.index].hear(packet)
        reached = float((packet.pts or 0) * packet.time_base) if packet.time_base else 0.0
        if reached - told >= 1:
            told = reached
            yield reached


class _Meter:
    """Of one track."""

    def __init__(self, stream: AudioStream) -> None:
        self.stream = stream
        self._graph: Graph | None = None
        self._found: dict[str, str] = {}
        self._errors = 0

    def hear(self, packet: "av.Packet[Stream]") -> None:
        """A packet that cannot be decoded is as if it were not there, as for a player; too many, and none is."""
        if self._errors > _MOST_ERRORS:
            return
        try:
            for frame in self.stream.decode(packet):
                self._measure(frame)
        except (av.FFmpegError, ValueError):
            self._errors += 1

    def read(self) -> Loudness | None:
        if self._errors > _MOST_ERRORS or _INTEGRATED not in self._found:
            return None
        integrated, peak = float(self._found[_INTEGRATED]), float(self._found.get(_PEAK, "nan"))
        if not isfinite(integrated) or integrated <= _NOTHING or not peak > 0:
            return None
        return Loudness(round(integrated, 2), round(20 * log10(peak), 2))

    def _measure(self, frame: "av.AudioFrame") -> None:
        if self._graph is None:
            self._graph = _graph(frame)
        frame.pts = None
        self._graph.push(frame)
        with suppress(av.BlockingIOError, av.EOFError):
            while True:
                self._found = dict(self._graph.pull().metadata)


def _graph(frame: "av.AudioFrame") -> Graph:
    graph = Graph()
    source = graph.add_abuffer(sample_rate=frame.sample_rate, format=frame.format, layout=frame.layout)
    meter, sink = graph.add(_FILTER, _ARGUMENTS), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    return graph
