# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m kiosk."""

from kiosk.cli import main

if __name__ == "__main__":
    main()
