# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds out what a media file holds. Reading a file nobody vouches for belongs into a child: see probe_child."""

from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Colour, Media, Shape, Track
from kiosk.domain.values import Millis
from kiosk.media.languages import language_of

# Numbers of ITU-T H.273, as libavutil has them.
_MATRICES = {1: "bt709", 4: "bt601", 5: "bt601", 6: "bt601", 7: "bt709", 9: "bt2020", 10: "bt2020"}
_FULL_RANGE = 2
_FIELDS_IN_PICTURE = frozenset({2, 3, 4, 5})
_SD_HEIGHT = 576
_BITMAP_CAPTIONS = frozenset(
    {"dvd_subtitle", "dvdsub", "hdmv_pgs_subtitle", "pgssub", "dvb_subtitle", "dvbsub", "xsub"}
)
_PICTURES_TRIED = 3


def probe(path: Path) -> Media:
    """Open the file, read its tracks and decode its first pictures.

    Raises ContentError: film.unreadable (path, reason).
    """
    if not path.is_file():
        raise _unreadable(path, "no such file")
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            return _media(path, container)
    except av.FFmpegError as problem:
        raise _unreadable(path, problem.strerror or type(problem).__name__) from None


def _media(path: Path, container: InputContainer) -> Media:
    video = next(iter(container.streams.video), None)
    if video is None:
        raise _unreadable(path, "no picture track")
    length = _length(container, video)
    rate = video.average_rate or video.guessed_rate or video.base_rate
    if length <= 0 or not rate:
        raise _unreadable(path, "no length or frame rate")
    # Listed before decoding: what is found in the pictures adds to nothing of these.
    sound = tuple(_track(stream) for stream in container.streams.audio)
    captions = tuple(_track(stream) for stream in container.streams.subtitles)
    frames = _first_pictures(path, container, video)
    return Media(
        path,
        length,
        _shape(video, frames[0]),
        Fraction(rate),
        _colour(video),
        _interlaced(video, frames),
        sound,
        captions,
    )


def _length(container: InputContainer, video: VideoStream) -> Millis:
    if container.duration:
        return Millis(container.duration // 1000)
    if video.duration and video.time_base:
        return Millis(int(video.duration * video.time_base * 1000))
    return Millis(0)


def _first_pictures(path: Path, container: InputContainer, video: VideoStream) -> list[VideoFrame]:
    frames: list[VideoFrame] = []
    for frame in container.decode(video):
        frames.append(frame)
        if len(frames) == _PICTURES_TRIED:
            break
    if not frames:
        raise _unreadable(path, "no picture can be decoded")
    return frames


def _shape(video: VideoStream, frame: VideoFrame) -> Shape:
    # The display matrix turns counterclockwise.
    return Shape(video.width, video.height, video.sample_aspect_ratio or Fraction(1), -frame.rotation % 360)


def _colour(video: VideoStream) -> Colour:
    context = video.codec_context
    guess = "bt601" if video.height <= _SD_HEIGHT else "bt709"
    full = context.color_range == _FULL_RANGE or (context.pix_fmt or "").startswith("yuvj")
    return Colour(_MATRICES.get(context.colorspace, guess), full)


def _interlaced(video: VideoStream, frames: list[VideoFrame]) -> bool:
    return video.codec_context.field_order in _FIELDS_IN_PICTURE or any(frame.interlaced_frame for frame in frames)


def _track(stream: Stream) -> Track:
    # A track that this PyAV cannot decode has no codec context; its language still counts.
    return Track(language_of(stream.language), stream.metadata.get("title", ""), is_bitmap(stream))


def is_bitmap(stream: Stream) -> bool:
    """Whether a caption track is made of pictures."""
    return getattr(stream.codec_context, "name", "") in _BITMAP_CAPTIONS


def _unreadable(path: Path, reason: str) -> ContentError:
    return ContentError("film.unreadable", path=str(path), reason=reason)
