# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be measured. A file of measurements exports its ROWS, and is added here."""

from kiosk.cli.bench import (
    changes,
    importing,
    library,
    long,
    memory,
    opens,
    programme,
    recovery,
    screens,
    search,
    staff,
    start,
    stretch,
    take,
    tap,
    timeline,
    transcript,
    voices,
    zoom,
)
from kiosk.cli.bench.row import Row

ROWS: tuple[Row, ...] = (
    *start.ROWS,
    *stretch.ROWS,
    *tap.ROWS,
    *take.ROWS,
    *changes.ROWS,
    *recovery.ROWS,
    *opens.ROWS,
    *long.ROWS,
    *memory.ROWS,
    *library.ROWS,
    *importing.ROWS,
    *transcript.ROWS,
    *voices.ROWS,
    *timeline.ROWS,
    *screens.ROWS,
    *zoom.ROWS,
    *search.ROWS,
    *staff.ROWS,
    *programme.ROWS,
)
