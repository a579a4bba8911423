# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens beneath and around the pages of the staff area, and what is done to them. Pasting: test_staff_field."""

from collections.abc import Callable

import pytest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.opening_check import MOST_WORDS, Step
from kiosk.domain.staff import Concern, Decision, Role, StaffPage, VisitorNote, Who
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from kiosk.ui.items import centre
from tests.fakes.screenings import MORNING
from tests.monkey.hands import Hands
from tests.support.attendant import Attendant
from tests.support.knocker import MANAGER, WRONG, Knocker
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin

FULL = MachineError("data.full", path="/data", free=0)
KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
HOUSE = "setting.house-name.field"


@pytest.fixture
def told() -> ToldShelves:
    """With a card that was taken off, a note that is open, and one that is settled."""
    told = ToldShelves()
    told.edits.take_off(KORPA, True, seen=0, decision=Decision("", MORNING, Who.MANAGER))
    for text in ("too loud", "too long"):
        told.staff.keep_note(VisitorNote(MORNING, Who.MANAGER, "", Concern.COMPLAINT, text))
    told.staff.settle_note(2, "it is", Decision("", MORNING, Who.MANAGER))
    return told


@pytest.fixture
def staff(begin: Begin, told: ToldShelves) -> StaffVisit:
    visit = begin(shelves=lambda: told)
    visit.navigation.go(Action.WAKE)
    return StaffVisit(visit)


def end_the_film(visit: Visit) -> None:
    film = visit.navigation.film
    assert film
    visit.navigation.go(Action.HOME)
    visit.navigation.watch(Millis(film.length - 1_500))
    visit.loop.run_until(lambda: visit.screen == Screen.ENDED)


def crash(visit: Visit) -> None:
    visit.navigation.watch(Millis(30_000))
    visit.loop.pass_time(300)
    visit.engines.playing.die()
    visit.loop.pass_time(300)


def change_the_language(visit: Visit) -> None:
    visit.choices.speak(LATVIAN if visit.choices.now.language == ENGLISH else ENGLISH)


def end_the_visit(visit: Visit) -> None:
    visit.navigation.go(Action.REST)
    visit.loop.pass_time(100)
    visit.navigation.go(Action.WAKE)


BENEATH: tuple[Callable[[Visit], None], ...] = (end_the_film, crash, change_the_language, end_the_visit)


def test_each_page_stays_whatever_becomes_of_film_engine_language_and_visit(staff: StaffVisit) -> None:
    visit = staff.visit
    for page in StaffPage:
        staff.go(page)
        for becomes in BENEATH:
            visit.staff.touched()
            becomes(visit)
            visit.loop.pass_time(100)
            assert visit.has(f"staff.{page}"), becomes
    visit.touch("staff.leave")
    assert visit.screen == Screen.HOME
    visit.touch("home.voices")
    assert visit.screen == Screen.VOICES


def test_the_pad_and_what_was_typed_stay_too(begin: Begin) -> None:
    visit = begin()
    visit.navigation.go(Action.WAKE)
    knocker = Knocker(visit)
    knocker.hold()
    knocker.type(MANAGER)
    for becomes in BENEATH:
        becomes(visit)
        visit.settle()
        assert (visit.has("pad"), visit.door.now.digits, visit.staff.now.open) == (True, len(MANAGER), False)
    knocker.confirm()
    assert visit.staff.now.role is Role.MANAGER


def test_two_fingers_on_a_button_are_one_touch(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    hands = Hands(visit.window)

    def touch(*names: str) -> None:
        """With two fingers at once, on one or on several."""
        places = [centre(visit.item(name)) for name in names] * (2 if len(names) == 1 else 1)
        hands.press(dict(enumerate(places)))
        visit.settle()
        hands.lift_all()
        visit.read()

    staff.go(StaffPage.LOG)
    (off,) = (one.key for one in told.staff.kept if one.act.code == "card.taken_off")
    touch(f"staff.log.undo.{off}")
    assert not told.taken_off
    touch("staff.log.csv", "staff.log.json")
    assert len(staff.exports) == 1
    staff.go(StaffPage.CARDS)
    row = next(item.objectName() for item in visit.items() if item.objectName().startswith("staff.cards.row."))
    visit.touch(row)
    visit.read()
    touch("staff.cards.off")
    assert len(told.taken_off) == 1
    touch("staff.cards.on", "staff.cards.remark")
    assert len(told.staff.written) == 2
    staff.go(StaffPage.SETTINGS)
    visit.touch("staff.settings.group.sound")
    visit.read()
    touch("setting.volume-start.less")
    visit.loop.pass_time(700)
    visit.read()
    assert [one.act.arguments["value"] for one in told.staff.kept if one.act.code == "setting.changed"] == ["65"]
    touch("staff.settings.undo")
    assert told.settings.standing("volume-start").text is None
    staff.go(StaffPage.CHECK)
    touch("staff.check.begin")
    touch("staff.check.choice.whole", "staff.check.choice.cut")
    run = staff.room.check.now.run
    assert run is not None
    assert Step.PICTURE in run.found
    assert Step.LEFT not in run.found
    touch("staff.check.stop")
    touch("staff.page.now", "staff.leave")
    assert not told.staff.examined


def test_a_million_letters_fit_into_no_field(begin: Begin) -> None:
    attendant = Attendant(begin)
    visit = attendant.visit
    attendant.told.staff.keep_note(VisitorNote(MORNING, Who.MANAGER, "", Concern.COMPLAINT, "too loud"))
    visit.staff.leave()
    visit.staff.enter(Role.MANAGER)
    fitted = []

    def stuff(name: str) -> None:
        attendant.touch(f"{name}.input")
        attendant.type("x" * 1_000_000)
        fitted.append(len(attendant.text(name)))

    attendant.go(StaffPage.CARDS)
    attendant.touch("staff.cards.off")
    attendant.touch("staff.cards.why.else")
    stuff("staff.cards.reason")
    attendant.touch("keyboard.hide")
    attendant.touch("staff.cards.part.notes")
    attendant.touch("staff.cards.settle.1")
    stuff("staff.cards.outcome")
    attendant.go(StaffPage.SETTINGS)
    attendant.touch("staff.settings.group.addresses")
    stuff(HOUSE)
    attendant.go(StaffPage.CHECK)
    attendant.room.check.begin()
    attendant.room.check.choose("cut")
    for _ in range(3):
        attendant.room.check.skip()
    visit.loop.run_until(lambda: not attendant.room.check.now.running, seconds=80)
    visit.read()
    stuff("staff.check.words")
    assert fitted[-1] == MOST_WORDS
    assert all(0 < length <= 2_000 for length in fitted)


def test_on_a_full_disk_each_page_says_so_and_nothing_is_lost(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    told.staff.fails = told.edits.fails = told.settings.fails = FULL
    before = list(told.staff.kept)

    def says() -> bool:
        return any("disk" in text and "full" in text for text in visit.words())

    staff.go(StaffPage.LOG)
    visit.touch(f"staff.log.undo.{before[0].key}")
    visit.read()
    assert says()
    staff.go(StaffPage.CARDS)
    visit.touch("staff.cards.part.off")
    visit.read()
    visit.touch(f"staff.cards.back.{KORPA}")
    visit.read()
    assert says()
    visit.touch("staff.cards.part.notes")
    visit.read()
    assert not says()
    visit.touch("staff.cards.reopen.2")
    visit.read()
    assert says()
    visit.touch("staff.cards.settle.1")
    for key in ("s", "o", "end"):
        visit.touch(f"key.{key}")
    visit.read()
    assert says()
    assert visit.item("staff.cards.outcome").property("text") == "so"
    staff.go(StaffPage.SETTINGS)
    visit.touch("staff.settings.group.captions")
    visit.touch("setting.captions.no")
    visit.read()
    assert says()
    assert visit.item("setting.captions.yes").property("checked")
    staff.go(StaffPage.CHECK)
    staff.room.closing.shut()
    visit.read()
    assert (told.staff.kept, told.taken_off) == (before, frozenset({KORPA}))
    assert not told.staff.examined
    # What staff did all the same is written down as soon as there is room.
    told.staff.fails = None
    visit.loop.pass_time(61_000)
    assert {"staff.entered", "staff.left"} <= {one.act.code for one in told.staff.kept}
    assert len(told.staff.examined) == 1
    assert visit.has("closed")


def test_on_a_full_disk_nobody_comes_in_with_a_wrong_pin(begin: Begin) -> None:
    visit = begin()
    knocker = Knocker(visit)
    visit.pins.full = FULL
    knocker.hold()
    knocker.type(WRONG)
    knocker.confirm()
    assert not visit.staff.now.open
    assert knocker.says()
