# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue decided, as the catalogue needs it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import Connection, select, union
from sqlalchemy.orm import Session

from db.base import table_of
from db.keys import belongs_to_film, film_keys, ref_of
from db.tables.people import KEPT_BACK, PersonRow, QuotePersonRow
from db.tables.reception import NoticeAuthorRow
from db.tables.staff import CardOverrideRow, TextOverrideRow
from kiosk.domain.cards import Ref
from kiosk.domain.editing import Texts
from kiosk.domain.people import may_be_shown
from kiosk.domain.values import Language, Slug

_PERSON, _CARD, _TEXT = map(table_of, (PersonRow, CardOverrideRow, TextOverrideRow))
# Built once: each look into the catalogue begins with them.
_SHIPPED = select(_PERSON.c.card_id, _PERSON.c.consent, _PERSON.c.embargo).where(
    belongs_to_film(_PERSON.c.card_id), KEPT_BACK
)
_DECIDED = select(_CARD.c.card_id, _CARD.c.consent, _CARD.c.embargo, _CARD.c.taken_off).where(
    belongs_to_film(_CARD.c.card_id)
)
_WRITTEN = select(_TEXT.c.card_id, _TEXT.c.field, _TEXT.c.language, _TEXT.c.text).where(
    belongs_to_film(_TEXT.c.card_id), _TEXT.c.text.is_not(None)
)


def gone(session: Session, film: Slug, today: date) -> frozenset[Ref]:
    """Every card that is not shown today; see kiosk.domain.showing.hidden."""
    keys = set(_kept_back(session, film, today))
    if not keys:
        return frozenset()
    on_them = union(
        select(QuotePersonRow.quote_id).where(QuotePersonRow.person_id.in_(keys)),
        select(NoticeAuthorRow.notice_id).where(NoticeAuthorRow.person_id.in_(keys)),
    )
    return frozenset(map(ref_of, keys | set(session.scalars(on_them))))


def _kept_back(session: Session, film: Slug, today: date) -> Iterator[str]:
    """What staff took off, and people whose consent or embargo, shipped or decided here, keeps them off the screen."""
    shipped = session.execute(_SHIPPED, film_keys(film))
    stands = {key: (consent, embargo) for key, consent, embargo in shipped}
    for key, consent, embargo, taken_off in session.execute(_DECIDED, film_keys(film)):
        if taken_off:
            yield key
        if consent:
            stands[key] = consent, embargo
    yield from (key for key, (consent, embargo) in stands.items() if not may_be_shown(consent, embargo, today))


def texts_of(session: Session | Connection, film: Slug) -> Mapping[str, Texts]:
    """What was written over shipped texts, by the key of the card."""
    found: dict[str, dict[str, dict[Language, str]]] = defaultdict(lambda: defaultdict(dict))
    for card, field, language, text in session.execute(_WRITTEN, film_keys(film)):
        found[card][field][language] = str(text)
    return found
