# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff use in the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.app.check_book import CheckBook
from kiosk.app.choices import Choices
from kiosk.app.closing import Closing
from kiosk.app.ending import Ending
from kiosk.app.health import HealthWatch
from kiosk.app.list_preview import ListPreview
from kiosk.app.opening_check import OpeningCheck
from kiosk.app.playlist_offers import PlaylistOffers
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_cards import StaffCards
from kiosk.app.staff_drives import StaffDrives
from kiosk.app.staff_guide import StaffGuide
from kiosk.app.staff_log import Says, StaffLog
from kiosk.app.staff_now import StaffNow
from kiosk.app.staff_playlists import StaffPlaylists
from kiosk.app.staff_programme import StaffProgramme
from kiosk.app.staff_schedule import StaffSchedule
from kiosk.app.staff_settings import StaffSettings
from kiosk.app.takeover import DocentTakeover
from kiosk.ui.bridges.check import CheckBridge
from kiosk.ui.bridges.closing import ClosingBridge
from kiosk.ui.bridges.ending import EndingBridge
from kiosk.ui.bridges.now import NowBridge
from kiosk.ui.bridges.open_playlist import OpenPlaylistBridge
from kiosk.ui.bridges.playlist_offers import PlaylistOffersBridge
from kiosk.ui.bridges.playlist_preview import PlaylistPreviewBridge
from kiosk.ui.bridges.staff_cards import StaffCardsBridge
from kiosk.ui.bridges.staff_drive import StaffDriveBridge
from kiosk.ui.bridges.staff_guide import StaffGuideBridge
from kiosk.ui.bridges.staff_log import StaffLogBridge
from kiosk.ui.bridges.staff_playlists import StaffPlaylistsBridge
from kiosk.ui.bridges.staff_programme import StaffProgrammeBridge
from kiosk.ui.bridges.staff_schedule import StaffScheduleBridge
from kiosk.ui.bridges.staff_settings import StaffSettingsBridge
from kiosk.ui.bridges.takeover import TakeoverBridge
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.window import KioskWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffServices:
    """What staff use. says: what went wrong, as a sentence. guide_folder: where its pictures are. today: asked now."""

    area: StaffArea
    choices: Choices
    cards: StaffCards
    drives: StaffDrives
    settings: StaffSettings
    log: StaffLog
    programme: StaffProgramme
    schedule: StaffSchedule
    says: Says
    today: Callable[[], date]
    guide: StaffGuide
    guide_folder: Path
    check: OpeningCheck
    checks: CheckBook
    check_screen: FilmScreen
    closing: Closing
    ending: Ending
    venue: SettingsDesk
    screen: StaffNow
    health: HealthWatch
    takeover: DocentTakeover
    playlists: StaffPlaylists
    list_offers: PlaylistOffers
    list_preview: ListPreview
    list_screen: FilmScreen


def furnish_staff(front: KioskWindow, services: StaffServices) -> None:
    """Make the bridges of all pages. To be called once, before somebody is at one."""
    bridges: dict[str, QObject] = {
        "Check": CheckBridge(services.check, services.checks, services.choices, services.check_screen),
        "Closing": ClosingBridge(services.closing, services.choices, services.venue),
        "Ending": EndingBridge(services.ending),
        "Now": NowBridge(services.screen, services.health, services.choices),
        "OpenPlaylist": OpenPlaylistBridge(services.playlists, services.choices),
        "PlaylistOffers": PlaylistOffersBridge(services.playlists, services.list_offers, services.choices),
        "PlaylistPreview": PlaylistPreviewBridge(
            services.list_preview, services.playlists, services.list_offers, services.choices, services.list_screen
        ),
        "StaffCards": StaffCardsBridge(services.cards, services.choices),
        "StaffDrive": StaffDriveBridge(services.drives, services.choices, services.says),
        "StaffGuide": StaffGuideBridge(services.guide, services.guide_folder),
        "StaffLog": StaffLogBridge(services.log, services.choices, services.says, services.today),
        "StaffPlaylists": StaffPlaylistsBridge(services.playlists, services.choices),
        "StaffProgramme": StaffProgrammeBridge(services.programme, services.choices, services.says),
        "StaffSchedule": StaffScheduleBridge(services.schedule, services.choices, services.says),
        "StaffSettings": StaffSettingsBridge(services.settings, services.choices),
        "Takeover": TakeoverBridge(services.takeover, services.screen, services.area, services.venue, services.choices),
    }
    front.bridges.add(bridges)
