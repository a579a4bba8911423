# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences, in both languages."""

import re

from kiosk.cli.sentences import _SENTENCES, sentence, sentence_and_mend
from kiosk.cli.sentences_keeping_lv import DONE_LATVIAN
from kiosk.cli.sentences_lv import LATVIAN_SENTENCES
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Done
from kiosk.domain.values import LATVIAN, Language

_PLACES = re.compile(r"\$[a-z_]+")


def test_every_sentence_is_there_in_latvian_too() -> None:
    assert _SENTENCES.keys() - LATVIAN_SENTENCES.keys() == set()
    assert LATVIAN_SENTENCES.keys() - _SENTENCES.keys() == set()


def test_both_say_the_same_arguments() -> None:
    unlike = [
        code
        for code, (text, _) in _SENTENCES.items()
        if set(_PLACES.findall(text)) != set(_PLACES.findall(LATVIAN_SENTENCES.get(code, text)))
    ]
    assert unlike == []


def test_one_is_said_in_the_language_that_was_asked_for() -> None:
    error = KioskError("backup.taken", path="a.db")
    assert sentence(error, LATVIAN) == "Fails a.db jau ir. Izvēlieties citu nosaukumu."
    assert sentence(error, Language("de")) == sentence(error)
    assert sentence(KioskError("no.such", a=1), LATVIAN) == "no.such (a=1)"


def test_each_fault_of_a_setting_says_what_mends_it() -> None:
    for code in ("setting.unknown", "setting.wrong", "settings.invalid", "settings.unreadable", "setting.machine"):
        assert all(sentence_and_mend(KioskError(code)))


def test_what_was_done_is_said_for_each() -> None:
    assert DONE_LATVIAN.keys() == set(Done)
