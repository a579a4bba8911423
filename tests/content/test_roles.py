# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People are described in the words of the sources, letter for letter, and alike."""

import pytest

from kiosk.domain.values import ENGLISH
from tests.content.shipped import shipped

MEP = "Member of the European Parliament"

ROLES: dict[str, list[str]] = {
    "Norman Davies": ["historian, professor, Cambridge University"],
    "Mikhail Gorbachev": ["Soviet president"],
    "Emma Korpa": ["GULAG survivor"],
    "Ģirts Valdis Kristovskis": [MEP, "Latvian MEP"],
    "Volodimir Sergiychuk": ["professor, University of Kyiv"],
    "Vladimir Karpov": ["former Soviet Colonel [of Military intelligence - GRU]"],
    "Françoise Thom": ["professor of Modern History, Sorbonne"],
    "Natalia Lebedeva": ["historian, Institute of General History, RAS, Moscow"],
    "Boris Sokolov": ["professor, Moscow State Social University", "historian"],
    "Viktor Suvorov": ["former Soviet Secret Agent", "Russian writer"],
    "George Watson": [
        "literary historian, Cambridge University",
        "British literary historian, liberal and fromer political activist",
    ],
    "Nicolas Werth": ["historian, co-author of “The Black book of Communism”"],
    "Vladimir Bukovsky": ["former Soviet dissident"],
    "Pierre Rigoulot": ["historian, Institut d’histoire Sociale, Paris"],
    "Inese Vaidere": [MEP, "Latvian MEP"],
    "Sergey Sluch": ["historian, Institute of Slavic Studies, RAS, Moscow"],
    "Ari Vatanen": [MEP, "Finnish MEP"],
    "Alexander Guryanov": ["“Memorial” society, Moscow"],
    "Wojciech Roszkowski": [MEP],
    "Michael Gahler": [MEP],
    "Rita Papina": ["survivor of Soviet terror"],
    "André Brie": [MEP],
    "Christopher Beazley": ["historian, Member of the European Parliament", "British MEP"],
    "Edvīns Šnore": ["written and directed by", "Master of Political Science"],
    "Vytautas Landsbergis": ["MEP and the former Head of the Lithuanian Seimas (Parliament)"],
    "Gaidis Bērziņš": ["Latvia's Minister of Justice"],
    "Tatjana Ždanoka": ["MEP from Latvia"],
    "Boris Tsilevich": ["a Latvian member of parliament representing Harmony Centre"],
    "Ivars Ījabs": ["Latvian political scientist and cultural commentator"],
    "Robert Grant": ["reviewer"],
    "Johan Bäckman": ["member of the Finnish Anti-Fascist Committee"],
}


@pytest.mark.parametrize("name", ROLES)
def test_a_role_is_as_published(name: str) -> None:
    person = next(person for person in shipped().people if person.name == name)
    assert [role.text.say(ENGLISH) for role in person.roles] == ROLES[name]


def test_nobody_else_is_named() -> None:
    assert {person.name for person in shipped().people if person.named} == set(ROLES)


def test_nobody_is_described_at_more_length_than_others_on_the_face_of_a_notice() -> None:
    lengths = [len(author.described.say(ENGLISH)) for notice in shipped().notices for author in notice.authors]
    assert max(lengths) < 80
