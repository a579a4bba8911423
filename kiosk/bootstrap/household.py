# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rooms of the staff are made from, beside the back."""

from typing import Protocol

from kiosk.app.library import Library
from kiosk.app.programme import Programme
from kiosk.app.settings import SettingsDesk
from kiosk.bootstrap.overview import Overview


class Household(Protocol):
    """What is there since the house is, and goes on without those rooms."""

    library: Library
    settings: SettingsDesk

    @property
    def programme(self) -> Programme: ...

    @property
    def overview(self) -> Overview: ...
