# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that says what plays, what comes next, and whether all is well."""

from dataclasses import replace

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.values import Millis
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin


def shown(staff: StaffVisit, name: str) -> str:
    item = staff.visit.item(name)
    return str(item.property("value") or item.property("text"))


def enter(visit: Visit) -> StaffVisit:
    visit.loop.pass_time(500)
    staff = StaffVisit(visit, Role.DOCENT)
    visit.loop.pass_time(200)
    return staff


def findings(visit: Visit) -> list[str]:
    names = [item.objectName() for item in visit.items()]
    return [name.rpartition(".")[2] for name in names if name.startswith("staff.now.finding.")]


def test_it_says_what_is_on_the_screen_what_follows_and_that_all_is_well(visit: Visit) -> None:
    staff = enter(visit)
    assert shown(staff, "staff.now.headline") == "Passers-by see the film, without sound"
    assert shown(staff, "staff.now.next")
    assert "fit for everyone" in shown(staff, "staff.now.why")
    assert shown(staff, "staff.now.health") == "All is well."
    assert shown(staff, "staff.now.visits") == "0"
    assert "200 GB free of 500 GB" in visit.words()
    visit.navigation.go(Action.WAKE)
    assert shown(staff, "staff.now.headline") == "A visitor reads, the film waits"
    visit.navigation.watch(Millis(60_000))
    visit.loop.pass_time(250)
    assert shown(staff, "staff.now.headline") == "A visitor watches the film"
    assert any(words.startswith("Chapter ") for words in visit.words())
    visit.director.pause()
    assert shown(staff, "staff.now.headline") == "A visitor has paused the film"


def test_what_is_ill_comes_first_with_its_mend_and_goes_when_it_is_mended(visit: Visit) -> None:
    staff = enter(visit)
    well = staff.looked
    staff.looked = replace(well, device=False, pin="unreadable")
    visit.loop.pass_time(5_100)
    assert findings(visit)[:3] == ["sound", "pin", "player"]
    assert any("loudspeaker" in words for words in visit.words())
    staff.looked = well
    visit.loop.pass_time(5_100)
    assert shown(staff, "staff.now.health") == "All is well."
    # An engine dies while it is open.
    visit.engines.playing.die()
    visit.loop.pass_time(250)
    assert findings(visit)[0] == "player"
    assert shown(staff, "staff.now.health") != "All is well."
    staff.go(StaffPage.LOG)
    visit.loop.pass_time(5_100)
    staff.looked = replace(well, device=False)
    visit.loop.pass_time(20_000)
    assert "sound.none" not in {one.code for one in staff.health.now.findings}


def test_the_kiosk_is_taken_over_from_here_and_given_back(visit: Visit) -> None:
    staff = enter(visit)
    visit.touch("staff.now.take")
    assert not visit.staff.now.open
    assert visit.has("docent.end")
    assert visit.screen == Screen.FILM
    visit.staff.enter(Role.DOCENT)
    assert shown(staff, "staff.now.headline").startswith("A docent has the kiosk until ")
    visit.touch("staff.now.end")
    assert shown(staff, "staff.now.headline").startswith("Passers-by ")
    visit.staff.leave()
    assert (visit.screen, visit.has("attract.wake"), visit.has("docent.end")) == (Screen.ATTRACT, True, False)


def test_without_a_film_there_is_nothing_to_take_over(begin: Begin) -> None:
    visit = begin(fault="film.missing")
    staff = enter(visit)
    assert shown(staff, "staff.now.headline") == "The film cannot be shown"
    assert not visit.has("staff.now.take")
