# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records as JSON has them."""

from collections.abc import Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.domain.cards import Ref
from kiosk.domain.values import LocalText


def plain(value: object) -> Any:
    """A text in several languages becomes an object by language, an address its words, a record an object by field."""
    result: Any = value
    match value:
        case LocalText():
            result = dict(value.texts)
        case Ref() | Path():
            result = str(value)
        case Enum():
            result = value.value
        case date():
            result = value.isoformat()
        case time():
            result = f"{value:%H:%M}"
        case Mapping():
            result = {str(key): plain(item) for key, item in value.items()}
        case Set():
            result = sorted(plain(item) for item in value)
        case tuple() | list():
            result = [plain(item) for item in value]
        case _ if is_dataclass(value):
            result = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return result
