# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a sound track is (EBU R128), and by how much it is to be louder or softer so that all films sound alike."""

from dataclasses import dataclass

TARGET = -23.0
"""LUFS that every film is brought to: R128's own. Films made for the cinema lie a little below, those of the net above,
so that most are turned down, which costs nothing."""
_HIGHEST_PEAK = -1.0
_MOST = 12.0
"""A track that is so much too soft is mostly noise, which would be raised with it."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """integrated: of the whole track, gated, in LUFS. peak: the highest true peak, in dBTP."""

    integrated: float
    peak: float

    @property
    def level(self) -> float:
        """Decibels to add. A track is never raised so far that its peak comes above -1 dBTP."""
        wanted = TARGET - self.integrated
        return min(wanted, _MOST, self._room)

    def with_gain(self, gain: int) -> float:
        """Decibels to add to a track that is to be so much louder, or quieter, than others; with the same bound."""
        return min(self.level + gain, self._room)

    @property
    def _room(self) -> float:
        """As far as it may be raised."""
        return max(0.0, _HIGHEST_PEAK - self.peak)


def level_of(loudness: Loudness | None, gain: int = 0) -> float:
    """Decibels to add. None: it was not measured, and so is never made louder."""
    return min(0.0, float(gain)) if loudness is None else loudness.with_gain(gain)
