# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every moment, as much of it as the timeline shows, with two questions to the database."""

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from db.base import table_of
from db.keys import ref_of, slug_of
from db.mixed import DATED_COLUMNS, present
from db.tables.cards import CardRow, LinkRow
from db.tables.subjects import MomentRow
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.dates import When
from kiosk.domain.editing import Texts, written
from kiosk.domain.timeline import Dated
from kiosk.domain.values import Slug

_CARD, _MOMENT, _LINK = map(table_of, (CardRow, MomentRow, LinkRow))
_TOPIC = _CARD.alias("topic_card")
_FILM: BindParameter[str] = bindparam("film")
_MOMENTS = (
    select(_CARD.c.id, _CARD.c.title, _MOMENT.c.strand, *(_MOMENT.c[name] for name in DATED_COLUMNS))
    .join_from(_CARD, _MOMENT, _MOMENT.c.card_id == _CARD.c.id)
    .where(_CARD.c.film == _FILM, _CARD.c.kind == Kind.MOMENT, _CARD.c.retired.is_(False))
    .order_by(_CARD.c.position)
)
# Of two that are joined, the moment stands first: see kiosk.domain.cards.Link.
_TOPICS = (
    select(_LINK.c.one_id, _LINK.c.two_id)
    .join_from(_LINK, _TOPIC, _TOPIC.c.id == _LINK.c.two_id)
    .join(_CARD, _CARD.c.id == _LINK.c.one_id)
    .where(
        _CARD.c.film == _FILM,
        _CARD.c.kind == Kind.MOMENT,
        _TOPIC.c.kind == Kind.TOPIC,
        _TOPIC.c.retired.is_(False),
    )
    .order_by(_TOPIC.c.position)
)


def dated_of(session: Session, film: Slug, gone: AbstractSet[Ref], texts: Mapping[str, Texts]) -> tuple[Dated, ...]:
    """In the order of the editors, without what is gone. texts: see db.overrides.texts_of."""
    joined: dict[str, list[Slug]] = defaultdict(list)
    for moment, topic in session.execute(_TOPICS, {"film": film}):
        if ref_of(topic) not in gone:
            joined[moment].append(slug_of(topic))
    return tuple(
        Dated(
            slug_of(row.id),
            present(written(row.title, texts.get(row.id, {}).get("title", {}))),
            When(*(getattr(row, name) for name in DATED_COLUMNS)),
            row.strand,
            tuple(joined[row.id]),
        )
        for row in session.execute(_MOMENTS, {"film": film})
        if ref_of(row.id) not in gone
    )
