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

from kiosk.domain.errors import ContentError, KioskError
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.idle import IdleTimes
from kiosk.domain.setting_forms import Value
from kiosk.domain.setting_table import SCHOOL, SETTINGS
from kiosk.domain.values import Language, Millis

_SECOND, _MINUTE = 1_000, 60_000
_TOLD = 80


class Source(StrEnum):
    """Where a value comes from, the weakest first."""

    USUAL = "usual"
    FILE = "file"
    DATABASE = "database"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Given:
    """A value as it was found. where: a file with its line, a variable, or a version in the database; "" if usual."""

    value: Value
    source: Source = Source.USUAL
    where: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is set, as one look found it. given: what is not usual, by name. wrong: what is told of wrong values."""

    given: Mapping[str, Given] = field(default_factory=dict)
    wrong: tuple[KioskError, ...] = ()

    def of(self, name: str) -> Given:
        """Raises KeyError for a name that is no setting's."""
        return self.given.get(name) or Given(self.usual(name))

    def usual(self, name: str) -> Value:
        """What holds where nobody has set it. Raises KeyError as of does."""
        usual = SETTINGS[name].usual
        return SCHOOL[name] if name in SCHOOL and self.text("profile") == "school" else usual

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
    def first_setup(self) -> bool:
        """Whether somebody is asked for the PINs of the staff at the first start of all."""
        return self.of("first-setup").value is True

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
    def rating(self) -> bool:
        """Whether visitors are asked for stars."""
        return self.of("rating").value is True

    @property
    def attract_film(self) -> bool:
        """Whether stretches of the film are shown to passers-by."""
        return self.of("attract-film").value is True

    @property
    def screening_touch(self) -> bool:
        """Whether a visitor may leave a screening."""
        return self.of("screening-touch").value is True

    @property
    def screen_off(self) -> bool:
        """Whether the screen is switched off while it is closed."""
        return self.of("screen-off").value is True

    @property
    def nightly_restart(self) -> bool:
        """Whether it begins anew each night, where somebody is there to begin it."""
        return self.of("nightly-restart").value is True

    @property
    def failed_terms(self) -> bool:
        """Whether searches that found nothing are counted."""
        return self.of("failed-terms").value is True

    @property
    def house_name(self) -> str:
        """The name of the museum or the school, or "" for none."""
        return self.text("house-name")

    @property
    def staff_idle(self) -> Millis:
        """So long nobody touches the staff area until it closes."""
        return Millis(self.whole("staff-idle") * _SECOND)

    @property
    def takeover(self) -> Millis:
        """So long a docent takes the kiosk over."""
        return Millis(self.whole("takeover-minutes") * _MINUTE)

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
