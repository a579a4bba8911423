# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place where all parts meet: kiosk for the window, library for what is known about the film."""
