# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command says where a kiosk runs with the data that it changed."""

from pathlib import Path

from kiosk.host.folders import data_home
from kiosk.host.instance import holder_of


def tell_running(data: Path | None) -> None:
    """What is read at its start only reaches a kiosk that runs when it is started anew."""
    if holder := holder_of(data_home(data)):
        print(f"A kiosk is running with these data (process {holder}), and shows the change from its next start on.")
