# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions within a film's file. Their packets are read, not decoded: what comes out is what a file beside it gives."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import av
from av.container import InputContainer
from av.stream import Discard, Stream

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, Millis
from kiosk.media.cue import MOST_BYTES, Cue, Cues, MalformedError, sift, within_reason
from kiosk.media.cue_ass import packet_text
from kiosk.media.cue_encoding import decode
from kiosk.media.cue_text import plain
from kiosk.media.languages import language_of

_MARKED = frozenset({"subrip", "srt", "webvtt", "text"})
_ASS = frozenset({"ass", "ssa"})
_MP4 = "mov_text"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BREAK = re.compile(rb"\r\n|\n|\r")
_PART = b"\x1d"
"""Takes the place of line breaks while captions are parted by them; a line break, too, to what makes plain text."""


@dataclass(frozen=True, slots=True)
class _Track:
    """packets: from when to when, and what is said, as the file has it."""

    language: Language
    title: str
    codec: str
    packets: list[tuple[Millis, Millis, bytes]] = field(default_factory=list)


def captions_inside(
    path: Path, *, untold: Language | None = None, encoding: str | None = None, length: Millis | None = None
) -> tuple[CaptionTrack, ...]:
    """The tracks of text, in the order of the file; those of pictures, and those without a caption, are left out.

    Reads the whole file. untold: the language of tracks that do not tell theirs;
    without it these are left out. encoding: as declared, for files whose text is not UTF-8. length: of the film, where
    it is known: no caption lasts longer.
    Raises ContentError: film.unreadable (path, reason); captions.huge (path, most: in MB); captions.invalid (path,
    line, reason) and what cue_encoding.decode raises, with the number of the caption in its track as the line.
    """
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            tracks = _tracks(container, untold)
            _fill(path, container, tracks)
    except av.FFmpegError as problem:
        reason = problem.strerror or type(problem).__name__
        raise ContentError("film.unreadable", path=str(path), reason=reason) from None
    read = ((track, _cues(path, track, encoding, length)) for track in tracks.values())
    return tuple(cues.track(track.language, track.title) for track, cues in read if cues.kept)


def _tracks(container: InputContainer, untold: Language | None) -> dict[int, _Track]:
    """By the number of the stream."""
    found: dict[int, _Track] = {}
    for stream in container.streams.subtitles:
        # A track that this PyAV cannot decode has no codec context.
        codec = getattr(stream.codec_context, "name", "")
        language = language_of(stream.language) or untold
        if language and (codec in _MARKED | _ASS or codec == _MP4):
            found[stream.index] = _Track(language, _title(stream), codec)
    return found


def _title(stream: Stream) -> str:
    # MP4 has a name where others have a title.
    return stream.metadata.get("title") or stream.metadata.get("name") or ""


def _fill(path: Path, container: InputContainer, tracks: dict[int, _Track]) -> None:
    if not tracks:
        return
    # Recordings begin at any time, in millionths of a second; a film at 0.
    begin = round((container.start_time or 0) / 1000)
    for stream in container.streams:
        if stream.index not in tracks:
            stream.discard = Discard.all
    room = MOST_BYTES
    for packet in container.demux([container.streams[index] for index in tracks]):
        if packet.pts is None:
            continue
        room -= packet.size
        if room < 0:
            raise ContentError("captions.huge", path=str(path), most=MOST_BYTES // 1_000_000)
        start = round(packet.pts * packet.time_base * 1000) - begin
        end = start + round((packet.duration or 0) * packet.time_base * 1000)
        tracks[packet.stream.index].packets.append((Millis(start), Millis(end), bytes(packet)))


def _cues(path: Path, track: _Track, encoding: str | None, length: Millis | None) -> Cues:
    try:
        return sift(within_reason(_plain(path, track, encoding)), length)
    except MalformedError as fault:
        raise ContentError("captions.invalid", path=str(path), line=fault.line, reason=fault.reason) from None


def _plain(path: Path, track: _Track, encoding: str | None) -> Iterator[tuple[int, Cue]]:
    # Decoded at once, a caption a line: whether it is UTF-8 shows in the whole, and a mistake has its number.
    said = b"\n".join(_BREAK.sub(_PART, _payload(path, track.codec, data)) for _, _, data in track.packets)
    texts = _decoded(said, encoding, path).split("\n")
    clean = packet_text if track.codec in _ASS else plain
    for number, ((start, end, _), text) in enumerate(zip(track.packets, texts, strict=False), start=1):
        yield number, Cue(start, end, clean(text))


def _decoded(said: bytes, encoding: str | None, path: Path) -> str:
    """UTF-8, as every container asks for; what was declared counts where somebody did not keep to it."""
    try:
        return decode(said, None, path)
    except ContentError:
        if encoding is None:
            raise
        return decode(said, encoding, path)


def _payload(path: Path, codec: str, data: bytes) -> bytes:
    """Without what MP4 puts before and behind the words; in UTF-8 where MP4 has UTF-16."""
    if codec != _MP4:
        return data
    words = data[2 : 2 + int.from_bytes(data[:2])]
    return decode(words, None, path).encode() if words.startswith(_UTF_16) else words
