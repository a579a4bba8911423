# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set, in which limits, and what is set when nobody has set it.

A value is looked for in the environment of the process, in what the venue decided (the database), in the machine's file
kiosk.toml, and is else the usual one: the first that has it holds. Settings of the machine are not looked for in the
database, which is opened long after they are needed. A value that is wrong counts as none, and is told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.errors import ContentError, KioskError
from kiosk.domain.hearing import USUAL_LIMITS, SoundLimits
from kiosk.domain.idle import USUAL_TIMES, IdleTimes
from kiosk.domain.setting_forms import Address, Form, Languages, Size, Switch, Text, Value, Whole, Word
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Millis

_SECOND = 1000
_DAY = 86_400
_TOLD = 80


class Owner(StrEnum):
    """Whose a setting is. machine: whoever installs it. venue: the staff, who change it while the kiosk runs."""

    MACHINE = "machine"
    VENUE = "venue"


class Source(StrEnum):
    """Where a value comes from, the weakest first."""

    USUAL = "usual"
    FILE = "file"
    DATABASE = "database"
    ENVIRONMENT = "environment"


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


@dataclass(frozen=True, slots=True)
class Given:
    """A value as it was found. where: a file with its line, a variable, or a version in the database; "" if usual."""

    value: Value
    source: Source = Source.USUAL
    where: str = ""


def _setting(name: str, owner: Owner, form: Form, usual: Value, english: str, latvian: str) -> Setting:
    return Setting(name, owner, form, usual, LocalText({ENGLISH: english, LATVIAN: latvian}))


_M, _V = Owner.MACHINE, Owner.VENUE
_TIME = Whole(5, _DAY)
_SCHOOL: Mapping[str, Value] = MappingProxyType({"idle-browsing": 300, "idle-paused": 1800})
"""What is usual where a class works with the kiosk, which talks between two touches."""

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
        "How the window is drawn: auto, opengl or software.",
        "Kā zīmēt logu: auto, opengl vai software.",
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
        "How much is written to the log: debug, info, warning or error.",
        "Cik daudz rakstīt žurnālā: debug, info, warning vai error.",
    ),
    _setting(
        "profile",
        _V,
        Word(("museum", "school")),
        "museum",
        "What the kiosk is used for: museum or school, where longer pauses are usual.",
        "Kur kiosku lieto: museum (muzejā) vai school (skolā), kur parastas garākas pauzes.",
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
        "The language each visit begins in; empty for the first one offered.",
        "Valoda, kurā sākas katrs apmeklējums; tukša – pirmā piedāvātā.",
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
        "volume-start",
        _V,
        Whole(0, 100),
        USUAL_LIMITS.start,
        "How loud each visit begins, 0 to 100.",
        "Skaļums katra apmeklējuma sākumā, no 0 līdz 100.",
    ),
    _setting(
        "volume-ceiling",
        _V,
        Whole(0, 100),
        USUAL_LIMITS.ceiling,
        "How loud a visitor may have it, 0 to 100.",
        "Lielākais skaļums, ko apmeklētājs var iestatīt, no 0 līdz 100.",
    ),
    _setting(
        "idle-browsing",
        _V,
        _TIME,
        USUAL_TIMES.browsing // _SECOND,
        "Seconds without a touch until it asks whether anybody is there, while somebody reads.",
        "Sekundes bez pieskāriena, līdz kiosks jautā, vai kāds tur ir, ja apmeklētājs lasa.",
    ),
    _setting(
        "idle-paused",
        _V,
        _TIME,
        USUAL_TIMES.paused // _SECOND,
        "The same while the film is paused.",
        "Tas pats, kamēr filma apturēta.",
    ),
    _setting(
        "idle-answer",
        _V,
        _TIME,
        USUAL_TIMES.answer // _SECOND,
        "Seconds in which an answer is waited for.",
        "Cik sekundes gaidīt atbildi.",
    ),
    _setting(
        "idle-untouched",
        _V,
        _TIME,
        USUAL_TIMES.untouched // _SECOND,
        "Seconds of film without a touch after which the next touch may be somebody else's.",
        "Sekundes filmas bez pieskāriena, pēc kurām nākamais pieskāriens var būt cita cilvēka.",
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
)

SETTINGS: Mapping[str, Setting] = MappingProxyType({setting.name: setting for setting in _ALL})
"""By name, in the order they are printed in."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is set, as one look found it. given: what is not usual, by name. wrong: what is told of wrong values."""

    given: Mapping[str, Given] = field(default_factory=dict)
    wrong: tuple[KioskError, ...] = ()

    def of(self, name: str) -> Given:
        """Raises KeyError for a name that is no setting's."""
        usual = SETTINGS[name].usual
        if name in _SCHOOL and self.text("profile") == "school":
            usual = _SCHOOL[name]
        return self.given.get(name, Given(usual))

    def text(self, name: str) -> str:
        return str(self.of(name).value)

    def whole(self, name: str) -> int:
        value = self.of(name).value
        return value if isinstance(value, int) else 0

    @property
    def window(self) -> tuple[int, int] | None:
        """In pixels; None for the full screen."""
        width, x, height = self.text("window").partition("x")
        return (int(width), int(height)) if x else None

    @property
    def idle(self) -> IdleTimes:
        names = ("idle-browsing", "idle-paused", "idle-answer", "idle-untouched")
        return IdleTimes(*(Millis(self.whole(name) * _SECOND) for name in names))

    @property
    def sound(self) -> SoundLimits:
        return SoundLimits(self.whole("volume-start"), self.whole("volume-ceiling"))

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those offered; never none."""
        return _languages(self.of("languages").value)

    @property
    def language(self) -> Language:
        """That of a visit's beginning, which is always one of those offered."""
        wanted, offered = _languages(self.of("language").value), self.languages
        return next((one for one in wanted if one in offered), offered[0])

    @property
    def captions(self) -> bool:
        return self.of("captions").value is True

    @property
    def take_away_address(self) -> str:
        """https, or "" for none."""
        return self.text("take-away-address")

    @property
    def corrections_address(self) -> str:
        """https or an e-mail address, or "" for none."""
        return self.text("corrections-address")


def _languages(value: Value) -> tuple[Language, ...]:
    return tuple(map(Language, value)) if isinstance(value, tuple) else ()


def wrong(name: str, value: str, expected: str, where: str) -> ContentError:
    """What is told of a value that a form refuses. where: as in Given."""
    return ContentError("setting.wrong", name=name, value=value[:_TOLD], expected=expected, where=where)


def together(machine: Settings, venue: Settings) -> Settings:
    """What holds of both. The environment is stronger than what the venue decided, and that than the file."""
    stronger = {name for name, found in machine.given.items() if found.source is Source.ENVIRONMENT}
    decided = {name: found for name, found in venue.given.items() if name not in stronger}
    return Settings({**machine.given, **decided}, (*machine.wrong, *venue.wrong))
