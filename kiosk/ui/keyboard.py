# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing on a keyboard that is plugged in."""

import os

_COMPOSE = "compose"


def keep_typing_here() -> None:
    """Let Qt itself put letters together, dead keys included. To be called before the application is made.

    An input method of the session (ibus, fcitx) would open windows of its own and learn what visitors type.
    """
    os.environ.pop("QT_IM_MODULES", None)
    os.environ["QT_IM_MODULE"] = _COMPOSE
