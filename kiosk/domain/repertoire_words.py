# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why an item of a playlist cannot be played, and what is to be said of one beforehand, in words for staff.

In both languages here, as in health_words.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_FAULTS: Mapping[str, LocalText] = MappingProxyType(
    {
        "item.no_film": _text(
            "This film is not on the kiosk, or its file is damaged. Add the film again, or take the item out.",
            "Šīs filmas kioskā nav, vai tās datne ir bojāta. Pievienojiet filmu vēlreiz vai izņemiet šo vienumu.",
        ),
        "item.quarantined": _text(
            "This film failed twice while it played, and is not tried again. Choose or add it again, or take the item"
            " out.",
            "Šī filma atskaņošanas laikā divreiz apstājās, un to vairs nemēģina rādīt. Izvēlieties vai pievienojiet"
            " to vēlreiz vai izņemiet šo vienumu.",
        ),
        "item.no_chapter": _text(
            "The film has no such chapter any more. Choose another chapter, or take the item out.",
            "Filmā šādas nodaļas vairs nav. Izvēlieties citu nodaļu vai izņemiet šo vienumu.",
        ),
        "item.no_person": _text(
            "Nobody of this name is known any more. Choose another voice, or take the item out.",
            "Tāda persona vairs nav zināma. Izvēlieties citu balsi vai izņemiet šo vienumu.",
        ),
        "item.not_marked": _text(
            "Nobody has marked yet where this person speaks in this film.",
            "Vēl neviens nav atzīmējis, kur šī persona šajā filmā runā.",
        ),
        "item.no_card": _text(
            "This quote or exhibit is not there any more. Choose another one, or take the item out.",
            "Šī citāta vai eksponāta vairs nav. Izvēlieties citu vai izņemiet šo vienumu.",
        ),
        "item.off": _text(
            "It is off the screen: staff took it off, or a person’s consent keeps it back.",
            "Tas ir noņemts no ekrāna: to noņēma darbinieki, vai arī to liedz personas piekrišana.",
        ),
        "item.beyond": _text(
            "The clip goes beyond the end of the film. Set its beginning and end again.",
            "Fragments sniedzas pāri filmas beigām. Iestatiet tā sākumu un beigas no jauna.",
        ),
    }
)
_CARES: Mapping[str, LocalText] = MappingProxyType(
    {
        "disturbing": _text(
            "Disturbing: visitors are otherwise asked before it is shown. In a playlist nobody is asked.",
            "Satraucošs saturs: citkārt apmeklētājiem pirms tā jautā. Atskaņošanas sarakstā nejautā nevienam.",
        ),
        "unjudged": _text(
            "Nobody has judged yet for whom this is fit.",
            "Vēl neviens nav izvērtējis, kam tas ir piemērots.",
        ),
    }
)


def codes() -> frozenset[str]:
    """Of the faults that have words."""
    return frozenset(_FAULTS)


def item_fault_said(code: str, language: Language) -> str:
    """A code of another version is said as it is."""
    return _FAULTS[code].say(language) if code in _FAULTS else code


def care_said(care: str, language: Language) -> str:
    """care: as in kiosk.app.repertoire.Resolved; "" says nothing."""
    return _CARES[care].say(language) if care in _CARES else care
