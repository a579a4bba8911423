# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the examinations of staff need of the machine."""

import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

from kiosk import BUILT, __version__
from kiosk.app.check_book import CheckBook, Printing
from kiosk.app.check_player import CheckPlayer
from kiosk.app.closing import Closing, Night
from kiosk.app.opening_check import Examined, OpeningCheck
from kiosk.app.ports.background import Background
from kiosk.app.ports.captions import CaptionSource
from kiosk.app.programme_hours import follow_hours
from kiosk.app.staff_area import StaffArea
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.household import Household
from kiosk.domain.check_facts import CheckFacts
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film
from kiosk.domain.staff import KeptCheck, Occasion
from kiosk.domain.values import Language
from kiosk.host.clock import MonotonicClock, now, today
from kiosk.host.folders import assets, free_bytes, prepare_data
from kiosk.host.screen_power import DpmsScreenPower
from kiosk.host.sound import engine_arguments, sound_device
from kiosk.media.check_film import check_film
from kiosk.playback.client import EngineProcesses
from kiosk.ui.film_screen import FilmScreen

REPORTS = "reports"
_MOST_PAGES = 800
"""Two years of mornings, and as many evenings; then the oldest go."""


@dataclass(frozen=True, slots=True)
class CheckRoom:
    """All that the page of the examination needs. screen: of what is played for it."""

    check: OpeningCheck
    book: CheckBook
    closing: Closing
    screen: FilmScreen


def make_check_room(back: Back, house: Household, area: StaffArea, background: Background) -> CheckRoom:
    screen = FilmScreen(software=cast(bool, back.screen.software))
    engines = EngineProcesses(back.loop, screen, engine_arguments)

    def printed(check: KeptCheck, language: Language) -> str:
        return print_page(back.data, check, house.settings.now.house_name, language)

    book = CheckBook(house.library, back.loop, Printing(printed, background, back.choices, now))
    player = CheckPlayer(engines, back.director, check_film(assets()), back.film)
    look = partial(look_at_machine, back.data, back.film, back.captions())
    examined = Examined(look, background, date.fromisoformat(BUILT))
    takeover, settings = house.overview.takeover, house.settings
    night = Night(
        power=DpmsScreenPower(back.data),
        backed_up=partial(backed_up, back.data, today),
        background=background,
        end_takeover=takeover.end,
        taken=lambda: takeover.now.active,
        darkens=lambda: settings.now.screen_off,
    )
    closing = Closing(area, back.navigation, back.director, night, book, back.loop)
    takeover.subscribe(lambda _: closing.settle())
    follow_hours(house.programme, closing, now)
    check = OpeningCheck(area, player, examined, book, back.loop, MonotonicClock())
    return CheckRoom(check, book, closing, screen)


def look_at_machine(data: Path, film: Film | None, source: CaptionSource) -> CheckFacts:
    """May take a while."""
    tracks = source.tracks(film) if film else ()
    inside = [track.language for track in film.media.captions if track.bitmap and track.language] if film else []
    languages = tuple(dict.fromkeys((*(track.language for track in tracks), *inside)))
    return CheckFacts(now(), _room(data), languages, sound_device() is not None)


def page_of(data: Path, check: KeptCheck) -> Path:
    """Where the page of an examination is printed."""
    name = "check" if check.occasion is Occasion.OPENING else "closing"
    return data / REPORTS / f"{name}-{check.at.astimezone():%Y-%m-%d-%H%M%S}.pdf"


def print_page(data: Path, check: KeptCheck, house: str, language: Language, path: Path | None = None) -> str:
    """Its path, that of page_of unless another is given. Raises MachineError: see write_check_page."""
    path = path or page_of(data, check)
    # Loads what makes PDF.
    from kiosk.ui.check_page import PageFacts, write_check_page  # noqa: PLC0415

    write_check_page(path, check, PageFacts(house, platform.node() or "–", __version__), language)
    for kind in ("check", "closing"):
        for old in sorted((data / REPORTS).glob(f"{kind}-*.pdf"))[:-_MOST_PAGES]:
            old.unlink(missing_ok=True)
    return str(path)


def backed_up(data: Path, today: Callable[[], date]) -> bool:
    """Whether there is a backup of today. Raises MachineError: see db.file.faults."""
    # Loads SQLite.
    from db.backup import is_made  # noqa: PLC0415

    return is_made(data, today())


def _room(data: Path) -> int | None:
    try:
        prepare_data(data)
        return free_bytes(data)
    except MachineError as error:
        return 0 if error.code == "data.full" else None
    except OSError:
        return None
