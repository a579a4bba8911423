# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of the film as a whole, of what it rests on, and of what visitors made of it."""

from dataclasses import dataclass

from kiosk.app.ports.library import Shelves
from kiosk.domain.about import FilmFacts
from kiosk.domain.rating import Tally
from kiosk.domain.sources import Source
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class About:
    """sources: those that the facts and the credits rest on. tally: of the copy that is shown here.

    content: which version of the content it is, see Shelves.content_version.
    """

    film: FilmFacts
    sources: tuple[Source, ...]
    tally: Tally
    content: str


def about(shelves: Shelves, copy: Slug | None) -> About:
    """copy: of the film; None where there is none, of which nobody made anything."""
    with shelves.catalogue.looking() as look:
        film = look.film()
        named = [fact.source for fact in film.facts] + [credit.source for credit in film.credits]
        sources = look.sources(dict.fromkeys(named))
    tally = shelves.visits.tally(copy) if copy else Tally()
    return About(film, sources, tally, shelves.content_version())
