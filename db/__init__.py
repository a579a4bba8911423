# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The local database. The only place that knows SQLAlchemy; rows never leave it."""
