# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How playlists are printed.

--json: `list` a list of {key, name, version, loop, shuffle, items: how many, total_ms, faults: how many items
cannot be played, used_by: [{rule, title}]}; `show` one of them, whose items are a list of {position, what, film,
subject, start_ms, end_ms, stays_ms, text, gain, captions, title, length_ms, fault, care, fit, says}, null for what an
item does not have. fault, care, fit: see kiosk.app.repertoire; says: the fault as a sentence. The attract loop's own is
called attract.
"""

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.app.repertoire import DISTURBING, UNJUDGED, Resolved, total
from kiosk.cli.plain import plain
from kiosk.cli.plans import length_said, name_of, plans, playlist_called, print_json, quoted, users_of
from kiosk.domain.playlists import CARDS, OF_A_FILM, StoredPlaylist, What
from kiosk.domain.repertoire_words import item_fault_said
from kiosk.domain.schedule import Rule
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_WHAT = MappingProxyType(
    {
        What.FILM: _text("film", "filma"),
        What.CHAPTER: _text("chapter", "nodaļa"),
        What.CLIP: _text("clip", "fragments"),
        What.VOICE: _text("voice", "balss"),
        What.PAUSE: _text("pause card", "pauzes kartīte"),
        What.STILL: _text("still card", "kartīte"),
    }
)
UNFIT = _text(
    "It is not marked as fit for everyone, so the attract loop leaves it out.",
    "Tas nav atzīmēts kā piemērots visiem, tāpēc garāmgājējiem to nerāda.",
)
_WORDS = MappingProxyType(
    {
        "number": _text("number", "numurs"),
        "version": _text("version", "versija"),
        "items": _text("items", "vienumi"),
        "total": _text("in all", "kopā"),
        "loop": _text("over and over", "atkal un atkal"),
        "once": _text("once", "vienreiz"),
        "shuffle": _text("in changing order", "mainīgā secībā"),
        "faults": _text("not playable", "nevar atskaņot"),
        "by": _text("played by", "izmanto"),
        "by none": _text("No rule plays it.", "Neviens noteikums to neatskaņo."),
        "attract": _text(
            "It plays whenever nothing else does, silent, and only what is marked as fit for everyone.",
            "To atskaņo vienmēr, kad nenotiek nekas cits, bez skaņas un tikai to, kas atzīmēts kā piemērots visiem.",
        ),
        "automatic": _text(
            "It has no items: all that is marked as fit for everyone plays, with quotes between.",
            "Tajā nav vienumu: atskaņo visu, kas atzīmēts kā piemērots visiem, ar citātiem starplaikos.",
        ),
        "captions": _text("captions", "subtitri"),
        "no captions": _text("no captions", "bez subtitriem"),
        DISTURBING: _text("disturbing", "satraucošs saturs"),
        UNJUDGED: _text("not judged yet", "vēl nav izvērtēts"),
    }
)


def print_playlists(data: Path | None, language: str, *, as_json: bool) -> None:
    with plans(data, language) as found:
        schedule = found.planning.schedule()
        playlists = found.planning.playlists()
        items = found.resolved(playlists)
    lists = [(one, items[one.key], users_of(schedule, one.key)) for one in playlists]
    if as_json:
        print_json([_row(*one) for one in lists])
        return
    for one in lists:
        print(_headline(*one, Language(language)))


def print_playlist(name: str, data: Path | None, language: str, *, as_json: bool) -> None:
    """Raises EditError: typed.playlist (name, known)."""
    spoken = Language(language)
    with plans(data, language) as found:
        playlist = playlist_called(found.planning.playlists(), name)
        users = users_of(found.planning.schedule(), playlist.key)
        items = found.resolved([playlist])[playlist.key]
    if as_json:
        rows = [_item(position, one, spoken) for position, one in enumerate(items, start=1)]
        print_json({**_row(playlist, items, users), "items": rows})
        return
    print(_headline(playlist, items, users, spoken))
    for line in (*_item_lines(items, spoken, attract=playlist.attract), *_notes(playlist, users, spoken)):
        print(line)


def _row(playlist: StoredPlaylist, items: tuple[Resolved, ...], users: tuple[Rule, ...]) -> dict[str, Any]:
    return {
        "key": playlist.key,
        "name": name_of(playlist),
        "version": playlist.version,
        "loop": playlist.loop,
        "shuffle": playlist.shuffle,
        "items": len(playlist.items),
        "total_ms": total(items),
        "faults": sum(bool(one.fault) for one in items),
        "used_by": [{"rule": rule.key, "title": rule.title} for rule in users],
    }


def _item(position: int, one: Resolved, language: Language) -> dict[str, Any]:
    item = one.item
    clip, of_film, card = item.what is What.CLIP, item.what in OF_A_FILM, item.what in CARDS
    return {
        "position": position,
        "what": item.what.value,
        "film": item.film if of_film else None,
        "subject": plain(item.subject),
        "start_ms": item.start if clip else None,
        "end_ms": item.end if clip else None,
        "stays_ms": item.stays if card else None,
        "text": item.text if item.what is What.PAUSE else None,
        "gain": item.gain if of_film else None,
        "captions": item.captions if of_film else None,
        "title": plain(one.title),
        "length_ms": one.length,
        "fault": one.fault or None,
        "care": one.care or None,
        "fit": one.fit,
        "says": item_fault_said(one.fault, language) if one.fault else None,
    }


def _headline(
    playlist: StoredPlaylist, items: tuple[Resolved, ...], users: tuple[Rule, ...], language: Language
) -> str:
    kept = f"{_say('number', language)} {playlist.key}, {_say('version', language)} {playlist.version}"
    parts = [f"{_say('items', language)}: {len(items)}"]
    if items:
        parts.append(f"{_say('total', language)} {length_said(total(items))}")
    parts.append(_say("loop" if playlist.loop else "once", language))
    if playlist.shuffle:
        parts.append(_say("shuffle", language))
    if faults := sum(bool(one.fault) for one in items):
        parts.append(f"{_say('faults', language)}: {faults}")
    if users:
        parts.append(f"{_say('by', language)}: {', '.join(rule.title for rule in users)}")
    return f"{name_of(playlist)} ({kept}) – {'; '.join(parts)}"


def _item_lines(items: tuple[Resolved, ...], language: Language, *, attract: bool) -> Iterator[str]:
    for position, one in enumerate(items, start=1):
        told = f"{_WHAT[one.item.what].say(language)} {quoted(one.title.say(language), language)}"
        length = length_said(one.length)
        yield f"{position:>3}  {length}  {', '.join((told, *_details(one, language)))}"
        fault = item_fault_said(one.fault, language) if one.fault else ""
        if told := fault or (UNFIT.say(language) if attract and not one.fit else ""):
            yield f"{'':>{len(length) + 7}}{told}"


def _details(one: Resolved, language: Language) -> Iterator[str]:
    item = one.item
    if item.what is What.CLIP:
        yield f"{length_said(item.start)}–{length_said(item.end)}"
    if item.what in OF_A_FILM and item.film:
        yield item.film
    if item.gain:
        yield f"{item.gain:+} dB"
    if item.captions is not None:
        yield _say("captions" if item.captions else "no captions", language)
    if one.care:
        yield _say(one.care, language)


def _notes(playlist: StoredPlaylist, users: tuple[Rule, ...], language: Language) -> Iterator[str]:
    if playlist.attract:
        yield _say("attract" if playlist.items else "automatic", language)
    elif not users:
        yield _say("by none", language)


def _say(name: str, language: Language) -> str:
    return _WORDS[name].say(language)
