# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is set, handed to the services that go by it."""

from typing import Protocol

from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices, usual_choices
from kiosk.app.settings import SettingsDesk
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.settings import Settings


class Limited(Protocol):
    """What goes by how loud it may be."""

    def limit(self, limits: SoundLimits) -> None: ...


def follow_settings(desk: SettingsDesk, sound: Limited, choices: Choices, attendance: Attendance) -> None:
    """From now on; what held at the start they were made with."""

    def follow(settings: Settings) -> None:
        sound.limit(settings.sound)
        choices.offer(settings.languages, usual_choices(settings))
        attendance.keep_to(settings.idle)

    desk.subscribe(follow)
