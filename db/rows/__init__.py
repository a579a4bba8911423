# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From records to rows: what stands in which column of which table. The way back is in db.tables."""
