# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The session booted on a machine of its own, from power-on; tests of what judges it."""
