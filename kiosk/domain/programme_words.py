# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something plays, or does not, in words for staff; in both languages here, as in health_words."""

from collections.abc import Mapping
from string import Template
from types import MappingProxyType

from kiosk.domain.programme import Reason
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_DECISIONS: Mapping[str, LocalText] = MappingProxyType(
    {
        "always": _text(
            "Nothing is scheduled at this time: the attract loop plays.",
            "Šim laikam nekas nav ieplānots: rāda to, kas domāts garāmgājējiem.",
        ),
        "closed.hours": _text(
            "Closed at this time. Hours of this day: $hours.",
            "Šajā laikā slēgts. Šīs dienas darba laiks: $hours.",
        ),
        "closed.weekday": _text("Closed on this day of the week.", "Šajā nedēļas dienā slēgts."),
        "closed.day": _text("Closed: “$title”.", "Slēgts: „$title”."),
        "closed.special": _text(
            "Closed at this time. Hours of “$title”: $hours.",
            "Šajā laikā slēgts. „$title” darba laiks: $hours.",
        ),
        "rule.only": _text(
            "“$rule” plays, as nothing else is scheduled at this time.",
            "Rāda „$rule”, jo nekas cits šim laikam nav ieplānots.",
        ),
        "rule.priority": _text(
            "“$rule” plays, as it has a higher priority than “$other”.",
            "Rāda „$rule”, jo tā prioritāte ir augstāka nekā „$other”.",
        ),
        "rule.later": _text(
            "“$rule” plays, as it begins later than “$other”, which has the same priority.",
            "Rāda „$rule”, jo tas sākas vēlāk nekā „$other”, kam ir tāda pati prioritāte.",
        ),
        "rule.older": _text(
            "“$rule” plays, as it was made before “$other”, which has the same priority and begins at the same time.",
            "Rāda „$rule”, jo tas izveidots pirms „$other”, kam ir tāda pati prioritāte un kas sākas tajā pašā laikā.",
        ),
        "screening": _text(
            "“$rule” is a screening, which nothing cuts. It ends at $end.",
            "„$rule” ir seanss, ko nekas nepārtrauc. Tas beidzas plkst. $end.",
        ),
    }
)

_CONFLICTS: Mapping[str, LocalText] = MappingProxyType(
    {
        "screening.closed": _text(
            "“$rule” cannot be shown at $start: the house does not open on this day.",
            "„$rule” plkst. $start nevar parādīt: šajā dienā ir slēgts.",
        ),
        "screening.early": _text(
            "“$rule” cannot start at $start: the house opens at $opens.",
            "„$rule” nevar sākt plkst. $start: atver tikai plkst. $opens.",
        ),
        "screening.late": _text(
            "“$rule” cannot start at $start: the film lasts $minutes min and the house closes at $closes. The latest "
            "start is $latest.",
            "„$rule” nevar sākt plkst. $start: filma ilgst $minutes min, un slēdz plkst. $closes. Vēlākais sākums ir "
            "plkst. $latest.",
        ),
        "screening.long": _text(
            "“$rule” cannot start at $start: the film lasts $minutes min, which is longer than the house is open, from "
            "$opens to $closes.",
            "„$rule” nevar sākt plkst. $start: filma ilgst $minutes min, un tas ir ilgāk par darba laiku no $opens "
            "līdz $closes.",
        ),
        "screening.overlaps": _text(
            "“$rule” cannot start at $start: until $until the time belongs to “$other”.",
            "„$rule” nevar sākt plkst. $start: līdz plkst. $until šis laiks pieder „$other”.",
        ),
        "screening.no_film": _text(
            "“$rule” cannot be shown at $start: its film is not on this machine.",
            "„$rule” plkst. $start nevar parādīt: tā filmas šajā datorā nav.",
        ),
        "screening.no_day": _text(
            "“$rule” is not shown: this day is left out in the time zone.",
            "„$rule” nerāda: šajā laika joslā šīs dienas nav.",
        ),
        "rule.no_list": _text(
            "“$rule” does not play: nothing of its playlist can be played.",
            "„$rule” nerāda: no tā atskaņošanas saraksta neko nevar atskaņot.",
        ),
        "rule.no_time": _text(
            "“$rule” does not play: the time from $start to $end is left out by the clock on this day.",
            "„$rule” nerāda: laiku no $start līdz $end pulkstenis šajā dienā izlaiž.",
        ),
        "rule.closed": _text(
            "“$rule” does not play: the house is closed from $start to $end.",
            "„$rule” nerāda: no $start līdz $end ir slēgts.",
        ),
        "rule.shortened": _text(
            "“$rule” is set for $start to $end, of which a part is outside opening hours. It plays between $opens and "
            "$closes while the house is open.",
            "„$rule” ieplānots no $start līdz $end, un daļa no tā ir ārpus darba laika. To rāda starp $opens un "
            "$closes, kamēr ir atvērts.",
        ),
        "rule.tie": _text(
            "“$rule” and “$other” begin at the same time with the same priority. “$other” plays, as it was made "
            "before. Give one of them a higher priority.",
            "„$rule” un „$other” sākas vienā laikā ar vienādu prioritāti. Rāda „$other”, jo tas izveidots agrāk. "
            "Piešķiriet vienam no tiem augstāku prioritāti.",
        ),
        "rule.never": _text(
            "“$rule” does not play on this day at all: all of its time belongs to what goes before it, at first to "
            "“$other”.",
            "„$rule” šajā dienā nerāda nemaz: visu tā laiku aizņem kas cits, vispirms „$other”.",
        ),
    }
)
_TEXTS = MappingProxyType({**_DECISIONS, **_CONFLICTS})


def codes() -> frozenset[str]:
    """Those that have words."""
    return frozenset(_TEXTS)


def reason_said(reason: Reason, language: Language) -> str:
    """A code of another version is said as it is."""
    text = _TEXTS.get(reason.code)
    return Template(text.say(language)).safe_substitute(reason.arguments) if text else reason.code
