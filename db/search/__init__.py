# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search. The only part of db that is SQLite's own (FTS5): another database needs another db.search."""
