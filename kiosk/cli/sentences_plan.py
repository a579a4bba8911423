# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about playlists and the schedule, in the words of the screen; see kiosk.cli.sentences."""

import os

from kiosk.domain.plan_words import FIELDS, OTHERS
from kiosk.domain.values import ENGLISH, LATVIAN, Language

_CODES = {"plan.unknown": os.EX_USAGE, "plan.used": os.EX_TEMPFAIL, "plan.attract": os.EX_USAGE}


def _sentences(language: Language) -> dict[str, str]:
    at_field = {code: f"$place: {text.say(language)}" for code, text in FIELDS.items()}
    return {**at_field, **{code: text.say(language) for code, text in OTHERS.items()}}


PLAN: dict[str, tuple[str, int]] = {
    code: (text, _CODES.get(code, os.EX_DATAERR)) for code, text in _sentences(ENGLISH).items()
}
PLAN_LATVIAN = _sentences(LATVIAN)
