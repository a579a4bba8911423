# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Topics, moments, exhibits and places. A term is all in `card`."""

from db.mixed import verbatim_columns, when_columns
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.subjects import ExhibitRow, MomentRow, PlaceRow, PublicityRow, TopicRow
from kiosk.domain.cards import Kind
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.moments import Moment
from kiosk.domain.places import Place
from kiosk.domain.topics import Topic


def topic_row(key: str, topic: Topic) -> Row:
    return Row(TopicRow, {"card_id": key, "plain": topic.plain})


def moment_row(key: str, moment: Moment) -> Row:
    return Row(MomentRow, {"card_id": key, "strand": moment.strand, **when_columns(moment.when)})


def exhibit_rows(keys: Keys, key: str, exhibit: Exhibit) -> Rows:
    columns = {
        "card_id": key,
        "medium": exhibit.medium,
        "credit": exhibit.credit,
        "picture": exhibit.picture,
        **when_columns(exhibit.when),
    }
    yield Row(ExhibitRow, columns)
    publicity = (
        {"source_id": keys.of(Kind.SOURCE, said.source), **verbatim_columns(said.words)} for said in exhibit.publicity
    )
    yield from in_order(PublicityRow, {"exhibit_id": key}, publicity)


def place_row(key: str, place: Place) -> Row:
    columns = {
        "card_id": key,
        "extent": place.extent,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "filmed": place.filmed,
    }
    return Row(PlaceRow, columns)
