# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ASS and SSA, line by line through pysubs2, so that a mistake has its line and styles and fonts are not even read."""

import re
import warnings
from collections.abc import Iterator, Sequence

import pysubs2

from kiosk.domain.values import Millis
from kiosk.media.cue import Cue, MalformedError
from kiosk.media.cue_text import plain_ass

_SECTION = re.compile(r"\s*\[(script info|v4\+? styles|events)\]\s*", re.IGNORECASE)
_EVENTS = re.compile(r"\s*\[events\]\s*", re.IGNORECASE)
_ANY_SECTION = re.compile(r"\s*\[[^\]]+\]\s*")
_ORDER = ["start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"]
"""Of the fields of an event after the first; pysubs2 goes by it, whatever the file says."""
_FIELDS = 10
_PACKET_FIELDS = 9


def is_ass(lines: Sequence[str]) -> bool:
    return any(map(_SECTION.fullmatch, lines[:1000]))


def ass(lines: Sequence[str]) -> Iterator[tuple[int, Cue]]:
    """Each line of dialogue with its line in the file; remarks are left out. Raises MalformedError."""
    events = False
    for number, line in enumerate(lines, start=1):
        if _ANY_SECTION.fullmatch(line):
            events = _EVENTS.fullmatch(line) is not None
        elif events and line.startswith("Format:"):
            _see_order(line, number)
        elif events and line.startswith("Dialogue:"):
            yield number, _cue(line, number)


def packet_text(packet: str) -> str:
    """Of an ASS line as a container holds it: without its times, with a count at the head."""
    fields = packet.split(",", _PACKET_FIELDS - 1)
    return plain_ass(fields[-1]) if len(fields) == _PACKET_FIELDS else ""


def _see_order(line: str, number: int) -> None:
    fields = [name.strip().lower() for name in line.partition(":")[2].split(",")]
    if [name.replace("actor", "name") for name in fields[1:]] != _ORDER:
        raise MalformedError(number, "the fields of its events are not in the usual order")


def _cue(line: str, number: int) -> Cue:
    if line.count(",") < _FIELDS - 1:
        raise MalformedError(number, "this line of dialogue lacks fields")
    try:
        with warnings.catch_warnings():
            # Margins and layers that are no numbers are none of our concern.
            warnings.simplefilter("ignore", RuntimeWarning)
            (event,) = pysubs2.SSAFile.from_string(f"[Events]\n{line}", format_="ass")
    except ValueError:
        raise MalformedError(number, "its times cannot be read; they are written as 0:01:02.50") from None
    return Cue(Millis(round(event.start)), Millis(round(event.end)), plain_ass(event.text))
