# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests, in the shape of the tree they test."""

import os

# A kiosk in a new folder would ask whoever sets it up for a PIN.
os.environ.setdefault("KIOSK_FIRST_SETUP", "off")
