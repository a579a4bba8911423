# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for a card among all there are."""

import pytest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.holdings import Holding, matching
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug


def held(kind: Kind, slug: str, title: str, latvian: str, note: str = "") -> Holding:
    told = LocalText({ENGLISH: note}) if note else None
    return Holding(Ref(kind, Slug(slug)), LocalText({ENGLISH: title, LATVIAN: latvian}), told)


FAMINE = held(Kind.TOPIC, "great-famine", "The Great Famine", "Lielais bads", "Ukraine, 1932 and 1933.")
SNORE = held(Kind.PERSON, "edvins-snore", "Edvīns Šnore", "Edvīns Šnore", "Director of the film")
ALL = (SNORE, FAMINE)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ALL),
        ("  –!", ALL),
        ("famine", (FAMINE,)),
        ("BADS", (FAMINE,)),
        ("great fam", (FAMINE,)),
        ("1932 lielais", (FAMINE,)),
        ("snore", (SNORE,)),
        ("Шноре", (SNORE,)),
        ("shnore director", (SNORE,)),
        ("edvins-snore", (SNORE,)),
        ("famine snore", ()),
        ("zebra", ()),
        ("%_'\"\\", ALL),
    ],
)
def test_all_words_are_looked_for_in_every_language(query: str, found: tuple[Holding, ...]) -> None:
    assert matching(ALL, query) == found
