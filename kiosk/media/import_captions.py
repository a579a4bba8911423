# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The captions that come with a film when it is added: in files beside it, and within it."""

from pathlib import Path

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Media
from kiosk.domain.values import Language
from kiosk.media.cues import Sidecar, captions_inside, read_captions, sidecars


def captions_of(
    file: Path, media: Media, spoken: Language | None, encoding: str | None
) -> tuple[tuple[CaptionTrack, ...], tuple[ContentError, ...]]:
    """Tracks, those beside the film first, and why others were left out.

    file: as it was named. spoken: the language of captions that do not tell theirs. encoding: of those that are not
    Unicode, as for read_captions.
    """
    kept: list[CaptionTrack] = []
    left_out: list[ContentError] = []
    for beside in sidecars(file.absolute()):
        try:
            kept.append(_read(beside, media, spoken, encoding))
        except ContentError as error:
            left_out.append(error)
    if any(not track.bitmap for track in media.captions):
        try:
            kept += captions_inside(file, untold=spoken, encoding=encoding, length=media.length)
        except ContentError as error:
            left_out.append(error)
    return tuple(kept), tuple(left_out)


def left_behind(file: Path, brought: Media, stored: Media) -> tuple[ContentError, ...]:
    """Captions that could not come along into another container: import.captions_teletext (path, languages).

    file: as it was named. brought: what was in it.
    """
    lost = [track for track in brought.captions if not track.bitmap]
    if not lost or any(not track.bitmap for track in stored.captions):
        return ()
    languages = ", ".join(track.language or "language not told" for track in lost)
    return (ContentError("import.captions_teletext", path=str(file), languages=languages),)


def _read(beside: Sidecar, media: Media, spoken: Language | None, encoding: str | None) -> CaptionTrack:
    language = beside.language or spoken
    if language is None:
        raise ContentError("import.captions_language", path=str(beside.path))
    try:
        return read_captions(beside.path, language, encoding, title=beside.title, length=media.length)
    except ContentError as error:
        if error.code != "captions.misdeclared":
            raise
        # What was declared is said of all files beside the film; this one is of another encoding, and shows it.
        return read_captions(beside.path, language, title=beside.title, length=media.length)
