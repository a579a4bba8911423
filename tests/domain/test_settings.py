# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds where several have set something, or nobody has."""

from kiosk.domain.hearing import USUAL_LIMITS
from kiosk.domain.idle import USUAL_TIMES
from kiosk.domain.setting_forms import Value, write
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.settings import Given, Settings, Source, together, wrong
from kiosk.domain.values import ENGLISH, LATVIAN


def some(source: Source, **values: Value) -> Settings:
    return Settings({name.replace("_", "-"): Given(value, source, "there") for name, value in values.items()})


def test_what_nobody_has_set_is_as_the_services_have_it_by_themselves() -> None:
    nothing = Settings()
    assert (nothing.idle, nothing.sound) == (USUAL_TIMES, USUAL_LIMITS)
    assert (nothing.languages, nothing.language, nothing.captions) == ((ENGLISH, LATVIAN), ENGLISH, True)
    assert (nothing.take_away_address, nothing.corrections_address, nothing.window) == ("", "", None)
    assert (nothing.rating, nothing.attract_film, nothing.failed_terms, nothing.house_name) == (True, True, True, "")
    assert (nothing.staff_idle, nothing.takeover) == (60_000, 1_800_000)


def test_each_usual_value_is_one_that_may_be_set() -> None:
    for setting in SETTINGS.values():
        assert setting.form.read(write(setting.usual)) == setting.usual, setting.name
        assert setting.says.texts.keys() == {ENGLISH, LATVIAN}


def test_the_environment_is_stronger_than_the_venue_and_that_than_the_file() -> None:
    machine = Settings(
        {**some(Source.FILE, volume_start=1, captions=False).given, **some(Source.ENVIRONMENT, idle_paused=10).given}
    )
    both = together(machine, some(Source.DATABASE, volume_start=2, idle_paused=20))
    assert {name: found.value for name, found in both.given.items()} == {
        "volume-start": 2,
        "captions": False,
        "idle-paused": 10,
    }


def test_what_is_wrong_of_both_is_told() -> None:
    faults = [wrong("captions", "maybe", "yes or no", where) for where in ("KIOSK_CAPTIONS", "database, version 1")]
    both = together(Settings(wrong=(faults[0],)), Settings(wrong=(faults[1],)))
    assert both.wrong == tuple(faults)


def test_a_school_pauses_longer_unless_somebody_says_how_long() -> None:
    school = some(Source.DATABASE, profile="school")
    assert school.idle.paused == 1_800_000
    assert school.idle.answer == USUAL_TIMES.answer
    assert (school.takeover, Settings().usual("takeover-minutes"), school.usual("takeover-minutes")) == (
        2_700_000,
        30,
        45,
    )
    assert together(school, some(Source.DATABASE, idle_paused=60)).idle.paused == 60_000


def test_a_visit_begins_in_a_language_that_is_offered() -> None:
    assert some(Source.FILE, languages=("lv",)).language == LATVIAN
    assert some(Source.FILE, languages=("lv",), language=("en",)).language == LATVIAN
    assert some(Source.FILE, languages=("en", "lv"), language=("lv",)).language == LATVIAN


def test_a_window_has_its_size() -> None:
    assert some(Source.FILE, window="1280x720").window == (1280, 720)
