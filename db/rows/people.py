# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People and quotes."""

from db.mixed import verbatim_columns, when_columns
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.people import PersonFilterRoleRow, PersonRoleRow, PersonRow, QuotePersonRow, QuoteRow
from kiosk.domain.cards import Kind
from kiosk.domain.people import Person
from kiosk.domain.quotes import Quote


def person_rows(keys: Keys, key: str, person: Person) -> Rows:
    columns = {
        "card_id": key,
        "part": person.part,
        "name": person.name,
        "sort_name": person.sort_name,
        "affiliation": person.affiliation,
        "interests": person.interests,
        "consent": person.consent,
        "embargo": person.embargo,
    }
    yield Row(PersonRow, columns)
    roles = ({"text": role.text, "source_id": keys.of(Kind.SOURCE, role.source)} for role in person.roles)
    yield from in_order(PersonRoleRow, {"person_id": key}, roles)
    yield from in_order(PersonFilterRoleRow, {"person_id": key}, ({"role": role} for role in person.filter_roles))


def quote_rows(keys: Keys, key: str, quote: Quote) -> Rows:
    columns = {
        "card_id": key,
        "quoted_via_id": keys.of(Kind.SOURCE, quote.quoted_via),
        "said_in_id": keys.maybe(Kind.SOURCE, quote.said_in),
        "original_checked": quote.original_checked,
        **verbatim_columns(quote.words),
        **when_columns(quote.when),
    }
    yield Row(QuoteRow, columns)
    people = ({"person_id": keys.of(Kind.PERSON, slug)} for slug in quote.people)
    yield from in_order(QuotePersonRow, {"quote_id": key}, people)
