# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed of a playlist's items. What of it may not be: kiosk.domain.plan_faults."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import typer

from kiosk.cli.plans import shortened
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.playlists import ListItem, What
from kiosk.domain.values import Millis, Slug

_CLOCK = re.compile(r"(-?)(?:([0-9]{1,3}):)?([0-9]{1,4}):([0-5][0-9])(?:[.,]([0-9]{1,3}))?")
_SECONDS = re.compile(r"(-?)([0-9]{1,7})(?:[.,]([0-9]{1,3}))?")
_FORMS = {
    What.FILM: "film",
    What.CHAPTER: "chapter SLUG",
    What.CLIP: "clip START END",
    What.VOICE: "voice SLUG",
    What.PAUSE: "pause TEXT",
    What.STILL: "still ADDRESS",
}
_KINDS = {What.CHAPTER: Kind.CHAPTER, What.VOICE: Kind.PERSON}
_CAPTIONS = {"yes": True, "no": False, "usual": None}
STAYS = Millis(15_000)

Find = Callable[[str], Ref]
"""A card or chapter by its address. Raises KioskError where there is none."""


@dataclass(frozen=True, slots=True)
class TypedItem:
    """An item as it was typed. words: what follows its kind. stays: "" for the usual time."""

    what: What
    words: Sequence[str]
    film: str = ""
    stays: str = ""
    gain: int = 0
    captions: str = "usual"


def read_item(typed: TypedItem, find: Find) -> ListItem:
    """Raises EditError: typed.place (value), and as find does; typer.BadParameter for what is written otherwise."""
    _count(typed)
    start, end = (place_typed(word) for word in typed.words) if typed.what is What.CLIP else (Millis(0), Millis(0))
    return ListItem(
        typed.what,
        Slug(typed.film),
        _subject(typed, find),
        start,
        end,
        place_typed(typed.stays) if typed.stays else STAYS,
        typed.words[0] if typed.what is What.PAUSE else "",
        typed.gain,
        _captions(typed.captions),
    )


def place_typed(text: str) -> Millis:
    """Of 1:02:03.5, 62:03 or 75.5, which are seconds; below 0 with a minus before it. Raises EditError: typed.place."""
    written = text.strip().replace("−", "-")
    if found := _CLOCK.fullmatch(written):
        sign, hours, minutes, seconds, rest = found.groups(default="0")
    elif found := _SECONDS.fullmatch(written):
        (sign, seconds, rest), hours, minutes = found.groups(default="0"), "0", "0"
    else:
        raise EditError("typed.place", value=shortened(text))
    place = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(rest.ljust(3, "0"))
    return Millis(-place if sign == "-" else place)


def position_typed(number: int, most: int) -> int:
    """Its index. Raises EditError: typed.position (position, most), typed.empty where there is none at all."""
    if not most:
        raise EditError("typed.empty")
    if not 1 <= number <= most:
        raise EditError("typed.position", position=number, most=most)
    return number - 1


def _count(typed: TypedItem) -> None:
    form = _FORMS[typed.what]
    if len(typed.words) != len(form.split()) - 1 or any(word.startswith("--") for word in typed.words):
        raise typer.BadParameter(f"write it as {form}", param_hint="ITEM")


def _subject(typed: TypedItem, find: Find) -> Ref | None:
    if typed.what is What.STILL:
        return find(typed.words[0])
    kind = _KINDS.get(typed.what)
    # A slug alone, or the whole address.
    return find(f"{kind}/{typed.words[0].removeprefix(f'{kind}/')}") if kind else None


def _captions(word: str) -> bool | None:
    if word not in _CAPTIONS:
        raise typer.BadParameter(f"{word!r} is none of {', '.join(_CAPTIONS)}", param_hint="--captions")
    return _CAPTIONS[word]
