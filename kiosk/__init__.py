# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A touchscreen kiosk for one documentary film."""

__version__ = "0.1.0"
BUILT = "2026-11-22"
"""The day of this version, changed with it. A clock that tells an earlier one is wrong."""
