# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How one may go on after a stretch of the film."""

import pytest

from kiosk.app.onward import Ways
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis
from tests.app.conftest import Begin
from tests.app.stretch_stage import StretchStage, also_at, heard, ref
from tests.fakes.catalogue import FakeCatalogue
from tests.support.shelves import ToldShelves

DAVIES = heard("person/norman-davies", 37, 48)
KARPOV = heard("person/vladimir-karpov", 48.5, 57.5)
KORPA = heard("person/emma-korpa", 249, 256)


def test_it_is_known_before_the_stretch_is_over_whose_it_is_and_where_back_leads(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.navigation.hear(DAVIES)
    stage.loop.pass_time(100)
    ways = stage.onward.now
    assert ways.subject
    assert ways.subject.ref == ref("person/norman-davies")
    assert ways.card == ways.subject
    assert ways.place is None


def test_next_comes_who_speaks_soonest_after_it_on_one_of_its_topics(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.navigation.hear(DAVIES)
    stage.loop.pass_time(100)
    voice = stage.onward.now.voice
    assert voice
    assert (voice.person.ref, voice.stretch) == (ref("person/vladimir-karpov"), KARPOV)
    assert voice.topic.ref in {entry.ref for entry in stage.shelves.catalogue.linked(ref("person/norman-davies"))}


@pytest.mark.parametrize("topic", ["topic/great-purge", "topic/killing-by-quotas"])
def test_who_came_by_a_topic_stays_with_it(stage: StretchStage, topic: str) -> None:
    stage.go(Action.TOPICS, topic, "person/norman-davies")
    stage.navigation.hear(DAVIES)
    stage.loop.pass_time(100)
    voice = stage.onward.now.voice
    assert voice
    assert (voice.topic.ref, voice.stretch) == (ref(topic), KARPOV)


def test_a_witness_without_a_name_is_a_voice_too(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/emma-korpa")
    stage.navigation.hear(KORPA)
    stage.loop.pass_time(100)
    voice = stage.onward.now.voice
    assert voice
    assert voice.stretch == heard("person/witness-mother", 257, 265)


def test_after_the_last_voice_on_a_topic_none_is_offered(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/rita-papina")
    stage.navigation.hear(heard("person/rita-papina", 328.5, 335))
    stage.loop.pass_time(100)
    assert stage.onward.now.subject
    assert stage.onward.now.voice is None


def test_the_next_place_of_the_same_card_is_known(begin: Begin) -> None:
    again = heard("person/norman-davies", 300, 310)
    stage = begin(also_at(again, heard("person/norman-davies", 10, 12)))
    stage.go(Action.VOICES, "person/norman-davies")
    stage.navigation.hear(DAVIES)
    stage.loop.pass_time(100)
    assert stage.onward.now.place == again


def test_who_goes_on_to_the_next_voice_is_told_of_that_and_comes_back_to_the_first_card(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.hear_out(DAVIES)
    stage.hear_out(KARPOV)
    stage.loop.pass_time(100)
    ways = stage.onward.now
    assert ways.subject
    assert ways.card
    assert (ways.subject.ref, ways.card.ref) == (KARPOV.subject, DAVIES.subject)
    stage.navigation.back()
    assert stage.navigation.now.subject == DAVIES.subject
    assert stage.onward.now == Ways()


def test_who_is_taken_off_meanwhile_is_named_no_more(stage: StretchStage) -> None:
    stage.go(Action.TOPICS, "topic/great-purge")
    stage.hear_out(DAVIES)
    stage.shelves.take_off(ref("person/norman-davies"), ref("person/vladimir-karpov"))
    stage.loop.pass_time(4_000)
    ways = stage.onward.now
    assert stage.navigation.now.screen is Screen.HEARD
    assert ways.subject is None
    assert ways.card
    assert ways.voice is None or ways.voice.person.ref != KARPOV.subject


def test_what_is_watched_on_has_no_end_to_go_on_from(stage: StretchStage) -> None:
    stage.go(Action.VOICES, "person/norman-davies")
    stage.navigation.hear(DAVIES)
    stage.loop.pass_time(100)
    stage.director.seek(Millis(200_000))
    stage.loop.pass_time(100)
    assert stage.onward.now == Ways()


class Refusing(ToldShelves):
    """refuses: to say anything about the film."""

    refuses = False

    @property
    def catalogue(self) -> FakeCatalogue:
        if self.refuses:
            raise MachineError("database.unusable", path="/none", detail="by the test")
        return super().catalogue


def test_without_an_answer_there_is_nothing_but_the_way_back(begin: Begin) -> None:
    shelves = Refusing()
    stage = begin(shelves=shelves)
    shelves.refuses = True
    stage.hear_out(DAVIES)
    assert stage.onward.now == Ways()
    stage.navigation.back()
    assert stage.navigation.now.screen is Screen.HOME
