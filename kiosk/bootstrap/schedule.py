# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the schedule needs of the machine."""

from kiosk.app.ports.background import Background
from kiosk.app.schedule_foresight import Foresight
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_schedule import ScheduleSources, StaffSchedule
from kiosk.app.year_ahead import ProgrammeSources
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.household import Household
from kiosk.bootstrap.repertoire import IN_USE, films_here
from kiosk.domain.staff_schedule import FilmHere


def make_schedule(
    back: Back, house: Household, area: StaffArea, background: Background, planned: ProgrammeSources
) -> StaffSchedule:
    def films() -> tuple[FilmHere, ...]:
        """The one in use, whichever that is at the time; then the others."""
        here = films_here(back.data, back.film)
        used = here.get(IN_USE)
        others = (film for slug, film in here.items() if slug != IN_USE and film is not used)
        first = [FilmHere(IN_USE, used.title, used.length)] if used else []
        return (*first, *(FilmHere(film.slug, film.title, film.length) for film in others if not film.rehearsal))

    foresight = Foresight(house.programme, background, planned)
    sources = ScheduleSources(foresight, films, planned.now, lambda: back.choices.now.language)
    return StaffSchedule(house.library, area, back.loop, background, sources)
