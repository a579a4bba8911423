# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about playlists, the schedule and the programme have in common."""

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from db.library import FilmLibrary
from kiosk.app.ports.planning import Planning
from kiosk.app.repertoire import Resolved, resolve_all
from kiosk.bootstrap.repertoire import IN_USE, films_here, given_up_here
from kiosk.cli.reading import library
from kiosk.cli.sentences import sentence
from kiosk.domain.civil_time import civil_day
from kiosk.domain.errors import ContentError, EditError
from kiosk.domain.film import Film
from kiosk.domain.plan_names import name_key
from kiosk.domain.playlists import ATTRACT, StoredPlaylist
from kiosk.domain.programme import Facts
from kiosk.domain.schedule import Rule, RuleKind, Schedule, SpecialDay
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Slug
from kiosk.host.clock import now
from kiosk.host.folders import data_home
from kiosk.host.zones import house_zone
from kiosk.media.shelf import REHEARSAL
from kiosk.media.venue_films import FILMS, VenueFilms

ATTRACT_NAME = "attract"
"""What the playlist of the attract loop is called on the command line."""

ThingT = TypeVar("ThingT", Rule, SpecialDay)
_MOST_NAMED = 20
_WIDTH = 80
_NOW = LocalText({ENGLISH: "Now", LATVIAN: "Tagad"})
_WHAT = {Rule: "rule", SpecialDay: "special_day"}


@dataclass(frozen=True, slots=True)
class Plans:
    """What is kept of playlists and the schedule. films: by slug, "" for the one in use.

    given_up: those of them that are not played any more.
    """

    library: FilmLibrary
    films: Mapping[Slug, Film]
    given_up: frozenset[Slug]
    zone: ZoneInfo

    @property
    def planning(self) -> Planning:
        return self.library.planning

    @property
    def today(self) -> date:
        return civil_day(now(), self.zone)

    def resolved(self, playlists: Sequence[StoredPlaylist]) -> Mapping[int, tuple[Resolved, ...]]:
        """What their items come to with the films and cards that are here, by their keys."""
        return resolve_all(self.library, playlists, self.films, self.given_up)

    def facts(self, schedule: Schedule) -> Facts:
        """As a kiosk that runs knows them."""
        played = {rule.playlist for rule in schedule.rules if rule.kind is RuleKind.LIST}
        lists = self.resolved([one for one in self.planning.playlists() if one.key in played])
        playable = frozenset(key for key, items in lists.items() if any(item.playable for item in items))
        shown = {slug: film.length for slug, film in self.films.items() if film.slug not in self.given_up}
        return Facts(shown.get, playable)

    def film(self, slug: str) -> Slug:
        """Raises ContentError: film.unknown (film, known)."""
        if slug and slug not in self.films:
            raise ContentError("film.unknown", film=shortened(slug), known=", ".join(filter(None, self.films)))
        return Slug(slug)


@contextmanager
def plans(data: Path | None, language: str = ENGLISH, zone: ZoneInfo | None = None) -> Iterator[Plans]:
    """Of the data folder, while they are read or changed. zone: None for that of the machine.

    Raises as kiosk.cli.reading.library does.
    """
    folder = data_home(data)
    with library(data, None, language) as opened:
        yield Plans(opened, _films(folder), given_up_here(folder), zone or house_zone())


def _films(folder: Path) -> Mapping[Slug, Film]:
    """Instead of a film in use that is damaged a kiosk shows the rehearsal film, which standard error then says."""
    films = films_here(folder, None)
    try:
        in_use = VenueFilms(folder / FILMS).chosen() or films.get(REHEARSAL)
    except ContentError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
        in_use = films.get(REHEARSAL)
    return {**films, IN_USE: in_use} if in_use else films


def decision() -> Decision:
    return Decision("", now())


def playlist_called(playlists: Iterable[StoredPlaylist], called: str) -> StoredPlaylist:
    """By its name, else by its number. Raises EditError: typed.playlist (name, known)."""
    there = list(playlists)
    wanted = ATTRACT if name_key(called) == ATTRACT_NAME else None
    found = next(
        (one for one in there if one.key == wanted or (one.name and name_key(one.name) == name_key(called))), None
    )
    found = found or next((one for one in there if str(one.key) == called.strip()), None)
    if found is None:
        known = [name_of(one) for one in there[:_MOST_NAMED]]
        more = ["…"] if len(there) > _MOST_NAMED else []
        raise EditError("typed.playlist", name=shortened(called), known=", ".join([*known, *more]))
    return found


def planned_called(things: Iterable[ThingT], kind: type[ThingT], called: str) -> ThingT:
    """A rule or special day by its title, else by its number.

    Raises EditError: typed.rule, typed.special_day (name); typed.several (name, known) where several have that title.
    """
    there = list(things)
    found = [one for one in there if name_key(one.title) == name_key(called)]
    found = found or [one for one in there if str(one.key) == called.strip()]
    if not found:
        raise EditError(f"typed.{_WHAT[kind]}", name=shortened(called))
    if len(found) > 1:
        raise EditError("typed.several", name=shortened(called), known=", ".join(str(one.key) for one in found))
    return found[0]


def name_of(playlist: StoredPlaylist) -> str:
    return ATTRACT_NAME if playlist.attract else playlist.name


def users_of(schedule: Schedule, playlist: int) -> tuple[Rule, ...]:
    """The rules that play a list."""
    return tuple(rule for rule in schedule.rules if rule.playlist == playlist)


def length_said(length: int) -> str:
    """As 1:02:03."""
    minutes, seconds = divmod(length // 1000, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def here_and_now(zone: ZoneInfo, language: Language) -> str:
    """The time and the zone that everything else is told in."""
    at = now().astimezone(zone)
    offset = f"{at:%z}"
    return f"{_NOW.say(language)}: {at:%Y-%m-%d %H:%M}, {zone.key} (UTC{offset[:3]}:{offset[3:5]})"


def quoted(text: str, language: Language) -> str:
    """On one line, as the language quotes, and not longer than one."""
    opening, closing = ("„", "”") if language == LATVIAN else ("“", "”")
    return f"{opening}{textwrap.shorten(text, _WIDTH, placeholder=' …')}{closing}"


def local_iso(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")


def print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def shortened(text: str) -> str:
    """What was typed, fit to stand in a sentence."""
    return text if len(text) <= 40 else f"{text[:39]}…"
