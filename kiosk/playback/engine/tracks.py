# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a file's sound and caption tracks a player uses. To be called on the thread that owns it."""

from typing import Any

_NONE = -1
"""How libVLC numbers the track that is none."""


class Tracks:
    """Those that are wanted, counted from 0 in the order of the file. captions: None for none; sound: for the usual."""

    def __init__(self, player: Any) -> None:
        self._player = player
        self.sound: int | None = None
        self.captions: int | None = None

    def choose(self) -> None:
        """Bring libVLC to what is wanted; it forgets what it was told before it plays."""
        player = self._player
        if self.sound is not None:
            sounds = player.audio_get_track_description()
            _choose(sounds, self.sound, player.audio_get_track(), player.audio_set_track)
        _choose(player.video_get_spu_description(), self.captions, player.video_get_spu(), player.video_set_spu)


def _choose(tracks: list[tuple[int, bytes]], index: int | None, current: int, choose: Any) -> None:
    numbers = [number for number, _ in tracks if number != _NONE]
    wanted = numbers[index] if index is not None and index < len(numbers) else _NONE
    if wanted != current:
        choose(wanted)
