# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice as it stands in the list, and what one filters by."""

from dataclasses import dataclass

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.people import Person
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Language
from kiosk.ui.bridges.words import WITHOUT_NAME, say
from kiosk.ui.monograms import monogram_of


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """title: the name. note: what they are; what is known of who has no name. known: what these are, else "".

    portrait: see Monogram; photograph: in its place, as an address of a file, or "".
    """

    address: str
    title: str
    note: str
    portrait: str
    photograph: str
    known: str


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen. key: "" for no choice at all. count: how many it would leave."""

    key: str
    title: str
    count: int
    chosen: bool


def voice_row(person: Person, language: Language, photograph: Photograph | None = None) -> VoiceRow:
    role = person.roles[0].text.say(language) if person.roles else ""
    address, file = address_of(person), file_of(photograph)
    if person.named:
        name = person.display.say(language)
        return VoiceRow(address, name, role, str(monogram_of(name, person.slug)), file, "")
    # Two of them may be the same in the words of the source, but not in ours.
    about = person.about.say(language) if person.about else ""
    return VoiceRow(address, say(WITHOUT_NAME), about, str(monogram_of("", person.slug)), file, role)


def file_of(photograph: Photograph | None) -> str:
    return photograph.path.absolute().as_uri() if photograph else ""


def address_of(person: Person) -> str:
    return str(Ref(Kind.PERSON, person.slug))
