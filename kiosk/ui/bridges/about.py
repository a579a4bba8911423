# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page about the film and this kiosk, block by block."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import PySide6
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from kiosk import __version__
from kiosk.app.about import About
from kiosk.domain.about import Credit, Fact
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.rating import ENOUGH, MOST_STARS, Tally
from kiosk.domain.values import Language
from kiosk.ui.bridges.blocks import Block, BlockKind, heading, note, paragraph

_HERE = QT_TRANSLATE_NOOP("About", "Here in this kiosk")
_PLAYED = QT_TRANSLATE_NOOP("About", "Times played")
_RATED = QT_TRANSLATE_NOOP("About", "Rated")
_ONCE = QT_TRANSLATE_NOOP("About", "A visit counts once, if it watched for a minute or longer.")
_AVERAGE = QT_TRANSLATE_NOOP("About", "%1 of %2 stars on average")
_NO_AVERAGE = QT_TRANSLATE_NOOP("About", "An average is shown from %1 ratings on.")
_COUNT = QT_TRANSLATE_NOOP("About", "Ratings so far: %1")
_FACTS = QT_TRANSLATE_NOOP("About", "The film")
_CREDITS = QT_TRANSLATE_NOOP("About", "Made by")
_SOURCES = QT_TRANSLATE_NOOP("About", "Sources")
_MISTAKES = QT_TRANSLATE_NOOP("About", "If you find a mistake")
_RIGHTS = QT_TRANSLATE_NOOP("About", "Rights and licences")
_VERSIONS = QT_TRANSLATE_NOOP("About", "Versions")
_LICENCES: Mapping[object, object] = MappingProxyType(
    {
        QT_TRANSLATE_NOOP("About", "The film itself"): QT_TRANSLATE_NOOP(
            "About", "It belongs to its makers and is no part of this kiosk."
        ),
        QT_TRANSLATE_NOOP("About", "Quotations"): QT_TRANSLATE_NOOP(
            "About", "They belong to whom they are by, and are given with their source."
        ),
        QT_TRANSLATE_NOOP("About", "Kiosk, texts, rehearsal film"): QT_TRANSLATE_NOOP(
            "About", "GNU General Public License, version 3 or later: free to use, to study, to change and to pass on."
        ),
        QT_TRANSLATE_NOOP("About", "Typefaces"): QT_TRANSLATE_NOOP(
            "About", "IBM Plex Serif and IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1."
        ),
        QT_TRANSLATE_NOOP("About", "Playing the film"): QT_TRANSLATE_NOOP(
            "About", "libVLC by VideoLAN, GNU Lesser General Public License 2.1 or later."
        ),
        QT_TRANSLATE_NOOP("About", "The screens"): QT_TRANSLATE_NOOP(
            "About", "Qt and PySide6 by The Qt Company, GNU Lesser General Public License 3."
        ),
        QT_TRANSLATE_NOOP("About", "Other parts"): QT_TRANSLATE_NOOP(
            "About", "Python (PSF), SQLite (public domain), PyAV and segno (BSD), FFmpeg (GNU LGPL and GPL)."
        ),
        QT_TRANSLATE_NOOP("About", "MIT licence"): QT_TRANSLATE_NOOP(
            "About", "SQLAlchemy, Alembic, pydantic, ruamel.yaml, pysubs2, platformdirs and Typer."
        ),
    }
)
_KIOSK = QT_TRANSLATE_NOOP("About", "Kiosk")
_CONTENT = QT_TRANSLATE_NOOP("About", "Texts and marks")
_SIGNS = 12
"""Of a version of the content, which is a long number: so many tell it from any other."""


def about_blocks(about: About, language: Language) -> Iterator[Block]:
    """What visitors made of it comes first, then the film, then what this kiosk is made of."""
    film = about.film
    yield from paragraph("about", film.about, language)
    yield heading("here", _say(_HERE))
    yield from _tally(about.tally, language)
    yield heading("credits", _say(_CREDITS))
    yield from (_credit(number, credit, language) for number, credit in enumerate(film.credits))
    yield heading("facts", _say(_FACTS))
    yield from (_fact(fact, language) for fact in film.facts)
    yield heading("mistakes", _say(_MISTAKES))
    yield note("corrections", "", film.corrections.say(language))
    yield heading("sources", _say(_SOURCES))
    for source in about.sources:
        yield note(f"source {source.slug}", source.title.say(language), source.note.say(language))
    yield from _kiosk(about)


def _kiosk(about: About) -> Iterator[Block]:
    yield heading("rights", _say(_RIGHTS))
    for number, (what, licence) in enumerate(_LICENCES.items()):
        yield note(f"licence {number}", _say(what), _say(licence))
    yield heading("versions", _say(_VERSIONS))
    yield note("kiosk", _say(_KIOSK), __version__)
    yield note("qt", "PySide6", PySide6.__version__)
    if digest := about.content.rpartition(":")[2]:
        yield note("content", _say(_CONTENT), digest[:_SIGNS])


def _tally(tally: Tally, language: Language) -> Iterator[Block]:
    ratings, locale = tally.ratings, QLocale(language)
    yield note("played", _say(_PLAYED), f"{locale.toString(tally.plays)}\n{_say(_ONCE)}")
    if ratings.average is None:
        said = _say(_NO_AVERAGE).replace("%1", str(ENOUGH))
    else:
        average = locale.toString(ratings.average, "f", 1)
        said = _say(_AVERAGE).replace("%1", average).replace("%2", str(MOST_STARS))
    count = _say(_COUNT).replace("%1", locale.toString(ratings.count))
    yield note("rated", _say(_RATED), f"{said}\n{count}")


def _fact(fact: Fact, language: Language) -> Block:
    lines = [fact.value.say(language)] + ([fact.note.say(language)] if fact.note else [])
    return note(f"fact {fact.slug}", fact.label.say(language), "\n".join(lines))


def _credit(number: int, credit: Credit, language: Language) -> Block:
    """With the way to the card of who has one."""
    role, name = credit.role.say(language), credit.name.say(language)
    if credit.person is None:
        return note(f"credit {number}", role, name)
    address = str(Ref(Kind.PERSON, credit.person))
    # Who did two things stands here twice.
    return Block(BlockKind.ENTRY, f"credit {number}", title=name, label=role, address=address)


def _say(text: object) -> str:
    return QCoreApplication.translate("About", str(text))
