# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps something from being measured."""


class MeasureError(Exception):
    """A measurement could not be made; says why."""
