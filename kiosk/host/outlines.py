# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outlines of the countries that ship with the kiosk."""

import logging
from functools import cache
from pathlib import Path

from kiosk.domain.map_outlines import Outlines, read_outlines
from kiosk.host.folders import assets

_log = logging.getLogger(__name__)


@cache
def shipped_outlines() -> Outlines:
    """Takes 0.1 s of processor time once; may be called from any thread."""
    return load_outlines(assets() / "map" / "outlines.json")


def load_outlines(path: Path) -> Outlines:
    """None at all where the file is missing or damaged, which is logged: the places can be listed all the same."""
    try:
        return read_outlines(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        _log.error("the map has no outlines: %s cannot be read: %r", path.name, error)
        return Outlines()
