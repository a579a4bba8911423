# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films of every form, made for a test, with a frame code in each picture."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

from kiosk.domain.framecode import CELL_ROWS, CELLS, TEAR_COLUMNS, TEAR_ROWS, cells, tear_cells
from tests.support.bitmaps import Bars, add_bars

_GREY = 15
_SOUND_RATE = 48_000
_SOUND_BLOCK = 1152


@dataclass(frozen=True, slots=True)
class Form:
    """What to make. seconds: of film. sound: a codec, None for a silent film. captions: tracks of pictures.

    times: of each picture by its number, in seconds; None for an even pace.
    """

    codec: str = "libx264"
    width: int = 640
    height: int = 360
    rate: Fraction = Fraction(25)
    seconds: int = 4
    pixel_format: str = "yuv420p"
    pixel_aspect: Fraction = Fraction(1)
    rotation: int = 0
    options: tuple[tuple[str, str], ...] = ()
    sound: str | None = None
    captions: tuple[Bars, ...] = ()
    times: Callable[[int], Fraction] | None = None


def write_coded(path: Path, form: Form, item: int = 1, container_format: str | None = None) -> Path:
    """Write the film. item: of its frame code."""
    with av.open(str(path), "w", format=container_format) as container:
        video = _video(container, form)
        sound = _sound(container, form)
        bars = [add_bars(container, track) for track in form.captions]
        # Before all else: what is sorted by time waits for pictures and sound, and not for captions.
        for packet in chain.from_iterable(bars):
            container.mux(packet)
        for number in range(round(form.seconds * form.rate)):
            frame = coded_picture(item, number, form.width, form.height).reformat(format=form.pixel_format)
            time = form.times(number) if form.times else number / form.rate
            frame.time_base = Fraction(1, 1000) if form.times else 1 / form.rate
            frame.pts = round(time / frame.time_base)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if sound is not None:
            _fill(container, sound, form.seconds)
    return path


def coded_picture(item: int, number: int, width: int, height: int) -> av.VideoFrame:
    """A dark picture with nothing in it but its code."""
    picture = bytearray([_GREY]) * (width * height)
    columns = [x * CELLS // width for x in range(width)]
    code = cells(item, number)
    row = bytes(0xEB if code[cell] else 0x10 for cell in columns)
    top = height * CELL_ROWS // 720
    picture[: top * width] = row * top
    marks, edge = tear_cells(number), max(2, width * TEAR_COLUMNS // 1280)
    for y in range(top, height):
        picture[y * width : y * width + edge] = (b"\x45" if marks[y * TEAR_ROWS // height] else b"\x1c") * edge
    frame = av.VideoFrame(width, height, "yuv420p")
    luma, *chroma = frame.planes
    rows = range(0, width * height, width)
    luma.update(b"".join(bytes(picture[at : at + width]).ljust(luma.line_size, b"\x10") for at in rows))
    for plane in chroma:
        plane.update(b"\x80" * plane.buffer_size)
    return frame


def _video(container: OutputContainer, form: Form) -> VideoStream:
    stream = container.add_stream(form.codec, rate=form.rate, options=dict(form.options))
    assert isinstance(stream, VideoStream)
    stream.width, stream.height, stream.pix_fmt = form.width, form.height, form.pixel_format
    stream.codec_context.sample_aspect_ratio = form.pixel_aspect
    stream.codec_context.bit_rate = 4_000_000
    stream.codec_context.gop_size = 12
    if form.times:
        stream.codec_context.time_base = Fraction(1, 1000)
    if form.rotation:
        stream.set_display_rotation(form.rotation)
    return stream


def _sound(container: OutputContainer, form: Form) -> AudioStream | None:
    if form.sound is None:
        return None
    stream = container.add_stream(form.sound, rate=_SOUND_RATE, layout="stereo")
    assert isinstance(stream, AudioStream)
    return stream


def _fill(container: OutputContainer, stream: AudioStream, seconds: int) -> None:
    """With silence."""
    resampler = av.AudioResampler(stream.format, stream.layout, _SOUND_RATE, stream.codec_context.frame_size or 1024)
    for at in range(0, seconds * _SOUND_RATE, _SOUND_BLOCK):
        frame = av.AudioFrame("s16", "stereo", _SOUND_BLOCK)
        frame.sample_rate, frame.pts, frame.time_base = _SOUND_RATE, at, Fraction(1, _SOUND_RATE)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        for part in resampler.resample(frame):
            container.mux(stream.encode(part))
    for part in resampler.resample(None):
        container.mux(stream.encode(part))
    container.mux(stream.encode(None))
