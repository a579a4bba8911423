# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did is told in words: every act that is written down, on the screen and by the command."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.cli.sentences_acts import ENGLISH_ACTS, LATVIAN_ACTS, act_sentence, said_by, taken_back
from kiosk.domain.act_forms import forms
from kiosk.domain.faults import Done
from kiosk.domain.people import Consent
from kiosk.domain.staff import Act, Concern, KeptAct, Occasion, Role, Who
from kiosk.domain.values import LATVIAN
from kiosk.ui.bridges.act_words import ACTS, DONE, WHO, say_act
from tests.support.databases import NOW

_ROOT = Path(__file__).parents[2]
_CODE = re.compile(r"[a-z]+\.[a-z_]+\Z")
_WRITES = {"note", "Act", "_Noted", "keep_act"}
_PLACES = re.compile(r"\$([a-z_]+)")
_BY = {"touch", "itself", "docent", "time", "fault", "stop"}


@cache
def written() -> frozenset[str]:
    """The codes of all acts that the sources write down."""
    sources = (path.read_text("utf-8") for folder in ("kiosk", "db") for path in (_ROOT / folder).rglob("*.py"))
    found = {code for text in sources if any(f"{name}(" in text for name in _WRITES) for code in _codes(text)}
    return frozenset(found | {f"check.{occasion}" for occasion in Occasion})


def _codes(text: str) -> Iterator[str]:
    keeps = "keep_act(" in text
    for node in ast.walk(ast.parse(text)):
        calls = isinstance(node, ast.Call) and _name(node.func) in _WRITES
        names = keeps and isinstance(node, ast.Assign) and [_name(target) for target in node.targets] == ["code"]
        if calls or names:
            yield from _constants(node)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _constants(node: ast.AST) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and _CODE.match(one.value):
            yield one.value


def _acts() -> list[Act]:
    """Of every sentence."""
    whole: dict[str, str | int] = {
        "address": "topic/gulag",
        "at": "2026-11-22 10:00",
        "before": "40",
        "called": "Morning",
        "drive": "MEMORY",
        "fault": "drive.gone",
        "field": "title",
        "film": "Story",
        "ill": 1,
        "key": 3,
        "language": "lv",
        "minutes": 30,
        "name": "volume-start",
        "of": 8,
        "path": "/data/exports/log.csv",
        "text": "Camps",
        "value": "50",
    }
    made = []
    for name in ACTS:
        code, _, variant = name.partition(" ")
        arguments = dict(whole)
        first = variant.split(" ")[0]
        if code == "setting.changed":
            dropped = {"first": "before", "usual": "value"}.get(variant)
            arguments = {key: value for key, value in whole.items() if key != dropped}
        elif variant == "attract":
            arguments["called"] = ""
        elif code.startswith("check."):
            arguments["ill"] = 0 if variant else 1
        elif first in set(Concern):
            arguments |= {"concern": first, "address": "–" if variant.endswith("kiosk") else "topic/gulag"}
        elif variant != "shipped":
            arguments |= {"consent": variant, "by": variant, "role": variant, "what": variant}
        made.append(Act(NOW, Who.DOCENT, code, arguments))
    return made


def test_every_act_that_is_written_down_has_its_sentences() -> None:
    assert len(written()) > 10
    assert written() - ACTS.keys() == set()
    assert {name.partition(" ")[0] for name in ACTS} - written() == set()
    assert ACTS.keys() == ENGLISH_ACTS.keys() == LATVIAN_ACTS.keys()


def test_both_languages_say_the_same_arguments() -> None:
    for name, text in ENGLISH_ACTS.items():
        assert set(_PLACES.findall(text)) == set(_PLACES.findall(LATVIAN_ACTS[name])), name


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("act", _acts(), ids=list(ACTS))
def test_every_sentence_is_found_and_whole(act: Act) -> None:
    said = (act_sentence(act), act_sentence(act, LATVIAN), say_act(act, "Gulag"))
    assert not any("$" in text or text == act.code for text in said), said
    assert forms(act)[0] in ACTS, forms(act)


def test_every_way_to_end_is_told() -> None:
    for code in ("staff.left", "takeover.ended"):
        for by in _BY:
            assert act_sentence(Act(NOW, Who.DOCENT, code, {"by": by}))
    for consent in Consent:
        assert f"card.consent {consent}" in ACTS
    for role in Role:
        assert f"pin.set {role}" in ACTS


@pytest.mark.usefixtures("qapp")
def test_an_act_of_a_newer_version_is_told_by_its_code() -> None:
    act = Act(NOW, Who.MANAGER, "lesson.begun", {"address": "topic/gulag"})
    assert act_sentence(act) == "lesson.begun topic/gulag"
    assert say_act(act, "The Gulag") == "lesson.begun The Gulag"
    odd = Act(NOW, Who.MANAGER, "setting.changed", {"name": "not-yet", "value": "$name", "before": "1"})
    assert say_act(odd, "") == "Set “not-yet” to “$name”; before it was “1”."
    worse = Act(NOW, Who.MANAGER, "setting.changed", {"name": "volume-start", "value": "loud", "before": "1"})
    assert "loud" in say_act(worse, "")


def test_who_and_what_was_done_are_told_for_each() -> None:
    assert WHO.keys() == set(Who)
    assert all(said_by(who, LATVIAN) != said_by(who) for who in Who)
    assert set(Done) - DONE.keys() == {Done.TOLD}


def test_what_was_taken_back_and_what_takes_back_is_told() -> None:
    act = Act(NOW, Who.MANAGER, "card.put_back")
    kept = (KeptAct(1, act), KeptAct(1, act, undone=True), KeptAct(2, act, undoes=1))
    assert list(map(taken_back, kept)) == ["", "Taken back since.", "This took an earlier act back."]
    assert taken_back(KeptAct(1, act, undone=True), LATVIAN) == "Vēlāk atsaukts."
