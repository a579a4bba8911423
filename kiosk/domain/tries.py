# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often a PIN is looked at: ever more seldom while they are wrong.

After the first wrong PIN a second passes before the next one is looked at, after each further one twice as long, until
it is half an hour. So a robot has 12 tries in the first hour and 58 in a day; with the right PIN of a docent, which
sets two wrong ones aside, two more. Where nobody tries for an hour one is forgiven, which is slower than any wait.

Nothing here asks a clock on the wall. After a restart the whole wait begins anew, so that neither a restart nor another
time of day is worth anything.
"""

from dataclasses import dataclass, replace

from kiosk.domain.values import Millis

_FIRST, _LONGEST = Millis(1_000), Millis(1_800_000)
_DOUBLED = 11
"""So often; then it is the longest."""
_HOUR = Millis(3_600_000)
_SPARED = 2
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Count:
    """What outlives the kiosk. wrong: PINs that the wait goes by. waits: the last one was wrong.

    spared: wrong ones that a docent's PIN has set aside. Without them somebody who knows that one could try that of the
    manager for ever.
    """

    wrong: int = 0
    spared: int = 0
    waits: bool = False

    @property
    def wait(self) -> Millis:
        """From the last try until the next one is looked at."""
        if not self.waits or self.wrong <= 0:
            return Millis(0)
        return _LONGEST if self.wrong > _DOUBLED else Millis(_FIRST << (self.wrong - 1))

    @property
    def all(self) -> int:
        return self.wrong + self.spared

    def tried(self) -> "Count":
        """One more that is wrong, as it has to be taken for before it was looked at."""
        return replace(self, wrong=min(self.wrong + 1, _MOST), waits=True)

    def right(self, *, clears: bool) -> "Count":
        """After a PIN that was right; it was counted as wrong before. clears: nobody knows a stronger one."""
        if clears:
            return Count()
        before = self.wrong - 1
        spared = min(before, _SPARED - self.spared)
        return Count(before - spared, self.spared + spared)

    def forgiven(self) -> "Count":
        """One less."""
        if self.wrong:
            return Count(self.wrong - 1, self.spared)
        return Count(0, max(0, self.spared - 1))


UNKNOWN = Count(_DOUBLED + 1, _SPARED, waits=True)
"""Where it cannot be told any more."""


@dataclass(frozen=True, slots=True)
class Tries:
    """since: when the last try was, or when the kiosk started since; by a clock that never jumps.

    rested: from when on nobody has tried, later by an hour for each one that was forgiven.
    """

    count: Count
    since: Millis
    rested: Millis

    @classmethod
    def begun(cls, count: Count, now: Millis) -> "Tries":
        """Of a count that was kept: its whole wait is still to come."""
        return cls(count, now, now)

    def left(self, now: Millis) -> Millis:
        """Until a PIN is looked at."""
        return Millis(max(0, self.since + self.count.wait - now))

    def tried(self, now: Millis) -> "Tries":
        """One is about to be looked at: what holds if it is wrong. To be followed by wrong or right."""
        return Tries(self.count.tried(), now, self.rested)

    def wrong(self, now: Millis) -> "Tries":
        return Tries(self.count, now, now)

    def right(self, *, clears: bool) -> "Tries":
        """See Count.right."""
        return replace(self, count=self.count.right(clears=clears))

    def at_least(self, count: Count) -> "Tries":
        """As it was kept, where that is more than is known here."""
        return replace(self, count=count) if count.all > self.count.all else self

    def due(self) -> Millis | None:
        """When one is forgiven, None for never."""
        return Millis(self.rested + _HOUR) if self.count.all else None

    def pass_time(self, now: Millis) -> "Tries":
        due = self.due()
        if due is None or now < due:
            return self
        return Tries(self.count.forgiven(), self.since, due).pass_time(now)
