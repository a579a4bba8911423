# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes next on the screen and why, in words for staff; in both languages here, as in health_words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template
from types import MappingProxyType

from kiosk.domain.film import Film
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


@dataclass(frozen=True, slots=True)
class Coming:
    """code: what comes and why, with arguments. chapter: among those by its slug."""

    code: str
    arguments: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_NOBODY = _text(
    "Nobody is here: passers-by are shown, in turn, what is marked as fit for everyone.",
    "Šeit neviena nav: garāmgājējiem pēc kārtas rāda to, kas atzīmēts kā piemērots visiem.",
)
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
    return what, why


def named_chapter(coming: Coming, film: Film | None) -> LocalText | None:
    """The title of the chapter that the arguments name, None where they name none of the film."""
    slug = coming.arguments.get("chapter")
    return next((one.title for one in film.chapters if one.slug == slug), None) if film else None
