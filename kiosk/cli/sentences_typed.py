# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about what is typed of playlists and the schedule, in both languages; see kiosk.cli.sentences."""

import os

TYPED: dict[str, tuple[str, int]] = {
    "typed.date": (
        "“$value” is no day between 1970 and 2100. "
        "Write it as 2026-11-22; kiosk programme knows today and tomorrow, too.",
        os.EX_USAGE,
    ),
    "typed.days": ("“$value” names no weekdays. Write them as mon-fri,sun.", os.EX_USAGE),
    "typed.empty": ("The playlist has no items. Add one first: kiosk playlist add.", os.EX_USAGE),
    "typed.item": ("“$item” cannot be added: $reason", os.EX_USAGE),
    "typed.no_moment": (
        "There is no $time on $day in $zone: the clocks leave it out. Ask for another time.",
        os.EX_USAGE,
    ),
    "typed.place": (
        "“$value” is no place in a film. Write it as 1:02:03.5, as 62:03, or in seconds, as 75.",
        os.EX_USAGE,
    ),
    "typed.playlist": ("There is no playlist called “$name”, only: $known.", os.EX_USAGE),
    "typed.position": ("There is no position $position here. Choose one from 1 to $most.", os.EX_USAGE),
    "typed.rule": ("There is no rule called “$name”. They are listed by: kiosk schedule list.", os.EX_USAGE),
    "typed.several": ("Several are called “$name”. Name the one you mean by its number: $known.", os.EX_USAGE),
    "typed.span": (
        "“$value” is no stretch of a day. Write it as 10:00-18:00, or as 20:00-02:00+1 where it ends on the day after.",
        os.EX_USAGE,
    ),
    "typed.special_day": (
        "There is no special day called “$name”. They are listed by: kiosk schedule list.",
        os.EX_USAGE,
    ),
    "typed.time": ("“$value” is no time of day. Write it as 09:00.", os.EX_USAGE),
    "typed.year": ("$value is no year between 1970 and 2100. Write it as 2026.", os.EX_USAGE),
}
TYPED_LATVIAN = {
    "typed.date": (
        "„$value” nav diena no 1970. līdz 2100. gadam. Rakstiet to kā 2026-11-22; programmai der arī today un tomorrow."
    ),
    "typed.days": "„$value” nenosauc nedēļas dienas. Rakstiet tās kā mon-fri,sun.",
    "typed.empty": "Sarakstā nav vienumu. Vispirms pievienojiet kādu: kiosk playlist add.",
    "typed.item": "„$item” nevar pievienot: $reason",
    "typed.no_moment": ("Laika $time dienā $day joslā $zone nav: pulksteņi to izlaiž. Izvēlieties citu laiku."),
    "typed.place": "„$value” nav vieta filmā. Rakstiet to kā 1:02:03.5, kā 62:03 vai sekundēs, kā 75.",
    "typed.playlist": "Saraksta ar nosaukumu „$name” nav, ir tikai: $known.",
    "typed.position": "Pozīcijas $position šeit nav. Izvēlieties no 1 līdz $most.",
    "typed.rule": "Noteikuma ar nosaukumu „$name” nav. Tos uzskaita: kiosk schedule list.",
    "typed.several": "Ar nosaukumu „$name” ir vairāki. Nosauciet to, kuru domājat, ar numuru: $known.",
    "typed.span": (
        "„$value” nav dienas posms. Rakstiet to kā 10:00-18:00 vai kā 20:00-02:00+1, ja tas beidzas nākamajā dienā."
    ),
    "typed.special_day": "Īpašas dienas ar nosaukumu „$name” nav. Tās uzskaita: kiosk schedule list.",
    "typed.time": "„$value” nav dienas laiks. Rakstiet to kā 09:00.",
    "typed.year": "$value nav gads no 1970. līdz 2100. Rakstiet to kā 2026.",
}
