# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text ends with an ellipsis that could stand there whole: the cards; each screen is looked at in test_screens.

KIOSK_TEST_CARDS=all looks at every card, which takes minutes.
"""

import os
from itertools import groupby

import pytest
from PySide6.QtCore import QSize

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.searching import searchable
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from tests.content.shipped import shipped
from tests.support.cut_texts import cut_texts
from tests.support.visit import PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive


def cards() -> list[Ref]:
    """Of each kind, those with the longest title and the most to say in each language."""
    told = {ref: searchable(ref, card).told for ref, card in shipped().cards() if ref.kind is not Kind.QUOTE}
    if os.environ.get("KIOSK_TEST_CARDS") == "all":
        return list(told)

    def longest(refs: list[Ref], language: Language) -> set[Ref]:
        spoken = [ref for ref in refs if language in told[ref]]
        title = max(spoken, key=lambda ref: len(told[ref][language].title))
        return {title, max(spoken, key=lambda ref: len("".join(told[ref][language].body[:2])))}

    kinds = [list(refs) for _, refs in groupby(sorted(told, key=str), key=lambda ref: ref.kind)]
    found = {ref for refs in kinds for language in (ENGLISH, LATVIAN) for ref in longest(refs, language)}
    return sorted(found, key=str)


@pytest.mark.parametrize("size", [PORTRAIT, SMALL], ids=["portrait", "small"])
def test_no_card_loses_words(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    cut = {}
    for language in (ENGLISH, LATVIAN):
        arrive(visit, Screen.SEARCH)
        visit.speak(language)
        for ref in cards():
            visit.open(str(ref))
            assert visit.reading.now.stop == visit.navigation.now.stop
            if found := cut_texts(visit):
                cut[ref, language] = found
        visit.navigation.go(Action.REST)
    assert cut == {}


def test_who_has_two_offices_and_another_name_in_the_source_has_all_of_them(visit: Visit) -> None:
    arrive(visit, Screen.VOICES)
    visit.speak(LATVIAN)
    visit.open("person/ari-vatanen")
    assert cut_texts(visit) == []
    assert any(words.endswith("Avotā: Ari Vatanen") for words in visit.words())
