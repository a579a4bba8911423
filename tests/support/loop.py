# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Loop of tests without Qt."""

from kiosk.host.loop import SelectLoop

__all__ = ["SelectLoop"]
