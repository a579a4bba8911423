# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules and records of the kiosk. Standard library only; no clock, no files, no threads."""
