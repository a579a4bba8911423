# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions that are pictures, written by hand: a light bar with a dark border, low in a picture of 720 by 576.

As on DVDs (VobSub) and in broadcasts (DVB, ETSI EN 300 743).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream

LEFT, TOP, WIDTH, HEIGHT = 200, 480, 320, 40
"""Of the bar."""
_EDGE = 8
_NOTHING, _DARK, _LIGHT = 0, 1, 3
_TICK = Fraction(1, 90_000)
_VOBSUB_DELAY = 1024
"""Ticks in a unit of VobSub's own delays."""
_PAGE = 1

Runs = Sequence[tuple[int, int]]
"""How many pixels of which colour, one after the other; together one line."""


@dataclass(frozen=True, slots=True)
class Bars:
    """A track. codec: dvdsub or dvbsub. times: from when to when each bar is to be seen, in milliseconds."""

    codec: str
    times: Sequence[tuple[int, int]]
    language: str = "lav"


def add_bars(container: OutputContainer, track: Bars) -> Iterator["Packet[Stream]"]:
    """The packets of a new stream of the container, to be written when all its streams are there."""
    stream = container.add_mux_stream(track.codec, time_base=_TICK)
    if track.language:
        stream.metadata["language"] = track.language
    return _packets(stream, track)


def _packets(stream: Stream, track: Bars) -> Iterator["Packet[Stream]"]:
    for start, end in track.times:
        if track.codec == "dvdsub":
            yield _packet(stream, start, end, vobsub(end - start))
        else:
            yield _packet(stream, start, end, dvb(shown=True))
            yield _packet(stream, end, end, dvb(shown=False))


def _packet(stream: Stream, start: int, end: int, data: bytes) -> "Packet[Stream]":
    packet: Packet[Stream] = Packet(data)
    packet.stream, packet.time_base = stream, _TICK
    packet.pts = packet.dts = start * 90
    packet.duration = (end - start) * 90
    return packet


def _lines() -> list[Runs]:
    dark: Runs = [(WIDTH, _DARK)]
    light: Runs = [(_EDGE, _DARK), (WIDTH - 2 * _EDGE, _LIGHT), (_EDGE, _DARK)]
    return [dark if y < _EDGE or y >= HEIGHT - _EDGE else light for y in range(HEIGHT)]


def vobsub(length: int) -> bytes:
    """length: how long it is to be seen, in milliseconds."""
    fields = [b"".join(map(_vobsub_line, _lines()[odd::2])) for odd in (0, 1)]
    control = 4 + len(fields[0]) + len(fields[1])
    right, bottom = LEFT + WIDTH - 1, TOP + HEIGHT - 1
    area = (LEFT << 36 | right << 24 | TOP << 12 | bottom).to_bytes(6)
    places = (4).to_bytes(2) + (4 + len(fields[0])).to_bytes(2)
    # Colours, then opacities, of the pixels 3, 2, 1 and 0.
    show = b"\x03\x32\x10" + b"\x04\xff\xf0" + b"\x05" + area + b"\x06" + places + b"\x01\xff"
    hide_at = control + 4 + len(show)
    delay = (length * 90 // _VOBSUB_DELAY).to_bytes(2)
    sequences = bytes(2) + hide_at.to_bytes(2) + show + delay + hide_at.to_bytes(2) + b"\x02\xff"
    body = control.to_bytes(2) + b"".join(fields) + sequences
    return (len(body) + 2).to_bytes(2) + body


def _vobsub_line(runs: Runs) -> bytes:
    nibbles: list[int] = []
    for count, colour in runs:
        for part in _parts(count, 255):
            code = part << 2 | colour
            digits = 1 if part < 4 else 2 if part < 16 else 3 if part < 64 else 4
            nibbles += [code >> 4 * place & 15 for place in reversed(range(digits))]
    return _packed(nibbles)


def dvb(*, shown: bool) -> bytes:
    """A display set: the bar, or nothing."""
    region = b"\x00\xff" + LEFT.to_bytes(2) + TOP.to_bytes(2)
    # Seen for a minute at most; a change of mode, so that nothing from before is needed.
    page = _segment(0x10, b"\x3c\x0b" + (region if shown else b""))
    return page + (_region() + _colours() + _object() if shown else b"") + _segment(0x80, b"")


def _region() -> bytes:
    size = WIDTH.to_bytes(2) + HEIGHT.to_bytes(2)
    # Four bits a pixel, filled with nothing; then the one object in it, in its corner.
    return _segment(0x11, b"\x00\x0f" + size + b"\x4b\x00\x00\x03" + bytes(2) + bytes(2) + b"\xf0\x00")


def _colours() -> bytes:
    entries = {_DARK: (16, 0), _LIGHT: (235, 0), _NOTHING: (0, 255)}
    said = (bytes([entry, 0x5F, luma, 128, 128, veil]) for entry, (luma, veil) in entries.items())
    return _segment(0x12, b"\x00\x0f" + b"".join(said))


def _object() -> bytes:
    fields = [b"".join(map(_dvb_line, _lines()[odd::2])) for odd in (0, 1)]
    lengths = b"".join(len(one).to_bytes(2) for one in fields)
    return _segment(0x13, bytes(2) + b"\x01" + lengths + b"".join(fields))


def _dvb_line(runs: Runs) -> bytes:
    nibbles: list[int] = []
    for count, colour in runs:
        if count < 25:
            nibbles += [colour] * count
            continue
        for part in _parts(count, 280):
            # A code for 25 pixels and more, then how many more.
            nibbles += [0, 15, (part - 25) >> 4, (part - 25) & 15, colour]
    return b"\x11" + _packed([*nibbles, 0, 0]) + b"\xf0"


def _segment(kind: int, data: bytes) -> bytes:
    return b"\x0f" + bytes([kind]) + _PAGE.to_bytes(2) + len(data).to_bytes(2) + data


def _parts(count: int, most: int) -> Iterator[int]:
    while count:
        # No rest may be too short for a code of its own.
        part = count if count <= most else most if count - most >= 25 else count // 2
        yield part
        count -= part


def _packed(nibbles: Sequence[int]) -> bytes:
    even = [*nibbles, 0] if len(nibbles) % 2 else nibbles
    return bytes(high << 4 | low for high, low in zip(even[::2], even[1::2], strict=True))
