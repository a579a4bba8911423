# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine the kiosk runs on: its clock, folders, logs, sound and graphics."""
