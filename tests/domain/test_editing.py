# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff wrote, in place of what was shipped."""

from dataclasses import fields

import pytest

from kiosk.domain.cards import Basis, Care, Kind
from kiosk.domain.content import CARDS
from kiosk.domain.editing import EDITABLE, edited, written
from kiosk.domain.topics import Term
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug

TITLE = LocalText({ENGLISH: "Quota", LATVIAN: "Kvota"})
TERM = Term(Slug("quota"), TITLE, TITLE, Care(Basis.SEED, (Slug("page"),), TITLE))


def test_without_anything_written_a_card_stays_as_it_is() -> None:
    assert edited(TERM, {}) is TERM


def test_one_language_is_written_over_and_the_other_stays() -> None:
    changed = edited(TERM, {"title": {LATVIAN: "Norma"}})
    assert changed.title == LocalText({ENGLISH: "Quota", LATVIAN: "Norma"})
    assert changed.meaning == TITLE


def test_a_text_without_english_stays_as_it_was() -> None:
    assert written(None, {LATVIAN: "Tikai latviski"}) is None
    assert written(None, {ENGLISH: "A", LATVIAN: "B"}) == LocalText({ENGLISH: "A", LATVIAN: "B"})


@pytest.mark.parametrize(("kind", "names"), EDITABLE.items())
def test_only_texts_of_ours_may_be_changed(kind: Kind, names: tuple[str, ...]) -> None:
    types = {field.name: str(field.type) for field in fields(CARDS[kind])}  # type: ignore[arg-type]
    assert all("LocalText" in types[name] for name in names)
