# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cards are called, whether anybody may see them or not."""

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.keys import key_of, ref_of
from db.overrides import texts_of
from db.tables.cards import CardRow
from kiosk.domain.cards import Ref
from kiosk.domain.editing import EDITABLE, written
from kiosk.domain.values import LocalText, Slug


def titles_of(session: Session, film: Slug, refs: Iterable[Ref]) -> Mapping[Ref, LocalText]:
    """Of those that have a title, as staff left it."""
    keys, texts = [key_of(film, ref) for ref in refs], texts_of(session, film)
    found: dict[Ref, LocalText] = {}
    for key, title in session.execute(select(CardRow.id, CardRow.title).where(CardRow.id.in_(keys))):
        ref = ref_of(key)
        # The first text of a card that can be changed is its name.
        name = EDITABLE.get(ref.kind, ("title",))[0]
        if said := written(title, texts.get(key, {}).get(name, {})):
            found[ref] = said
    return found
