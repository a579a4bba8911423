# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why an item cannot be played is said in both languages."""

import pytest

from kiosk.domain.repertoire_words import care_said, codes, item_fault_said
from kiosk.domain.values import ENGLISH, LATVIAN

FAULTS = {
    "item.no_film",
    "item.no_chapter",
    "item.no_person",
    "item.not_marked",
    "item.no_card",
    "item.off",
    "item.beyond",
    "item.quarantined",
}


def test_each_fault_has_its_sentence() -> None:
    assert codes() == FAULTS
    for code in FAULTS:
        english, latvian = item_fault_said(code, ENGLISH), item_fault_said(code, LATVIAN)
        assert english.endswith(".")
        assert latvian.endswith(".")
        assert english != latvian


@pytest.mark.parametrize("care", ["disturbing", "unjudged"])
def test_what_is_to_be_known_beforehand_is_said(care: str) -> None:
    assert care_said(care, ENGLISH) != care_said(care, LATVIAN) != care
    assert care_said("", ENGLISH) == ""


def test_a_code_of_another_version_is_said_as_it_is() -> None:
    assert item_fault_said("item.from_tomorrow", LATVIAN) == "item.from_tomorrow"
