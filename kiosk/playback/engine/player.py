# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The owner thread of an engine: every libVLC call is made here."""

import time
from functools import partial
from threading import Lock
from typing import Any

import vlc

from kiosk.app.ports.screen import PictureForm
from kiosk.domain.values import Millis
from kiosk.playback.engine.channel import Channel
from kiosk.playback.engine.gate import refusal_of
from kiosk.playback.engine.kept import Kept
from kiosk.playback.engine.pictures import Picture, Pictures
from kiosk.playback.engine.sound_output import AlsaOutput, PulseOutput, is_chosen
from kiosk.playback.engine.sounds import Sounds
from kiosk.playback.engine.speaker import Speaker
from kiosk.playback.engine.start_time import start_time
from kiosk.playback.engine.tracks import Tracks
from kiosk.playback.engine.warm import warm_up
from kiosk.playback.frame_clock import FrameClock
from kiosk.playback.pace import EvenPace, Pace, read_pace
from kiosk.playback.protocol import Message
from kiosk.playback.ring import Ring

ARGUMENTS = (
    "--no-video-title-show",
    "--ignore-config",
    "--no-lua",
    "--quiet",
    "--no-sub-autodetect-file",
    "--avcodec-hw=none",
    "--no-avcodec-corrupted",  # else, after a stall, half a picture until the next whole one
    "--freetype-rel-fontsize=20",  # the smallest that libVLC offers: three lines stay clear of the picture's middle
    "--swscale-mode=0",  # bilinear, where pictures are scaled for the software scene graph: bicubic costs twice as much
)
_ALIVE_EVERY = 500
_PAUSE_TAKES = 250
_APART = 20
"""Milliseconds between a picture that is taken and those that are kept with it."""
_OUTPUTS: dict[str, type[PulseOutput | AlsaOutput]] = {"--aout=pulse": PulseOutput, "--aout=alsa": AlsaOutput}
_SILENT = "--aout=dummy"


class Player:
    """One player for the life of the process.

    arguments: more for libVLC, from the kiosk's own code only. --aout=pulse and --aout=alsa say where sound goes; that
    way we take it ourselves (see Speaker). Without either there is none.
    """

    def __init__(self, ring: Ring, channel: Channel, arguments: tuple[str, ...]) -> None:
        self._channel = channel
        outputs = [_OUTPUTS[argument] for argument in arguments if argument in _OUTPUTS]
        own = [argument for argument in arguments if argument not in _OUTPUTS]
        self._instance: Any = vlc.Instance(*ARGUMENTS, *own, _SILENT)
        if self._instance is None:
            raise RuntimeError("libVLC refused its arguments")
        self._player: Any = self._instance.media_player_new()
        self._media: Any = None
        self._kept = Kept()
        self._pictures = Pictures(ring, self._on_picture, self._kept.slots)
        self._pictures.attach(self._player)
        self._speaker = _speaker(outputs[0], channel) if outputs else None
        self._sounds = Sounds(self._player, self._speaker.playout) if self._speaker else None
        self._open = 0
        self._opened: Message = {}
        self._pace: Pace = EvenPace(40)
        self._clock = FrameClock(self._pace, Millis(0))
        self._behind = self._paused = self._standing = self._seen = False
        self._paused_at = 0.0
        self._digest: int | None = None
        self._first: Picture | None = None
        self._resuming = False  # what was held and kept is taken, and nothing else has come since
        # Between libVLC's thread, whose pictures come when they come, and ours, which waits for them.
        self._beginning = Lock()
        self._tracks = Tracks(self._player)
        events = self._player.event_manager()
        events.event_attach(vlc.EventType.MediaPlayerPlaying, lambda _: channel.enqueue(self._tracks.choose))
        # Whose end it is must be noted now: by the time of the job another open may have begun.
        events.event_attach(
            vlc.EventType.MediaPlayerEndReached, lambda _: channel.enqueue(partial(self._ended, self._open))
        )

    def serve(self) -> None:
        """Obey until the client goes."""
        alive_at = 0.0
        if not self._channel.is_awaited():
            warm_up()
        while (commands := self._channel.wait(_ALIVE_EVERY)) is not None:
            for command in commands:
                self._obey(command)
            now = time.monotonic() * 1000
            if now - alive_at >= _ALIVE_EVERY * 0.9:
                alive_at = now
                self._report()

    def _obey(self, command: Message) -> None:
        match command["do"]:
            case "open":
                self._open_media(command)
            case "take":
                self._take(paused=command["paused"])
            case "pause":
                self._pause(command["on"])
            case "seek" if self._opened:
                self._opened["open"] = command["open"]
                self._start(Millis(command["to"]))
            case "sound":
                self._tracks.sound = command["track"]
                self._amplify(command["gain"])
                self._tracks.choose()
            case "captions":
                self._tracks.captions = command["track"]
                self._tracks.choose()
            case "stop":
                self._open, self._opened = 0, {}
                self._player.stop()
            case "leave":
                self._leave()

    def _open_media(self, command: Message) -> None:
        try:
            self._pictures.expect(PictureForm(command["chroma"], command["width"], command["height"]))
        except ValueError:
            self._channel.tell({"is": "failed", "open": command["open"], "code": "film.shape"})
            return
        self._opened = command
        self._pace = read_pace(command["path"], command["times"], command["frame_length"])
        self._amplify(command["gain"])
        self._tracks.sound, self._tracks.captions = command["sound"], command["captions"]
        self._behind = self._paused = command["held"]
        self._start(Millis(command["at"]))

    def _start(self, at: Millis) -> None:
        """Play the opened file from a place; where it is to stand still, play silently until the first picture came.

        Also how a seek is done: set_time lets one to three pictures of the old place through, some from a second ahead.
        """
        self._open = 0
        self._player.stop()
        refusal = refusal_of(self._opened["path"])
        if refusal:
            self._channel.tell({"is": "failed", "open": self._opened["open"], "code": refusal})
            return
        self._clock = FrameClock(self._pace, at)
        self._load(self._opened["path"], self._clock.start)
        self._player.video_set_deinterlace("yadif" if self._opened["interlaced"] else None)
        self._seen, self._standing, self._digest, self._first = False, self._paused, None, None
        self._kept.clear()
        self._resuming = False
        self._open = self._opened["open"]
        if self._speaker:
            self._speaker.playout.begin()
        self._hush(self._paused)
        self._player.play()

    def _load(self, path: str, at: float) -> None:
        media = self._instance.media_new_path(path)
        media.add_option(f":start-time={start_time(at, path)}")
        # Chosen only when it plays, the first track would be heard for a moment, and the first caption be missed.
        if self._tracks.sound is not None:
            media.add_option(f":audio-track={self._tracks.sound}")
        if self._tracks.captions is not None:
            media.add_option(f":sub-track={self._tracks.captions}")
        self._player.set_media(media)
        if self._media is not None:
            self._media.release()
        self._media = media

    def _take(self, *, paused: bool) -> None:
        self._behind = False
        if paused:
            return
        self._resuming = bool(self._kept)
        self._pause(False)
        for picture, at in self._kept:
            time.sleep(_APART / 1000)
            with self._beginning:
                if self._resuming:
                    self._clock.repeated(picture.arrived)
                    self._tell(picture, at)

    def _pause(self, paused: bool) -> None:
        self._paused = paused
        self._paused_at = time.monotonic() * 1000
        if not self._seen:
            self._standing = paused  # the first picture decides
            self._hush(paused)
            return
        self._standing = False
        if not paused:
            self._clock.resumed()
            self._hush(False)
        self._player.set_pause(int(paused))

    def _amplify(self, gain: float) -> None:
        if self._speaker:
            self._speaker.playout.set_gain(gain)

    def _hush(self, hushed: bool) -> None:
        if self._speaker:
            self._speaker.playout.hush(hushed)

    def _leave(self) -> None:
        """Another engine is on air: what was heard of this one fades out, and nothing more is asked of it."""
        self._open = 0
        if self._speaker:
            self._speaker.leave()
        self._channel.hang_up()

    def _ended(self, open_number: int) -> None:
        self._channel.tell({"is": "ended", "open": open_number})

    def _report(self) -> None:
        lost = 0
        if self._open and self._media is not None:
            statistics = vlc.MediaStats()
            if self._media.get_stats(statistics):
                lost = statistics.lost_pictures
            if not self._paused and self._player.is_playing():
                self._clock.check(Millis(self._player.get_time()))
        self._channel.tell({"is": "alive", "lost": lost})

    def _on_picture(self, picture: Picture) -> None:
        """On libVLC's thread."""
        if not self._open or self._is_shown_again(picture):
            return
        again = picture.digest == self._digest
        self._digest = picture.digest
        with self._beginning:
            if not self._seen and not self._begins(picture):
                return
            self._resuming = False
        # A pause lets a picture or two through. What differs later is the same picture, as with its captions taken off.
        same = self._paused and picture.arrived - self._paused_at > _PAUSE_TAKES
        if same:
            self._kept.changes(picture)
        else:
            self._clock.picture(picture.arrived, same=again)
            if self._behind and self._standing:
                self._kept.add(picture, self._clock.position)
        if same or not self._standing:
            self._tell(picture)

    def _is_shown_again(self, picture: Picture) -> bool:
        """As libVLC does in a pause and after it."""
        return picture.digest == self._digest and (self._paused or self._resuming)

    def _begins(self, picture: Picture) -> bool:
        """Whether an open has begun, now that another picture is here.

        libVLC may let the film's very first picture through, or one too early: the right one follows at once.
        """
        first = self._first
        if first is not None and picture.arrived - first.arrived >= self._clock.patience:
            self._begin_with(first)
            return True
        self._first = picture
        self._channel.enqueue(partial(self._wait_for_another, picture))
        return False

    def _wait_for_another(self, picture: Picture) -> None:
        time.sleep(self._clock.patience / 1000)
        with self._beginning:
            if picture is self._first:
                self._begin_with(picture)

    def _begin_with(self, picture: Picture) -> None:
        self._first, self._seen = None, True
        self._clock.picture(picture.arrived)
        self._tell(picture)
        if self._paused:
            self._paused_at = picture.arrived
            self._channel.enqueue(self._stand_still)

    def _stand_still(self) -> None:
        if self._behind:
            self._kept.wait()
        if self._paused:
            self._player.set_pause(1)

    def _tell(self, picture: Picture, at: Millis | None = None) -> None:
        self._channel.tell(
            {
                "is": "held" if self._behind else "frame",
                "open": self._open,
                "slot": picture.slot,
                "seq": picture.sequence,
                "at": self._clock.position if at is None else at,
            }
        )


def _speaker(output: type[PulseOutput | AlsaOutput], channel: Channel) -> Speaker:
    instead = partial(output, usual=True) if is_chosen() else None
    return Speaker(output, instead, lambda: channel.tell({"is": "unheard"}))
