# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something plays, in words."""

import re
from pathlib import Path

import kiosk.domain
from kiosk.domain.programme import Reason
from kiosk.domain.programme_words import codes, reason_said
from kiosk.domain.values import ENGLISH, LATVIAN

RECKONING = ("opening", "screening_rules", "list_rules", "reckoning")
LATE = Reason("screening.late", {"rule": "Film", "start": "17:00", "minutes": 85, "closes": "18:00", "latest": "16:35"})


def test_every_code_of_the_reckoning_has_words_and_no_other() -> None:
    folder = Path(kiosk.domain.__path__[0])
    text = "".join((folder / f"{name}.py").read_text(encoding="utf-8") for name in RECKONING)
    found = set(re.findall(r'"((?:closed|rule|screening)\.[a-z_]+|always|screening)"', text))
    assert found == codes()


def test_a_sentence_is_filled_in_both_languages() -> None:
    assert reason_said(LATE, ENGLISH) == (
        "“Film” cannot start at 17:00: the film lasts 85 min and the house closes at 18:00. The latest start is 16:35."
    )
    assert reason_said(LATE, LATVIAN) == (
        "„Film” nevar sākt plkst. 17:00: filma ilgst 85 min, un slēdz plkst. 18:00. Vēlākais sākums ir plkst. 16:35."
    )


def test_both_languages_say_the_same_arguments() -> None:
    for code in codes():
        english, latvian = (set(re.findall(r"\$\w+", reason_said(Reason(code), one))) for one in (ENGLISH, LATVIAN))
        assert english == latvian, code


def test_a_title_is_said_as_it_is() -> None:
    assert "“$start & <b>”" in reason_said(Reason(LATE.code, {**LATE.arguments, "rule": "$start & <b>"}), ENGLISH)


def test_a_code_of_another_version_is_said_as_it_is() -> None:
    assert reason_said(Reason("rule.new", {"rule": "x"}), LATVIAN) == "rule.new"
