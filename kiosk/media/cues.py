# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Caption files beside a film, and captions within it, as tracks of plain text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, Millis
from kiosk.media.bounded import read_bounded
from kiosk.media.cue import MOST_BYTES, Cue, Cues, MalformedError, sift, within_reason
from kiosk.media.cue_ass import ass, is_ass
from kiosk.media.cue_child import captions_inside
from kiosk.media.cue_encoding import decode, lines_of
from kiosk.media.cue_timed import is_webvtt, subrip, webvtt
from kiosk.media.languages import language_of

__all__ = ["Sidecar", "captions_inside", "language_by_name", "read_captions", "read_cues", "sidecars"]

_SUFFIXES = frozenset({".srt", ".vtt", ".ass", ".ssa"})
_FILMS = frozenset({
    ".avi", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".ogv", ".ts", ".vob", ".webm", ".wmv"
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A caption file beside a film. language: None where its name does not tell. title: what else the name says."""

    path: Path
    language: Language | None
    title: str = ""


def sidecars(film: Path) -> tuple[Sidecar, ...]:
    """By their names: of film.mkv film.srt, film.lv.srt, film.lav.forced.srt and the like; in the order of names.

    What is called as another film beside this one, film.two.srt where there is a film.two.mkv, belongs to that one.
    """
    try:
        names = sorted(film.parent.iterdir())
    except OSError:
        return ()
    others = {path.stem for path in names if path.suffix.lower() in _FILMS} - {film.stem}
    return tuple(_sidecar(path, film.stem) for path in names if _belongs(path, film.stem, others))


def language_by_name(path: Path) -> Language | None:
    """Of a caption file called such as film.lv.srt; None where its name does not tell."""
    return next((one for part in path.stem.split(".")[1:] if (one := language_of(part))), None)


def read_captions(
    path: Path, language: Language, encoding: str | None = None, *, title: str = "", length: Millis | None = None
) -> CaptionTrack:
    """The captions of a file: see read_cues."""
    return read_cues(path, encoding, length=length).track(language, title)


def read_cues(path: Path, encoding: str | None = None, *, length: Millis | None = None) -> Cues:
    """encoding: as declared, see cue_encoding. length: of the film, where it is known: no caption lasts longer.

    Raises ContentError: captions.unreadable (path, reason); captions.huge (path, most: in MB); captions.invalid (path,
    line, reason), also where no caption is left; and what cue_encoding.decode raises.
    """
    lines = lines_of(decode(_bytes(path), encoding, path))
    try:
        cues = sift(within_reason(_parse(path, lines)), length)
        if not cues.kept:
            raise MalformedError(1, "there is no caption in it that could be shown")
    except MalformedError as fault:
        raise ContentError("captions.invalid", path=str(path), line=fault.line, reason=fault.reason) from None
    return cues


def _parse(path: Path, lines: Sequence[str]) -> Iterator[tuple[int, Cue]]:
    """By what the file says that it is, whatever it is called."""
    if is_webvtt(lines):
        return webvtt(lines)
    if is_ass(lines):
        return ass(lines)
    suffix = path.suffix.lower()
    if suffix == ".vtt":
        raise MalformedError(1, "a WebVTT file begins with the word WEBVTT")
    if suffix in {".ass", ".ssa"}:
        raise MalformedError(1, "there is no [Script Info] or [Events] in it")
    return subrip(lines)


def _bytes(path: Path) -> bytes:
    try:
        data = read_bounded(path, MOST_BYTES)
    except OSError as error:
        raise ContentError("captions.unreadable", path=str(path), reason=error.strerror or str(error)) from error
    if data is None:
        raise ContentError("captions.huge", path=str(path), most=MOST_BYTES // 1_000_000)
    return data


def _belongs(path: Path, stem: str, others: set[str]) -> bool:
    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return False
    longest = max((one for one in others if _begins(path.stem, one)), key=len, default="")
    return _begins(path.stem, stem) and len(longest) < len(stem)


def _begins(name: str, stem: str) -> bool:
    return name == stem or name.startswith(f"{stem}.")


def _sidecar(path: Path, stem: str) -> Sidecar:
    parts = [part for part in path.stem[len(stem) :].split(".") if part]
    told = next((part for part in parts if language_of(part)), None)
    return Sidecar(path, language_of(told), " ".join(part for part in parts if part != told))
