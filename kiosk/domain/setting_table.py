# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of all that can be set, with what is usual."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
from kiosk.domain.hearing import USUAL_LIMITS
from kiosk.domain.idle import USUAL_TIMES
from kiosk.domain.setting_forms import Address, Form, Languages, Size, Switch, Text, Value, Whole, Word
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText

_SECOND = 1000
_DAY = 86_400


class Owner(StrEnum):
    """Whose a setting is. machine: whoever installs it. venue: the staff, who change it while the kiosk runs."""

    MACHINE = "machine"
    VENUE = "venue"


@dataclass(frozen=True, slots=True)
class Setting:
    """name: as staff write it; in the environment KIOSK_ and the same in capitals. says: what it does, in one line."""

    name: str
    owner: Owner
    form: Form
    usual: Value
    says: LocalText

    @property
    def variable(self) -> str:
        return "KIOSK_" + self.name.replace("-", "_").upper()


def _setting(name: str, owner: Owner, form: Form, usual: Value, english: str, latvian: str) -> Setting:
    return Setting(name, owner, form, usual, LocalText({ENGLISH: english, LATVIAN: latvian}))


_M, _V = Owner.MACHINE, Owner.VENUE
_TIME, _LOUDNESS = Whole(5, _DAY, "seconds"), Whole(0, 100, "percent")
SCHOOL: Mapping[str, Value] = MappingProxyType({"idle-browsing": 300, "idle-paused": 1800, "takeover-minutes": 45})
"""What is usual where a class works with the kiosk, which talks between two touches, for as long as a lesson lasts."""

_ALL = (
    _setting("data", _M, Text(4096), "", "The data folder.", "Datu mape."),
    _setting(
        "window",
        _M,
        Size(),
        "",
        "The size of a window, such as 1280x720; empty for the full screen.",
        "Loga izmērs, piemēram, 1280x720; tukšs – pilnekrāna režīms.",
    ),
    _setting(
        "screen",
        _M,
        Text(200),
        "",
        "The name of the screen to use; empty for the first.",
        "Izmantojamā ekrāna nosaukums; tukšs – pirmais ekrāns.",
    ),
    _setting(
        "graphics",
        _M,
        Word(("auto", "opengl", "software")),
        "auto",
        "How the window is drawn.",
        "Kā zīmēt logu.",
    ),
    _setting(
        "sound-device",
        _M,
        Text(200),
        "",
        "The output of the sound, as kiosk doctor lists them; empty for the usual one.",
        "Skaņas izvade, kā to nosauc kiosk doctor; tukša – parastā.",
    ),
    _setting(
        "log-level",
        _M,
        Word(("debug", "info", "warning", "error")),
        "info",
        "How much is written to the log.",
        "Cik daudz rakstīt žurnālā.",
    ),
    _setting(
        "first-setup",
        _M,
        Switch(),
        True,
        "Whether the first start of all asks for the PINs of the staff.",
        "Vai pašā pirmajā palaišanas reizē prasīt darbinieku PIN kodus.",
    ),
    _setting(
        "profile",
        _V,
        Word(("museum", "school")),
        "museum",
        "What the kiosk is used for. In a school longer times are usual, since a class talks between two touches.",
        "Kur kiosku lieto. Skolā parastie laiki ir garāki, jo klase starp diviem pieskārieniem sarunājas.",
    ),
    _setting(
        "languages",
        _V,
        Languages((ENGLISH, LATVIAN)),
        (ENGLISH, LATVIAN),
        "The languages offered to visitors, in this order.",
        "Apmeklētājiem piedāvātās valodas šādā secībā.",
    ),
    _setting(
        "language",
        _V,
        Languages((ENGLISH, LATVIAN), most=1),
        (),
        "The language each visit begins in, where that is not the first one offered.",
        "Valoda, kurā sākas katrs apmeklējums, ja tā nav pirmā piedāvātā.",
    ),
    _setting(
        "captions",
        _V,
        Switch(),
        True,
        "Whether captions are shown when a visit begins.",
        "Vai apmeklējuma sākumā rādīt subtitrus.",
    ),
    _setting(
        "caption-size",
        _V,
        Word(tuple(CaptionSize)),
        CaptionSize.USUAL,
        "How large captions are when a visit begins.",
        "Subtitru lielums apmeklējuma sākumā.",
    ),
    _setting(
        "caption-ground",
        _V,
        Word(tuple(CaptionGround)),
        CaptionGround.HALF,
        "What is behind the captions when a visit begins.",
        "Kas apmeklējuma sākumā ir aiz subtitriem.",
    ),
    _setting(
        "caption-edge",
        _V,
        Word(tuple(CaptionEdge)),
        CaptionEdge.BOTTOM,
        "Where captions stand when a visit begins.",
        "Kur apmeklējuma sākumā ir subtitri.",
    ),
    _setting(
        "rating",
        _V,
        Switch(),
        True,
        "Whether visitors are asked to rate the film.",
        "Vai apmeklētājus aicina novērtēt filmu.",
    ),
    _setting(
        "volume-start",
        _V,
        _LOUDNESS,
        USUAL_LIMITS.start,
        "How loud each visit begins.",
        "Skaļums katra apmeklējuma sākumā.",
    ),
    _setting(
        "volume-ceiling",
        _V,
        _LOUDNESS,
        USUAL_LIMITS.ceiling,
        "How loud a visitor may have it.",
        "Lielākais skaļums, ko apmeklētājs var iestatīt.",
    ),
    _setting(
        "idle-browsing",
        _V,
        _TIME,
        USUAL_TIMES.browsing // _SECOND,
        "How long nobody touches the screen until it asks whether anybody is there, while somebody reads.",
        "Cik ilgi ekrānam neviens nepieskaras, līdz kiosks jautā, vai kāds tur ir, ja apmeklētājs lasa.",
    ),
    _setting(
        "idle-paused",
        _V,
        _TIME,
        USUAL_TIMES.paused // _SECOND,
        "The same, while the film is paused.",
        "Tas pats, kamēr filma ir apturēta.",
    ),
    _setting(
        "idle-answer",
        _V,
        _TIME,
        USUAL_TIMES.answer // _SECOND,
        "How long it waits for an answer, and then begins anew.",
        "Cik ilgi gaidīt atbildi, pirms sākt no jauna.",
    ),
    _setting(
        "idle-untouched",
        _V,
        _TIME,
        USUAL_TIMES.untouched // _SECOND,
        "How long the film plays without a touch until the next touch may be somebody else's.",
        "Cik ilgi neviens nepieskaras, kamēr rāda filmu, līdz nākamais pieskāriens var būt cita cilvēka.",
    ),
    _setting(
        "attract-film",
        _V,
        Switch(),
        True,
        "Whether stretches of the film are shown to passers-by; else quotes alone.",
        "Vai garāmgājējiem rādīt filmas fragmentus; ja ne – tikai citātus.",
    ),
    _setting(
        "screening-touch",
        _V,
        Switch(),
        False,
        "Whether a visitor may leave an announced screening, which then is over for everybody.",
        "Vai apmeklētājs drīkst pārtraukt izsludinātu seansu; tad tas ir beidzies visiem.",
    ),
    _setting(
        "screen-off",
        _V,
        Switch(),
        True,
        "Whether the screen is switched off while it is closed, where the kiosk can do that.",
        "Vai slēgtā laikā izslēgt ekrānu, ja kiosks to spēj.",
    ),
    _setting(
        "nightly-restart",
        _V,
        Switch(),
        True,
        "Whether the kiosk restarts each night, outside the opening hours, where it runs as a service.",
        "Vai kiosku katru nakti ārpus darba laika palaist no jauna, ja tas darbojas kā pakalpojums.",
    ),
    _setting(
        "house-name",
        _V,
        Text(80),
        "",
        "The name of the house, as it stands on the screen when it is closed; empty for none.",
        "Iestādes nosaukums, kā tas redzams ekrānā, kad tas ir slēgts; tukšs – nekāda.",
    ),
    _setting(
        "take-away-address",
        _V,
        Address(),
        "",
        "The web address that visitors can take away as a code; empty for none.",
        "Tīmekļa adrese, ko apmeklētāji var paņemt līdzi kā kodu; tukša – nekāda.",
    ),
    _setting(
        "corrections-address",
        _V,
        Address(mail=True),
        "",
        "Where visitors can report a mistake: a web or e-mail address; empty for none.",
        "Kur apmeklētāji var ziņot par kļūdu: tīmekļa vai e-pasta adrese; tukša – nekur.",
    ),
    _setting(
        "failed-terms",
        _V,
        Switch(),
        True,
        "Whether searches that found nothing are counted, without saying whose they were.",
        "Vai skaitīt meklējumus, kuros nekas netika atrasts, nenorādot, kurš meklēja.",
    ),
    _setting(
        "staff-idle",
        _V,
        Whole(10, 600, "seconds"),
        60,
        "How long nobody touches the staff area until it closes.",
        "Cik ilgi darbinieku daļai neviens nepieskaras, līdz tā aizveras.",
    ),
    _setting(
        "takeover-minutes",
        _V,
        Whole(5, 240, "minutes"),
        30,
        "For how long a docent takes the kiosk over for a group.",
        "Uz cik ilgu laiku gids pārņem kiosku grupai.",
    ),
)

SETTINGS: Mapping[str, Setting] = MappingProxyType({setting.name: setting for setting in _ALL})
"""By name, in the order they are printed in."""
