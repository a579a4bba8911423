# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the house opens, in words."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.hours_words import Opening, opens_said
from kiosk.domain.values import ENGLISH, LATVIAN, Language

TUESDAY = datetime(2026, 11, 24, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "english", "latvian"),
    [
        (0, "Opens at 10:05", "Atvērs plkst. 10:05"),
        (1, "Opens tomorrow at 10:05", "Atvērs rīt plkst. 10:05"),
        (3, "Opens on Tuesday at 10:05", "Atvērs otrdien plkst. 10:05"),
        (7, "Opens on 2026-11-24 at 10:05", "Atvērs 2026-11-24 plkst. 10:05"),
    ],
)
def test_the_nearer_it_is_the_less_is_said(days: int, english: str, latvian: str) -> None:
    opening = Opening(TUESDAY, days)
    assert [opens_said(opening, language) for language in (ENGLISH, LATVIAN)] == [english, latvian]
    assert opens_said(opening, Language("de")) == english
