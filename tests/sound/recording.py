# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was heard: a recording of a sound server's monitor, and what is wrong with it."""

import os
import subprocess
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import groupby
from math import cos, hypot, log10, pi, sin
from pathlib import Path

import av
from av.filter import Graph

from tests.sound.material import RATE

_WINDOW = RATE // 200
"""Samples: five milliseconds."""
_SILENT = -50
_ABOVE_THE_TONES = 2500
_SETTLES = 0.1


@dataclass(slots=True)
class Recording:
    """Mono, in parts of full scale."""

    samples: "array[float]" = field(default_factory=lambda: array("f"))

    def peaks(self) -> list[float]:
        """Of each window in dBFS."""
        samples = self.samples
        return [
            _decibels(max(*window, -min(window)))
            for window in (samples[i : i + _WINDOW] for i in range(0, len(samples) - _WINDOW + 1, _WINDOW))
        ]

    def holes(self) -> list[float]:
        """Milliseconds without anything to hear, each stretch between two sounds."""
        quiet = [peak < _SILENT for peak in self.peaks()]
        stretches = [(is_quiet, len(list(windows))) for is_quiet, windows in groupby(quiet)]
        return [count * 1000 * _WINDOW / RATE for is_quiet, count in stretches[1:-1] if is_quiet]

    def sounding(self) -> "Recording":
        """Without what was recorded before and after anything was heard."""
        loud = [i for i, peak in enumerate(self.peaks()) if peak >= _SILENT]
        return Recording(self.samples[(loud[0] + 1) * _WINDOW : loud[-1] * _WINDOW]) if loud else Recording()

    def clicks(self) -> list[tuple[float, float]]:
        """Second and peak in dBFS of whatever is heard well above the tones, where it is more than -60 dBFS."""
        residue = self.above(_ABOVE_THE_TONES).peaks()
        loud = [(i * _WINDOW / RATE, peak) for i, peak in enumerate(residue) if i * _WINDOW > _SETTLES * RATE]
        found: list[tuple[float, float]] = []
        for at, peak in loud:
            if peak < -60:
                continue
            if found and at - found[-1][0] < 0.02:
                found[-1] = max(found[-1], (at, peak), key=lambda click: click[1])
            else:
                found.append((at, peak))
        return found

    def strength(self, pitch: int, last: float) -> float:
        """Of a tone in so many last seconds, as its amplitude."""
        samples = self.samples[-round(last * RATE) :]
        turn = 2 * pi * pitch / RATE
        across = sum(sample * cos(turn * i) for i, sample in enumerate(samples))
        along = sum(sample * sin(turn * i) for i, sample in enumerate(samples))
        return 2 * hypot(across, along) / max(1, len(samples))

    def above(self, pitch: int) -> "Recording":
        """Only what is higher than this, 48 dB an octave."""
        graph = Graph()
        source = graph.add_abuffer(sample_rate=RATE, format="flt", layout="mono", time_base=Fraction(1, RATE))
        last = source
        for _ in range(4):
            passes = graph.add("highpass", f"f={pitch}:p=2:t=q:w=0.7")
            last.link_to(passes)
            last = passes
        sink = graph.add("abuffersink")
        last.link_to(sink)
        graph.configure()
        heard = Recording()
        for start in range(0, len(self.samples), RATE):
            part = self.samples[start : start + RATE]
            frame = av.AudioFrame("flt", "mono", len(part))
            frame.planes[0].update(part.tobytes())
            frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
            source.push(frame)
            _drain(sink, heard.samples)
        return heard


def _drain(sink: "av.filter.context.FilterContext", into: "array[float]") -> None:
    while True:
        try:
            frame = sink.pull()
        except (BlockingIOError, EOFError):
            return
        assert isinstance(frame, av.AudioFrame)
        into.frombytes(bytes(frame.planes[0])[: frame.samples * 4])


@contextmanager
def recording(address: str, folder: Path) -> Iterator[Recording]:
    """Of what is played to the server at an address, filled when the context ends."""
    heard = Recording()
    path = folder / "heard.raw"
    with path.open("wb") as file:
        recorder = subprocess.Popen(
            ["parec", "--channels=1", f"--rate={RATE}", "--format=float32le", "--latency-msec=20", "--raw"],
            env={**os.environ, "PULSE_SERVER": address},
            stdout=file,
            stderr=subprocess.DEVNULL,
        )
    try:
        yield heard
    finally:
        recorder.terminate()
        recorder.wait(timeout=5)
    data = path.read_bytes()
    heard.samples.frombytes(data[: len(data) // 4 * 4])


def _decibels(part: float) -> float:
    return 20 * log10(max(part, 1e-9))
