# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Media files: the only PyAV. Importing the shelf loads none of it, since the kiosk starts through it."""
