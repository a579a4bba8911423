# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next on the screen and why, in words for staff; in both languages here, as in health_words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template
from types import MappingProxyType

from kiosk.domain.film import Film
from kiosk.domain.programme import Reason
from kiosk.domain.programme_words import reason_said
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


@dataclass(frozen=True, slots=True)
class Coming:
    """code: what comes and why, with arguments. chapter: among those by its slug. at, until: times of day.

    reason: the programme's, where that is why.
    """

    code: str
    arguments: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))
    reason: Reason | None = None


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_NOBODY = _text(
    "Nobody is here: passers-by are shown, in turn, what is marked as fit for everyone.",
    "Šeit neviena nav: garāmgājējiem pēc kārtas rāda to, kas atzīmēts kā piemērots visiem.",
)
_SCHEDULE = _text("The schedule says so.", "Tā noteikts grafikā.")
_WATCHES = _text("A visitor watches the film.", "Apmeklētājs skatās filmu.")
_ASKED = _text(
    "After $seconds s without a touch the question whether anybody is there, and then what passers-by are shown.",
    "Pēc $seconds s bez pieskāriena – jautājums, vai kāds tur ir, un tad tas, ko rāda garāmgājējiem.",
)
_TEXTS: Mapping[str, tuple[LocalText, LocalText]] = MappingProxyType(
    {
        "attract.stretch": (_text("The chapter “$chapter”, silent.", "Nodaļa „$chapter”, bez skaņas."), _NOBODY),
        "attract.quote": (_text("A quote to be read.", "Lasāms citāts."), _NOBODY),
        "attract.nothing": (
            _text("The invitation to touch the screen stays.", "Paliek uzaicinājums pieskarties ekrānam."),
            _text(
                "Nobody is here, and nothing of the film or the quotes is known to be fit for everyone.",
                "Šeit neviena nav, un nekas no filmas vai citātiem nav zināms kā piemērots visiem.",
            ),
        ),
        "visit.stars": (
            _text(
                "At the end of the film the question how many stars it deserves.",
                "Filmas beigās – jautājums, cik zvaigžņu tā pelnījusi.",
            ),
            _WATCHES,
        ),
        "visit.end": (
            _text(
                "At the end of the film the visitor chooses how to go on.",
                "Filmas beigās apmeklētājs izvēlas, kā turpināt.",
            ),
            _WATCHES,
        ),
        "visit.stretch": (
            _text("At its end the visitor chooses how to go on.", "Tās beigās apmeklētājs izvēlas, kā turpināt."),
            _text("A visitor hears a part of the film.", "Apmeklētājs klausās filmas daļu."),
        ),
        "visit.paused": (_ASKED, _text("A visitor has paused the film.", "Apmeklētājs ir apturējis filmu.")),
        "visit.reading": (_ASKED, _text("A visitor reads.", "Apmeklētājs lasa.")),
        "takeover": (
            _text("At $until what passers-by are shown.", "Plkst. $until – tas, ko rāda garāmgājējiem."),
            _text(
                "Until then a docent has taken the kiosk over for a group.",
                "Līdz tam gids ir pārņēmis kiosku grupai.",
            ),
        ),
        "fault": (
            _text("The film is tried again within half a minute.", "Pusminūtes laikā filmu mēģina rādīt vēlreiz."),
            _text("It cannot be played at present.", "Pašlaik to nevar atskaņot."),
        ),
        "closed": (
            _text(
                "What passers-by are shown, when staff come in again.",
                "Tas, ko rāda garāmgājējiem, kad atkal ienāk darbinieki.",
            ),
            _text("Staff have closed it for today.", "Darbinieki to šodien ir slēguši."),
        ),
        "screening": (
            _text("At $until the film is over.", "Plkst. $until filma beidzas."),
            _text("A screening was announced for this time.", "Šim laikam ir izsludināts seanss."),
        ),
        "then.list": (_text("At $at the playlist “$name”.", "Plkst. $at – atskaņošanas saraksts „$name”."), _SCHEDULE),
        "then.screening": (_text("At $at the screening “$name”.", "Plkst. $at – seanss „$name”."), _SCHEDULE),
        "then.closed": (_text("At $at the house closes.", "Plkst. $at slēdz."), _SCHEDULE),
        "then.always": (
            _text("At $at what passers-by are shown.", "Plkst. $at – tas, ko rāda garāmgājējiem."),
            _SCHEDULE,
        ),
        "opens": (_text("At $at the house opens.", "Plkst. $at atver."), _SCHEDULE),
        "closed.again": (
            _text(
                "It closes again five minutes after staff have left.",
                "Piecas minūtes pēc tam, kad darbinieki aizgājuši, to atkal slēdz.",
            ),
            _SCHEDULE,
        ),
        "distrust": (
            _text("What passers-by are shown goes on.", "Turpina rādīt to, kas domāts garāmgājējiem."),
            _text(
                "The clock of the machine cannot be right, so nothing of the schedule holds.",
                "Datora pulkstenis nevar būt pareizs, tāpēc grafiks netiek ievērots.",
            ),
        ),
        "nothing": (_text("Nothing.", "Nekas."), _text("There is no film.", "Nav filmas.")),
    }
)


def codes() -> frozenset[str]:
    """Those that have words."""
    return frozenset(_TEXTS)


def next_and_why(coming: Coming, chapter: LocalText | None, language: Language) -> tuple[str, str]:
    """chapter: what the one is called that the arguments name. A code of another version is said as it is."""
    code = _text(coming.code, coming.code)
    texts = _TEXTS.get(coming.code, (code, code))
    arguments = {**coming.arguments, **({"chapter": chapter.say(language)} if chapter else {})}
    what, why = (Template(text.say(language)).safe_substitute(arguments) for text in texts)
    return what, reason_said(coming.reason, language) if coming.reason else why


def named_chapter(coming: Coming, film: Film | None) -> LocalText | None:
    """The title of the chapter that the arguments name, None where they name none of the film."""
    slug = coming.arguments.get("chapter")
    return next((one.title for one in film.chapters if one.slug == slug), None) if film else None
