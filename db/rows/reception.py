# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices and claims."""

from collections.abc import Iterable

from db.mixed import when_columns
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.reception import (
    ClaimSideQuoteRow,
    ClaimSideRow,
    NoticeAuthorRow,
    NoticePointQuoteRow,
    NoticePointRow,
    NoticeRow,
    SideKind,
)
from kiosk.domain.cards import Kind
from kiosk.domain.claims import Claim, Side
from kiosk.domain.reception import Notice
from kiosk.domain.values import Slug


def notice_rows(keys: Keys, key: str, notice: Notice) -> Rows:
    yield _notice_row(keys, key, notice)
    owner = {"notice_id": key}
    authors = (
        {
            "name": author.name,
            "described": author.described,
            "person_id": keys.maybe(Kind.PERSON, author.person),
        }
        for author in notice.authors
    )
    yield from in_order(NoticeAuthorRow, owner, authors)
    yield from in_order(NoticePointRow, owner, ({"text": point.text} for point in notice.points))
    for number, point in enumerate(notice.points):
        yield from _quotes(keys, NoticePointQuoteRow, {**owner, "point": number}, point.quotes)


def _notice_row(keys: Keys, key: str, notice: Notice) -> Row:
    proceeding = notice.proceeding
    columns = {
        "card_id": key,
        "notice_kind": notice.kind,
        "stance": notice.stance,
        "quoted_via_id": keys.of(Kind.SOURCE, notice.quoted_via),
        "said_in_id": keys.maybe(Kind.SOURCE, notice.said_in),
        "interests": notice.interests,
        "interest_note": notice.interest_note,
        "stage": proceeding.stage if proceeding else None,
        "authority": proceeding.authority if proceeding else None,
        "outcome": proceeding.outcome if proceeding else None,
        "about_id": keys.ref(notice.about) if notice.about else None,
        **when_columns(notice.when),
    }
    return Row(NoticeRow, columns)


def claim_rows(keys: Keys, key: str, claim: Claim) -> Rows:
    yield from _sides(keys, key, SideKind.MAKER, claim.makers)
    yield from _sides(keys, key, SideKind.OBJECTION, claim.objections)


def _sides(keys: Keys, key: str, kind: SideKind, sides: Iterable[Side]) -> Rows:
    owner = {"claim_id": key, "kind": kind}
    for position, side in enumerate(sides):
        columns = {
            "name": side.name,
            "why": side.why,
            "person_id": keys.maybe(Kind.PERSON, side.person),
            "notice_id": keys.maybe(Kind.NOTICE, side.notice),
        }
        yield Row(ClaimSideRow, {**owner, "position": position, **columns})
        yield from _quotes(keys, ClaimSideQuoteRow, {**owner, "side": position}, side.quotes)


def _quotes(
    keys: Keys,
    table: type[NoticePointQuoteRow | ClaimSideQuoteRow],
    owner: dict[str, str | int],
    quotes: Iterable[Slug],
) -> Rows:
    return in_order(table, owner, ({"quote_id": keys.of(Kind.QUOTE, slug)} for slug in quotes))
