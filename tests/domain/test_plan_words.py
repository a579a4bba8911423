# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused of playlists and the schedule has its sentence, with a mend, in both languages."""

import re
from pathlib import Path

import pytest

from kiosk.cli.sentences import sentence, sentence_and_mend
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.plan_fault import PlanFault, refuse
from kiosk.domain.plan_words import FIELDS, OTHERS, codes, fault_said
from kiosk.domain.values import ENGLISH, LATVIAN

_ROOT = Path(__file__).parents[2]
_CODE = re.compile(r'"(plan\.[a-z_]+)"')
_PLACES = re.compile(r"\$\{?([a-z_]+)")


def _raised() -> set[str]:
    """Every code that the sources speak of, but where its words are."""
    sources = [path for folder in ("kiosk", "db") for path in (_ROOT / folder).rglob("*.py")]
    texts = (path.read_text("utf-8") for path in sources if path.name != "plan_words.py")
    return {code for text in texts for code in _CODE.findall(text)}


def test_every_code_has_its_words() -> None:
    assert _raised() == FIELDS.keys() | OTHERS.keys()
    assert _raised() <= codes()


def test_every_sentence_says_what_is_wrong_and_what_mends_it_with_the_same_arguments() -> None:
    for code, text in {**FIELDS, **OTHERS}.items():
        for language in (ENGLISH, LATVIAN):
            assert len(re.findall(r"[.](?: |$)|; ", text.say(language))) >= 2, code
        assert set(_PLACES.findall(text.say(ENGLISH))) == set(_PLACES.findall(text.say(LATVIAN))), code


def test_a_fault_is_said_beside_its_field_and_with_it_on_the_command_line() -> None:
    fault = PlanFault("items.3.gain", "plan.gain", {"least": -24, "most": 12})
    said = "How much louder or quieter goes from -24 to 12 decibels. Choose a number in between."
    assert fault_said(fault, ENGLISH) == said
    assert fault_said(fault, LATVIAN).startswith("Skaļāk vai klusāk")
    with pytest.raises(EditError) as raised:
        refuse([fault])
    assert sentence(raised.value) == f"items 4 gain: {said}"
    assert all(sentence_and_mend(raised.value))


def test_whatever_else_kept_it_from_being_kept_is_said_too() -> None:
    assert "“Mine”" in fault_said(EditError("edit.stale", yours="Mine", theirs="Theirs"), ENGLISH)
    for code in ("data.full", "edit.unstorable", "database.busy", "of.another"):
        said = {fault_said(KioskError(code, path="/data"), language) for language in (ENGLISH, LATVIAN)}
        assert len(said) == 2
        assert not any("$" in text for text in said)
