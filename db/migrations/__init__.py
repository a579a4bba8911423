# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the schema. Each is a file in `versions`, made by `python -m db.migrations "what it brings"`."""
