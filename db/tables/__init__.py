# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables. Rows never leave this package's parent: what goes out are the records of kiosk.domain.

Shipped rows are written only from the content files, as a whole film (db.shipped). What staff change stands in rows
of their own beside them (db.tables.staff). Whatever leads from one card to another leads to `card`, whose rows are
never deleted, like those of `source`, `advisory` and `copy`: so a reload breaks nothing that a venue has made.
"""

from db.tables import (
    cards,
    faults,
    films,
    marks,
    people,
    planning,
    playback,
    reception,
    settings,
    staff,
    staff_acts,
    subjects,
    visits,
)

__all__ = [
    "cards",
    "faults",
    "films",
    "marks",
    "people",
    "planning",
    "playback",
    "reception",
    "settings",
    "staff",
    "staff_acts",
    "subjects",
    "visits",
]
