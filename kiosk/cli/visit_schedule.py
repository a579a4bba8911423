# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps by which a manager says what should play when: chapters in the morning, the film at 11:00 and 14:00 but on
Mondays, closed on 24 December.

They are those of the guide for staff, which has its pictures from here; tests/journeys/test_schedule_set_up.py counts
the touches.
"""

from datetime import date, timedelta

from kiosk.cli.tour import Act, Tour
from kiosk.cli.visit import film_of
from kiosk.domain.playlists import ATTRACT
from kiosk.domain.staff import StaffPage
from kiosk.host.clock import today
from kiosk.ui.items import centre, find_item, in_sight, visible_items
from kiosk.ui.visitor import LostError

_STANDS = 0.06
_SETTLES = 0.3
_MOST_TURNS = 12
MONDAY, TUESDAY = 0, 1
MORNING, FILM = "10:00/12:00/no", ("11", "14")
"""What the rules are set to: a part of the day that is offered, and full hours."""
MONTH, DAY = 12, 24
FORM = "schedule.form"


def press(tour: Tour, name: str, pane: str = "staff") -> None:
    """As soon as it stands still; what is further up or down in its pane is turned to."""
    visitor, window = tour.visitor, tour.kiosk.window.window
    visitor.wait(lambda: visitor.sees(name), name)
    for _ in range(_MOST_TURNS):
        _stand(tour, name)
        item = find_item(window, name)
        if item is not None and in_sight(item) and item.isEnabled():
            visitor.touch(name)
            return
        above = item is not None and centre(item).y() < window.height() / 2
        turn = f"{pane}.up" if above else f"{pane}.down"
        if visitor.sees(turn):
            visitor.touch(turn)
        visitor.linger(_SETTLES)
    raise LostError(f"{name} cannot be touched")


def _stand(tour: Tour, name: str) -> None:
    window, place = tour.kiosk.window.window, None
    while (item := find_item(window, name)) is not None and place != (place := centre(item)):
        tour.visitor.linger(_STANDS)


def turn_to(tour: Tour, page: StaffPage) -> None:
    press(tour, f"staff.page.{page}")
    tour.visitor.wait(lambda: tour.visitor.sees(f"staff.{page}"), f"the page {page}")
    tour.visitor.linger(_SETTLES)


def make_playlist(tour: Tour) -> None:
    """Of all chapters."""
    turn_to(tour, StaffPage.PLAYLISTS)
    press(tour, "staff.playlists.new")
    press(tour, "playlist.add.chapters", "playlist.add")
    first = film_of(tour).chapters[0].title.say(tour.kiosk.choices.now.language)
    tour.visitor.wait(lambda: _reads(tour, first), "the chapters in the playlist")
    tour.visitor.linger(_SETTLES)


def _reads(tour: Tour, words: str) -> bool:
    """Whether this stands on the screen somewhere."""
    return any(item.property("text") == words for item in visible_items(tour.kiosk.window.window))


def fill_in_list(tour: Tour) -> None:
    """The playlist made last is filled in: from 09:00 to 11:00."""
    turn_to(tour, StaffPage.SCHEDULE)
    press(tour, "schedule.new.list")
    press(tour, f"schedule.part.{MORNING}", FORM)
    press(tour, "schedule.span.start.hour.less", FORM)
    press(tour, "schedule.span.end.hour.less", FORM)
    tour.visitor.linger(_SETTLES)


def fill_in_screenings(tour: Tour) -> None:
    save(tour)
    press(tour, "schedule.new.screening")
    set_hour(tour, 0, FILM[0])
    press(tour, "schedule.start.add", FORM)
    set_hour(tour, 1, FILM[1])
    press(tour, f"schedule.weekday.{MONDAY}", FORM)
    tour.visitor.linger(_SETTLES)


def set_hour(tour: Tour, start: int, hour: str) -> None:
    """By the keys of the keyboard."""
    press(tour, f"schedule.start.{start}.hour.input", FORM)
    for digit in hour:
        press(tour, f"key.{digit}")


def fill_in_closure(tour: Tour) -> None:
    save(tour)
    press(tour, "staff.schedule.part.days")
    press(tour, "schedule.new.day")
    choose_day(tour, "schedule.first", MONTH, DAY)
    press(tour, "schedule.yearly.yes", FORM)
    tour.visitor.linger(_SETTLES)


def choose_day(tour: Tour, name: str, month: int, day: int) -> None:
    """In the sheet of a field that is open."""
    press(tour, f"{name}.month.{month}", FORM)
    press(tour, f"{name}.day.{day}", FORM)


def keep_closure(tour: Tour) -> None:
    save(tour)
    press(tour, "staff.schedule.part.rules")
    tour.visitor.linger(_SETTLES)


def save(tour: Tour) -> None:
    """Whatever it says of what does not fit."""
    visitor = tour.visitor
    press(tour, "schedule.save")
    visitor.linger(_SETTLES)
    if visitor.sees("schedule.doubts"):
        press(tour, "schedule.save")
    visitor.wait(lambda: not visitor.sees("schedule.save"), "a form that is kept")
    visitor.linger(_SETTLES)


SET_UP: tuple[tuple[str, Act], ...] = (
    ("playlist", make_playlist),
    ("rule", fill_in_list),
    ("screening", fill_in_screenings),
    ("closure", fill_in_closure),
    ("schedule", keep_closure),
)


def rehearse(tour: Tour) -> None:
    """What plays on the next Tuesday, and why."""
    turn_to(tour, StaffPage.PROGRAMME)
    go_on(tour, (next_day(today(), TUESDAY) - today()).days)


def go_on(tour: Tour, days: int) -> None:
    for _ in range(days):
        press(tour, "staff.programme.after")
    tour.visitor.linger(_SETTLES)


def look_at_morning(tour: Tour) -> None:
    rehearse(tour)
    press(tour, "staff.programme.entry.1", "staff.programme.entries")
    tour.visitor.linger(_SETTLES)


def look_ahead(tour: Tour) -> None:
    press(tour, "staff.programme.part.year")
    tour.visitor.wait(lambda: tour.visitor.sees("staff.programme.trouble.0"), "a conflict of the year")
    tour.visitor.linger(_SETTLES)


def clear(tour: Tour) -> None:
    """All of it goes again, so that the other language begins anew."""
    turn_to(tour, StaffPage.SCHEDULE)
    for part, row in (("rules", "schedule.rule."), ("days", "schedule.special.")):
        press(tour, f"staff.schedule.part.{part}")
        while names := _numbered(tour, row):
            press(tour, names[0])
            press(tour, "schedule.remove")
            tour.visitor.wait(lambda: not tour.visitor.sees("schedule.remove"), "a form that is gone")
            tour.visitor.linger(_SETTLES)
    press(tour, "staff.schedule.part.rules")
    turn_to(tour, StaffPage.PLAYLISTS)
    press(tour, _numbered(tour, "staff.playlists.row.", ATTRACT)[0])
    press(tour, "playlist.part.list")
    press(tour, "playlist.delete", "playlist.sheet")
    tour.visitor.wait(lambda: tour.visitor.sees("staff.playlists.new"), "all playlists")
    tour.visitor.linger(_SETTLES)


def _numbered(tour: Tour, start: str, but: int = 0) -> list[str]:
    """The names of what can be seen that are this and a number, without one."""
    names = (item.objectName() for item in visible_items(tour.kiosk.window.window))
    found = (name for name in names if name.startswith(start) and name.removeprefix(start).isdigit())
    return [name for name in found if name != f"{start}{but}"]


SHOWN: tuple[tuple[str, Act], ...] = (("programme", look_at_morning), ("year", look_ahead), ("cleared", clear))
"""After that."""


def look_at_closure(tour: Tour) -> None:
    press(tour, "staff.programme.date.open")
    choose_day(tour, "staff.programme.date", MONTH, DAY)
    tour.visitor.linger(_SETTLES)


def next_day(after: date, weekday: int) -> date:
    """The first one after a day that is this weekday, 0 for Monday, and no day on which it is closed."""
    found = after + timedelta((weekday - after.weekday() - 1) % 7 + 1)
    return found + timedelta(7) if (found.month, found.day) == (MONTH, DAY) else found
