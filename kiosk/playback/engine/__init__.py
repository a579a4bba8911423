# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine: a child process around one libVLC player. Started with python -m kiosk.playback.engine."""
