# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists: topics, and how the film was received. The voices and the timeline have screens of their own kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any
from unicodedata import combining, normalize

from kiosk.app.about import About
from kiosk.app.reading import Cards
from kiosk.app.reception import Reception
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.navigation import Screen
from kiosk.domain.reception import Notice, NoticeKind, Stance
from kiosk.domain.topics import Topic
from kiosk.domain.values import Language
from kiosk.ui.bridges.about import about_blocks
from kiosk.ui.bridges.blocks import Block, BlockKind, heading
from kiosk.ui.bridges.words import MEDIUM, NOTICES, STANCES, quoted_via, said_in, say, tied

_KINDS = list(NoticeKind)


def list_blocks(screen: Screen, cards: Cards | About | Reception, language: Language) -> tuple[Block, ...]:
    """What the screen lists; nothing on a screen that is no list."""
    return tuple(_LISTS[screen](cards, language)) if screen in _LISTS else ()


def _topics(topics: Iterable[Topic], language: Language) -> Iterator[Block]:
    for topic in topics:
        address = str(Ref(Kind.TOPIC, topic.slug))
        title, summary = topic.title.say(language), topic.summary.say(language)
        yield Block(BlockKind.ENTRY, address, title=title, note=summary, address=address)


def _exhibits(exhibits: Iterable[Exhibit], language: Language) -> Iterator[Block]:
    for exhibit in exhibits:
        address = str(Ref(Kind.EXHIBIT, exhibit.slug))
        title, shows = exhibit.title.say(language), exhibit.shows.say(language)
        label = say(MEDIUM[exhibit.medium])
        yield Block(BlockKind.ENTRY, address, title=title, note=shows, label=label, address=address)


def _reception(received: Reception, language: Language) -> Iterator[Block]:
    """By kind, and in each by stance, side by side; then by the alphabet of the visitor's language, so by no merit."""

    def order(notice: Notice) -> tuple[int, str]:
        return _KINDS.index(notice.kind), _plain(_filed_under(notice, language))

    for kind, found in groupby(sorted(received.notices, key=order), key=lambda notice: notice.kind):
        notices = tuple(found)
        yield heading(kind, say(NOTICES[kind]))
        if any(notice.stance for notice in notices):
            columns = [_column(stance, notices, received, language) for stance in Stance]
            yield Block(BlockKind.STANCES, f"stances {kind}", columns=columns)
        # Acts of authorities, and reports, take no stance.
        yield from (_act(notice, received, language) for notice in notices if notice.stance is None)


def _column(stance: Stance, notices: Iterable[Notice], received: Reception, language: Language) -> dict[str, object]:
    rows = [
        {
            "address": str(Ref(Kind.NOTICE, notice.slug)),
            "title": notice.title.say(language),
            "note": _described(notice, language),
            "said": notice.points[0].text.say(language) if notice.points else "",
            "more": max(0, len(notice.points) - 1),
            "source": _source(notice, received, language),
            "tie": interest(notice, language),
        }
        for notice in notices
        if notice.stance is stance
    ]
    return {"title": say(STANCES[stance]), "rows": rows}


def _act(notice: Notice, received: Reception, language: Language) -> Block:
    address = str(Ref(Kind.NOTICE, notice.slug))
    lines = (_described(notice, language), _source(notice, received, language))
    return Block(
        BlockKind.ENTRY,
        address,
        title=notice.title.say(language),
        note="\n".join(filter(None, lines)),
        tie=interest(notice, language),
        address=address,
    )


def _filed_under(notice: Notice, language: Language) -> str:
    """Where a register of names would have it: people by their last name."""
    first = next(iter(notice.authors), None)
    return first.name.say(language).split()[-1] if first and first.person else notice.title.say(language)


def _described(notice: Notice, language: Language) -> str:
    """Who its authors are, unless its title says that already."""
    described = authors(notice, language)
    return "" if described.casefold() in notice.title.say(language).casefold() else described


def _source(notice: Notice, received: Reception, language: Language) -> str:
    """Where it stood; where that is not told, from where we have it."""
    source = received.source(notice)
    if source is None:
        return ""
    told = (said_in if notice.said_in else quoted_via)(source.title.say(language))
    return told[:1].upper() + told[1:]


def authors(notice: Notice, language: Language) -> str:
    """Who is behind it, as the source describes them, each description once."""
    return "; ".join(dict.fromkeys(author.described.say(language) for author in notice.authors))


def interest(notice: Notice, language: Language) -> str:
    """What ties its authors to the film, to be said wherever it is shown."""
    if notice.interest_note:
        return notice.interest_note.say(language)
    return tied(notice.interests)


def _plain(title: str) -> str:
    """Without marks on its letters, so that Š stands with S."""
    return "".join(sign for sign in normalize("NFKD", title.casefold()) if not combining(sign))


_LISTS: Mapping[Screen, Callable[[Any, Language], Iterator[Block]]] = MappingProxyType(
    {Screen.TOPICS: _topics, Screen.EXHIBITS: _exhibits, Screen.RECEPTION: _reception, Screen.ABOUT: about_blocks}
)
