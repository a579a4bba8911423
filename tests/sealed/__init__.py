# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor hears, recorded from a sound server of our own and measured. python -m tests.sound WHAT"""
