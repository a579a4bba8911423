# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong, and what the kiosk did about it by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.errors import KioskError
from kiosk.domain.values import Millis

_AGAIN = Millis(3_600_000)
_REMEMBERED = 200


class Done(StrEnum):
    """What the kiosk did, so that a visitor could go on.

    retried: it tries again for as long as it runs. waited: what was to be written waits in memory. skipped: what is
    bad is left out. replaced: something else stands in for it. usual: the usual value holds. stopped: it can do nothing
    until somebody does. told: nothing was to be done but to write it down.
    """

    RETRIED = "retried"
    WAITED = "waited"
    SKIPPED = "skipped"
    REPLACED = "replaced"
    USUAL = "usual"
    STOPPED = "stopped"
    TOLD = "told"


_DONE: Mapping[str, Done] = {
    "backup.": Done.RETRIED,
    "captions.": Done.SKIPPED,
    "chapters.": Done.SKIPPED,
    "content.": Done.SKIPPED,
    "data.full": Done.WAITED,
    "data.in_the_way": Done.REPLACED,
    "data.": Done.RETRIED,
    "database.": Done.RETRIED,
    "database.damaged": Done.REPLACED,
    "database.renewed": Done.REPLACED,
    "database.restored": Done.REPLACED,
    "database.stands_in": Done.REPLACED,
    "database.stands_in_anew": Done.REPLACED,
    "database.unlogged": Done.REPLACED,
    "display.": Done.STOPPED,
    "display.unknown": Done.REPLACED,
    "engine.": Done.RETRIED,
    "film.broken": Done.SKIPPED,
    "film.given_up": Done.SKIPPED,
    "film.gone": Done.REPLACED,
    "film.spoilt": Done.REPLACED,
    "film.": Done.STOPPED,
    "fonts.": Done.REPLACED,
    "graphics.": Done.REPLACED,
    "graphics.none": Done.STOPPED,
    "libvlc.": Done.STOPPED,
    "qt.": Done.STOPPED,
    "setting.": Done.USUAL,
    "settings.": Done.USUAL,
    "sound.": Done.RETRIED,
    "staff.unreadable": Done.STOPPED,
    "window.": Done.STOPPED,
}
"""By code, or by how codes begin; the longest that fits holds."""


def done_about(code: str) -> Done:
    """What the kiosk does about this kind of fault."""
    fits = [one for one in _DONE if code == one or (one.endswith(".") and code.startswith(one))]
    return _DONE[max(fits, key=len)] if fits else Done.TOLD


@dataclass(frozen=True, slots=True)
class Fault:
    """key: of this entry alone, so that it is written down once. at: with its time zone, by the clock of the machine.

    times: how often it happened since it was last written down, this time among them.
    """

    key: str
    at: datetime
    code: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    done: Done = Done.TOLD
    times: int = 1


class Repeats:
    """What was written down within the last hour, so that one that comes every second leaves room for others.

    Two are the same where their codes and words are; numbers, as the room that is left on a disk, make no difference.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, ...], tuple[Millis, int]] = {}

    def count(self, error: KioskError, now: Millis) -> int:
        """For how many times an entry is to stand that is written now; 0 where none is to be written."""
        words = (error.code, *(value for value in error.arguments.values() if isinstance(value, str)))
        last, unwritten = self._seen.pop(words, (Millis(now - _AGAIN), 0))
        if now - last < _AGAIN:
            self._seen[words] = last, unwritten + 1
            return 0
        self._seen[words] = now, 0
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return unwritten + 1
