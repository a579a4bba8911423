# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists: topics, the timeline, and how the film was received. The voices have a screen of their own kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any
from unicodedata import combining, normalize

from kiosk.app.reading import Cards
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.moments import Moment, Strand
from kiosk.domain.navigation import Screen
from kiosk.domain.reception import Notice, NoticeKind
from kiosk.domain.topics import Topic
from kiosk.domain.values import Language
from kiosk.ui.bridges.blocks import Block, BlockKind, heading
from kiosk.ui.bridges.words import NOTICES, STANCES, STRANDS, say, tied
from kiosk.ui.dates import say_when

_KINDS, _STRANDS = list(NoticeKind), list(Strand)


def list_blocks(screen: Screen, cards: Cards, language: Language) -> tuple[Block, ...]:
    """What the screen lists; nothing on a screen that is no list."""
    return tuple(_LISTS[screen](cards, language)) if screen in _LISTS else ()


def _topics(topics: Iterable[Topic], language: Language) -> Iterator[Block]:
    for topic in topics:
        address = str(Ref(Kind.TOPIC, topic.slug))
        title, summary = topic.title.say(language), topic.summary.say(language)
        yield Block(BlockKind.ENTRY, address, title=title, note=summary, address=address)


def _timeline(moments: Iterable[Moment], language: Language) -> Iterator[Block]:
    for strand, found in groupby(sorted(moments, key=lambda moment: _STRANDS.index(moment.strand)), _strand):
        yield heading(strand, say(STRANDS[strand]))
        for moment in found:
            address = str(Ref(Kind.MOMENT, moment.slug))
            label = say_when(moment.when, language)
            title = moment.title.say(language)
            yield Block(BlockKind.ENTRY, address, title=title, label=label, address=address)


def _strand(moment: Moment) -> Strand:
    return moment.strand


def _reception(notices: Iterable[Notice], language: Language) -> Iterator[Block]:
    """By kind, and within it by the alphabet of the visitor's language, so in no order of merit or stance."""

    def order(notice: Notice) -> tuple[int, str]:
        return _KINDS.index(notice.kind), _plain(notice.title.say(language))

    for kind, found in groupby(sorted(notices, key=order), key=lambda notice: notice.kind):
        yield heading(kind, say(NOTICES[kind]))
        for notice in found:
            address = str(Ref(Kind.NOTICE, notice.slug))
            yield Block(
                BlockKind.ENTRY,
                address,
                title=notice.title.say(language),
                note=authors(notice, language),
                tie=interest(notice, language),
                label=say(STANCES[notice.stance]) if notice.stance else "",
                ranged=True,
                address=address,
            )


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
    {Screen.TOPICS: _topics, Screen.TIMELINE: _timeline, Screen.RECEPTION: _reception}
)
