# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour through captions and transcript."""

from kiosk.cli.tour import Act, Tour
from kiosk.domain.caption_look import CaptionSize
from kiosk.ui.visitor import LostError

_WHOLE = 1.0
_ABOVE_CONTROLS = 0.5
_NEAR_TOP = 0.1
"""So much of the picture stays clear of captions, however large they are."""
_SETTLES = 0.4


def captions_off(tour: Tour) -> float:
    show_controls(tour)
    tour.visitor.touch("player.captions")
    tour.visitor.wait(lambda: not tour.kiosk.choices.now.captions, "no captions")
    _expect_captions(tour, 0)
    return _ABOVE_CONTROLS


def captions_on(tour: Tour) -> float:
    """From the start of the chapter, until the controls are gone, so that the picture shows a caption."""
    show_controls(tour)
    tour.visitor.touch("player.captions")
    tour.visitor.wait(lambda: tour.kiosk.choices.now.captions, "captions")
    tour.visitor.touch("player.previous")
    tour.visitor.wait(lambda: not has_controls(tour), "the controls to go", seconds=12)
    _expect_captions(tour, 1)
    tour.visitor.linger(_SETTLES)
    return _WHOLE / 2


def captions_chosen(tour: Tour) -> float:
    """Two languages, as large as they get."""
    show_controls(tour)
    tour.visitor.touch("player.captions.choose")
    tour.visitor.touch("captions.second.lv")
    tour.visitor.touch("captions.size.largest")
    tour.visitor.wait(lambda: tour.kiosk.choices.now.caption_size is CaptionSize.LARGEST, "the largest captions")
    _expect_captions(tour, 2)
    tour.visitor.linger(_SETTLES)
    return _NEAR_TOP


def captions_as_usual(tour: Tour) -> float:
    tour.visitor.touch("captions.second.none")
    tour.visitor.touch("captions.size.usual")
    tour.visitor.touch("captions.done")
    tour.visitor.wait(lambda: has_controls(tour), "the controls")
    _expect_captions(tour, 1)
    return _NEAR_TOP


def transcript(tour: Tour) -> float:
    """The line that is spoken is lit beside the picture."""
    show_controls(tour)
    tour.visitor.touch("player.transcript")
    spoken = _spoken(tour)
    tour.visitor.wait(lambda: tour.visitor.sees(f"transcript.line.{spoken}"), "the line that is spoken")
    tour.visitor.linger(_SETTLES)
    return _NEAR_TOP


def transcript_jump(tour: Tour) -> float:
    """To the beginning of the line that is spoken."""
    line = _spoken(tour)
    start = tour.kiosk.house.spoken.transcript.now.lines[line].line.start
    tour.visitor.touch(f"transcript.line.{line}")
    tour.expect_film_at(start / 1000)
    return _NEAR_TOP


def transcript_search(tour: Tour) -> float:
    tour.visitor.touch("search.field")
    for key in "quota":
        tour.visitor.touch(f"key.{key}")
    now = tour.kiosk.house.spoken.transcript
    tour.visitor.wait(lambda: 0 < len(now.now.lines) < 5, "lines with these words")
    tour.visitor.linger(_SETTLES)
    return _NEAR_TOP


def transcript_closed(tour: Tour) -> float:
    tour.visitor.touch("transcript.close")
    tour.visitor.wait(lambda: has_controls(tour), "the controls")
    tour.wait_for_picture()
    return _NEAR_TOP


def has_controls(tour: Tour) -> bool:
    return tour.visitor.sees("player.pause")


def show_controls(tour: Tour) -> None:
    if not has_controls(tour):
        tour.visitor.touch("player.picture")
    tour.visitor.wait(lambda: has_controls(tour), "the controls")


def _expect_captions(tour: Tour, languages: int) -> None:
    captions = tour.kiosk.house.spoken.captions
    tour.visitor.wait(
        lambda: len({line.language for line in captions.now.lines}) == languages, f"captions in {languages} languages"
    )


def _spoken(tour: Tour) -> int:
    now = tour.kiosk.house.spoken.transcript
    tour.visitor.wait(lambda: bool(now.now.spoken), "a line that is spoken")
    if not now.now.spoken:
        raise LostError("nothing is spoken")
    return now.now.spoken[0]


CAPTIONS: tuple[tuple[str, Act], ...] = (
    ("captions-off", captions_off),
    ("captions-on", captions_on),
    ("captions-chosen", captions_chosen),
    ("captions-as-usual", captions_as_usual),
    ("transcript", transcript),
    ("transcript-jump", transcript_jump),
    ("transcript-search", transcript_search),
    ("transcript-closed", transcript_closed),
)
