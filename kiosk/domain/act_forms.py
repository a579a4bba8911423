# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sentence an act is told by: its code, and what of its arguments makes another sentence of it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.domain.staff import Act

_NO_CARD = "–"
"""For the address of what is about the kiosk itself."""


def forms(act: Act) -> tuple[str, ...]:
    """The names of its sentences, the one that fits best first. The last one is its code."""
    by = _VARIANTS.get(act.code)
    variant = by(act) if by else ""
    return (f"{act.code} {variant}", act.code) if variant else (act.code,)


def address(act: Act) -> str:
    """Of the card it is about, "" for none."""
    found = str(act.arguments.get("address", ""))
    return "" if found == _NO_CARD else found


def _argument(name: str) -> Callable[[Act], str]:
    return lambda act: str(act.arguments.get(name, ""))


def _check(act: Act) -> str:
    return "" if act.arguments.get("ill") else "well"


def _setting(act: Act) -> str:
    if "value" not in act.arguments:
        return "usual"
    return "" if "before" in act.arguments else "first"


def _note(act: Act) -> str:
    concern = str(act.arguments.get("concern", ""))
    return concern if address(act) else f"{concern} kiosk"


_VARIANTS: Mapping[str, Callable[[Act], str]] = MappingProxyType(
    {
        "card.consent": lambda act: str(act.arguments.get("consent", "shipped")),
        "check.closing": _check,
        "check.opening": _check,
        "drive.failed": _argument("what"),
        "drive.written": _argument("what"),
        "note.written": _note,
        "pin.set": _argument("role"),
        "playlist.changed": lambda act: "" if act.arguments.get("called") else "attract",
        "setting.changed": _setting,
        "staff.left": _argument("by"),
        "takeover.ended": _argument("by"),
    }
)
