# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the rehearsal film: H.264, Opus and text captions in Matroska, with chapters.

The same script, painter and libraries give the same bytes: a fixed number of threads, nothing random, no date written.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import TypeAlias

import av
from av.audio.stream import AudioStream
from av.codec.context import Flags
from av.container import OutputContainer
from av.stream import Disposition, Stream
from av.video.stream import VideoStream

from kiosk.app.ports.cards import CardPainter
from kiosk.domain.rehearsal import FRAME_RATE, HEIGHT, TONES, WIDTH, RehearsalScript
from kiosk.domain.values import ENGLISH, Language, Millis
from kiosk.media.rehearsal_picture import pictures
from kiosk.media.rehearsal_sound import RATE, sound

_Packet: TypeAlias = "av.Packet[Stream]"

_MILLI = Fraction(1, 1000)
_X264 = {
    "preset": "medium",
    "forced-idr": "1",
    # One fixed quantiser: the cells of the frame code must be as readable in the dullest picture as in any other.
    # Two threads always, since their number shows in the bytes.
    # The one tint of the picture is so faint that coarse chroma would break it into patches.
    "x264-params": "threads=2:qp=35:ipratio=1:chroma-qp-offset=-12:aq-mode=0:psy=0"
    f":keyint={2 * FRAME_RATE}:min-keyint=1:scenecut=0",
}
_OPUS_PACKET = Millis(40)
_OPUS = {"application": "audio", "frame_duration": str(_OPUS_PACKET)}
_OPUS_RATE = 8000
_BT709 = 1
_LIMITED = 1


@dataclass(frozen=True, slots=True)
class _TrackWords:
    """What the file says of the tracks in one language. code: by ISO 639-2, as Matroska wants it."""

    code: str
    sound: str
    captions: str


_WORDS = {
    Language("en"): _TrackWords("eng", "English – tone A", "English – quotations as published"),
    Language("lv"): _TrackWords("lav", "Latviešu – tonis E", "Latviešu – kioska redakcijas tulkojums"),
}


@dataclass(frozen=True, slots=True)
class _Tracks:
    video: VideoStream
    sounds: dict[Language, AudioStream]
    captions: dict[Language, Stream]


def write_film(script: RehearsalScript, painter: CardPainter, path: Path, progress: Callable[[float], None]) -> None:
    """Write the film. progress: called with the part that is done, 0 to 1, about once per second of the film."""
    with av.open(str(path), "w", format="matroska", options={"fflags": "bitexact"}) as container:
        container.metadata["title"] = script.title.say(ENGLISH)
        tracks = _Tracks(
            _add_video(container),
            {language: _add_sound(container, language) for language in TONES},
            {language: _add_captions(container, language) for language in TONES},
        )
        _add_chapters(container, script)
        container.start_encoding()
        streams = [_video_packets(tracks.video, script, painter, progress)]
        streams += [_sound_packets(stream, script, language) for language, stream in tracks.sounds.items()]
        streams += [_caption_packets(stream, script, language) for language, stream in tracks.captions.items()]
        for packet in merge(*streams, key=_place):
            container.mux(packet)


def _place(packet: _Packet) -> float:
    return float((packet.dts or 0) * packet.time_base)


def _add_video(container: OutputContainer) -> VideoStream:
    stream = container.add_stream("libx264", rate=FRAME_RATE, time_base=Fraction(1, FRAME_RATE))
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    context = stream.codec_context
    context.options = _X264
    context.thread_count = 2
    context.flags |= Flags.bitexact.value
    context.sample_aspect_ratio = Fraction(1)
    context.colorspace = context.color_primaries = context.color_trc = _BT709
    context.color_range = _LIMITED
    return stream


def _add_sound(container: OutputContainer, language: Language) -> AudioStream:
    stream = container.add_stream("libopus", rate=RATE, layout="mono", options=_OPUS)
    stream.bit_rate = _OPUS_RATE
    stream.codec_context.flags |= Flags.bitexact.value
    words = _WORDS[language]
    _name(stream, words.code, words.sound, default=language == ENGLISH)
    return stream


def _add_captions(container: OutputContainer, language: Language) -> Stream:
    stream = container.add_mux_stream("subrip", time_base=_MILLI)
    words = _WORDS[language]
    # Which captions show is the visit's choice, never the file's.
    _name(stream, words.code, words.captions, default=False)
    return stream


def _name(stream: Stream, code: str, title: str, *, default: bool) -> None:
    stream.metadata.update({"language": code, "title": title})
    stream.disposition = Disposition.default if default else Disposition(0)


def _add_chapters(container: OutputContainer, script: RehearsalScript) -> None:
    container.set_chapters([
        {
            "id": number,
            "start": chapter.start,
            "end": chapter.end,
            "time_base": _MILLI,
            "metadata": {"title": chapter.title.say(ENGLISH)},
        }
        for number, chapter in enumerate(script.film_chapters(), start=1)
    ])  # fmt: skip


def _video_packets(
    stream: VideoStream, script: RehearsalScript, painter: CardPainter, progress: Callable[[float], None]
) -> Iterator[_Packet]:
    total = script.length * FRAME_RATE // 1000
    for number, frame in enumerate(pictures(script, painter)):
        if number % FRAME_RATE == 0:
            progress(number / total)
        yield from stream.encode(frame)
    yield from stream.encode(None)
    progress(1.0)


def _sound_packets(stream: AudioStream, script: RehearsalScript, language: Language) -> Iterator[_Packet]:
    bells = (start for start, _chapter in script.placed())
    # Rounded up to whole packets it would outlast the pictures, and with them the film.
    length = Millis(script.length - _OPUS_PACKET)
    yield from stream.encode(sound(TONES[language], length, bells))
    yield from stream.encode(None)


def _caption_packets(stream: Stream, script: RehearsalScript, language: Language) -> Iterator[_Packet]:
    for caption in script.captions(language):
        packet: _Packet = av.Packet(caption.text.encode())
        packet.stream = stream
        packet.time_base = _MILLI
        packet.pts = packet.dts = caption.start
        packet.duration = caption.end - caption.start
        yield packet
