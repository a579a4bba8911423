# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A touchscreen kiosk for one documentary film."""

__version__ = "0.1.0"
