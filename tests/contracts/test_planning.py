# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Planning does, the one in memory and the one over the database."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path

import pytest

from db.planning import VenuePlanning
from db.staff import FilmStaffRecords
from kiosk.app.ports.planning import Planning
from kiosk.app.ports.staff_records import StaffRecords
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import EditError
from kiosk.domain.playlists import ATTRACT, ListItem, StoredPlaylist, What
from kiosk.domain.schedule import (
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Schedule,
    Span,
    SpecialDay,
    VolumeHours,
    VolumeSpan,
)
from kiosk.domain.staff import Decision, KeptAct, Who
from kiosk.domain.values import Millis, Slug
from tests.fakes.planning import FakePlanning
from tests.support.databases import NOW, open_empty

WHY = Decision("a reason", NOW, Who.MANAGER)
CLIP = ListItem(What.CLIP, Slug("bikes"), start=Millis(1_000), end=Millis(9_000), gain=-3, captions=False)
VOICE = ListItem(What.VOICE, subject=Ref(Kind.PERSON, Slug("emma-korpa")))
PAUSE = ListItem(What.PAUSE, stays=Millis(20_000), text="Back in a moment.\nPlease wait.")
LOOP = StoredPlaylist("", key=ATTRACT, version=1)
OPEN = Span(time(10), time(18))
DAYS = Recurrence(date(2026, 11, 23), weekdays=frozenset({1, 2, 3}), without=(date(2026, 12, 24),))


@dataclass(frozen=True)
class Stage:
    """played: the key of a playlist that is there."""

    planning: Planning
    staff: StaffRecords

    def make(self, name: str = "Morning", *items: ListItem) -> int:
        return self.planning.put_playlist(StoredPlaylist(name, items), seen=0, decision=WHY)

    def screening(self, title: str = "The film", *starts: time) -> int:
        rule = Rule(title, RuleKind.SCREENING, DAYS, starts=starts or (time(11),), doors=15)
        return self.planning.put_rule(rule, seen=0, decision=WHY)

    def list_rule(self, playlist: int, title: str = "Mornings") -> int:
        rule = Rule(title, RuleKind.LIST, DAYS, playlist=playlist, span=OPEN)
        return self.planning.put_rule(rule, seen=0, decision=WHY)

    @property
    def acts(self) -> tuple[KeptAct, ...]:
        """The newest first."""
        return self.staff.acts(NOW, 99)

    @property
    def codes(self) -> list[str]:
        return [kept.act.code for kept in self.acts]


@pytest.fixture(params=["fake", "database"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    if request.param == "fake":
        fake = FakePlanning()
        yield Stage(fake, fake.staff)
        return
    with closing(open_empty(tmp_path)) as database:
        yield Stage(VenuePlanning(database), FilmStaffRecords(database, Slug("rehearsal")))


def refused(do: Callable[[], object]) -> EditError:
    with pytest.raises(EditError) as raised:
        do()
    return raised.value


def test_at_first_there_is_the_attract_loop_and_nothing_is_scheduled(stage: Stage) -> None:
    assert stage.planning.playlists() == (LOOP,)
    assert stage.planning.playlist(ATTRACT) == LOOP
    assert stage.planning.schedule() == Schedule()
    assert stage.acts == ()


def test_a_playlist_is_made_changed_and_removed_with_its_acts(stage: Stage) -> None:
    key = stage.make(" Morning ", CLIP, VOICE, PAUSE)
    made = StoredPlaylist("Morning", (CLIP, VOICE, PAUSE), key=key, version=1)
    assert stage.planning.playlists() == (LOOP, made)
    changed = replace(made, items=(PAUSE,), loop=False, shuffle=True)
    assert stage.planning.put_playlist(changed, seen=1, decision=WHY) == key
    assert stage.planning.playlist(key) == replace(changed, version=2)
    stage.planning.remove_playlist(key, seen=2, decision=WHY)
    assert stage.planning.playlists() == (LOOP,)
    assert stage.codes == ["playlist.removed", "playlist.changed", "playlist.made"]
    told = dict(stage.acts[2].act.arguments)
    assert told == {"key": key, "called": "Morning", "version": 1, "reason": "a reason"}
    assert [("before" in kept.act.arguments, kept.act.arguments["version"]) for kept in stage.acts] == [
        (True, 3),
        (True, 2),
        (False, 1),
    ]


def test_one_that_was_removed_is_back_under_its_key(stage: Stage) -> None:
    key = stage.make("Morning", CLIP)
    stage.planning.remove_playlist(key, seen=1, decision=WHY)
    again = StoredPlaylist("Morning", (PAUSE,), key=key)
    assert refused(lambda: stage.planning.put_playlist(again, seen=1, decision=WHY)).code == "edit.stale"
    assert stage.planning.put_playlist(again, seen=2, decision=WHY) == key
    assert stage.planning.playlist(key) == replace(again, version=3)
    assert stage.codes[0] == "playlist.made"
    assert "before" not in stage.acts[0].act.arguments


def test_playlists_come_by_name_after_the_attract_loop(stage: Stage) -> None:
    for name in ("Zeme", "āboli", "Abava", "Ābece"):
        stage.make(name)
    assert [one.name for one in stage.planning.playlists()] == ["", "Abava", "Ābece", "āboli", "Zeme"]


def test_a_name_is_taken_once_however_it_is_written(stage: Stage) -> None:
    key = stage.make("Rīta stunda")
    error = refused(lambda: stage.make(" RI\u0304TA stunda "))
    assert (error.code, error.arguments) == ("plan.name_taken", {"field": "name", "name": "RĪTA stunda"})
    renamed = StoredPlaylist("RĪTA stunda", key=key)
    stage.planning.put_playlist(renamed, seen=1, decision=WHY)
    stage.planning.remove_playlist(key, seen=2, decision=WHY)
    assert stage.make("Rīta stunda") != key
    assert refused(lambda: stage.planning.put_playlist(renamed, seen=3, decision=WHY)).code == "plan.name_taken"


def test_the_attract_loop_is_filled_and_neither_named_nor_removed(stage: Stage) -> None:
    stage.planning.put_playlist(replace(LOOP, items=(CLIP,)), seen=1, decision=WHY)
    assert stage.planning.playlist(ATTRACT) == replace(LOOP, items=(CLIP,), version=2)
    named = replace(LOOP, name="Ours")
    assert refused(lambda: stage.planning.put_playlist(named, seen=2, decision=WHY)).code == "plan.attract"
    assert refused(lambda: stage.planning.remove_playlist(ATTRACT, seen=2, decision=WHY)).code == "plan.attract"
    assert stage.codes == ["playlist.changed"]


def test_a_playlist_that_rules_play_is_not_removed_until_they_are_gone(stage: Stage) -> None:
    key = stage.make()
    rules = [stage.list_rule(key, title) for title in ("Mornings", "Evenings")]
    error = refused(lambda: stage.planning.remove_playlist(key, seen=1, decision=WHY))
    assert (error.code, error.arguments) == ("plan.used", {"name": "Morning", "by": "Mornings, Evenings"})
    for rule in rules:
        stage.planning.remove_rule(rule, seen=1, decision=WHY)
    stage.planning.remove_playlist(key, seen=1, decision=WHY)
    assert stage.planning.playlists() == (LOOP,)


def test_a_rule_plays_a_playlist_that_is_there(stage: Stage) -> None:
    key = stage.make()
    rule = stage.list_rule(key)
    kept = stage.planning.schedule().rules[0]
    stage.planning.remove_rule(rule, seen=1, decision=WHY)
    stage.planning.remove_playlist(key, seen=1, decision=WHY)
    for gone in (key, 77, 10**30):
        error = refused(lambda gone=gone: stage.list_rule(gone))  # type: ignore[misc]
        assert (error.code, error.arguments["what"], error.arguments["field"]) == (
            "plan.unknown",
            "playlist",
            "playlist",
        )
    assert refused(lambda: stage.planning.put_rule(kept, seen=2, decision=WHY)).code == "plan.unknown"


def test_rules_come_as_they_were_made_and_without_what_does_not_matter(stage: Stage) -> None:
    key = stage.make()
    first = stage.screening("The film", time(14), time(11))
    given = Rule("List", RuleKind.LIST, DAYS, playlist=key, span=OPEN, film=Slug("bikes"), starts=(time(3),), doors=5)
    second = stage.planning.put_rule(given, seen=0, decision=WHY)
    found = stage.planning.schedule().rules
    assert [rule.key for rule in found] == [first, second]
    assert found[0] == Rule(
        "The film", RuleKind.SCREENING, DAYS, starts=(time(11), time(14)), doors=15, key=first, version=1
    )
    assert found[1] == Rule("List", RuleKind.LIST, DAYS, playlist=key, span=OPEN, key=second, version=1)


def test_special_days_are_kept_too(stage: Stage) -> None:
    given = SpecialDay("Ziemassvētki", date(2026, 12, 24), date(2026, 12, 26), yearly=True)
    key = stage.planning.put_special_day(given, seen=0, decision=WHY)
    assert stage.planning.schedule().special_days == (replace(given, key=key, version=1),)
    later = replace(given, key=key, spans=(Span(time(14), time(16)), Span(time(10), time(12))))
    stage.planning.put_special_day(later, seen=1, decision=WHY)
    (found,) = stage.planning.schedule().special_days
    assert found.spans == (Span(time(10), time(12)), Span(time(14), time(16)))
    stage.planning.remove_special_day(key, seen=2, decision=WHY)
    assert stage.planning.schedule() == Schedule()
    assert stage.codes == ["day.removed", "day.changed", "day.made"]


def test_opening_hours_and_volumes_are_kept_and_the_acts_say_what_was_before(stage: Stage) -> None:
    week = ((), *(((OPEN,),) * 6))
    stage.planning.put_hours(OpeningHours(week), seen=0, decision=WHY)
    stage.planning.put_hours(OpeningHours(None), seen=1, decision=WHY)
    volumes = VolumeHours((VolumeSpan(Span(time(9), time(12)), 30, 60),))
    stage.planning.put_volumes(volumes, seen=0, decision=WHY)
    found = stage.planning.schedule()
    assert (found.hours, found.volumes) == (OpeningHours(None, 2), replace(volumes, version=1))
    assert stage.codes == ["volumes.changed", "hours.changed", "hours.changed"]
    assert [kept.act.arguments["before"] == '{"week":null}' for kept in stage.acts[1:]] == [False, True]


def test_of_two_who_change_the_same_the_second_is_refused_with_both(stage: Stage) -> None:
    key = stage.make("Morning", CLIP)
    rule = stage.screening("The film")
    day = stage.planning.put_special_day(
        SpecialDay("Closed", date(2026, 12, 24), date(2026, 12, 24)), seen=0, decision=WHY
    )
    stage.planning.put_playlist(StoredPlaylist("Early", (CLIP, PAUSE), key=key), seen=1, decision=WHY)
    mine = StoredPlaylist("Mine", key=key)
    error = refused(lambda: stage.planning.put_playlist(mine, seen=1, decision=WHY))
    assert (error.code, error.arguments) == ("edit.stale", {"yours": "Mine (0)", "theirs": "Early (2)"})
    assert refused(lambda: stage.planning.remove_playlist(key, seen=1, decision=WHY)).code == "edit.stale"
    assert stage.planning.playlist(key).name == "Early"
    assert refused(lambda: stage.planning.remove_rule(rule, seen=0, decision=WHY)).code == "edit.stale"
    assert refused(lambda: stage.planning.remove_special_day(day, seen=3, decision=WHY)).code == "edit.stale"
    stage.planning.put_hours(OpeningHours(((OPEN,),) * 7), seen=0, decision=WHY)
    error = refused(lambda: stage.planning.put_hours(OpeningHours(None), seen=0, decision=WHY))
    assert error.arguments == {"yours": "–", "theirs": "; ".join(["10:00–18:00"] * 7)}
    assert refused(lambda: stage.planning.put_volumes(VolumeHours(), seen=4, decision=WHY)).code == "edit.stale"
    assert len(stage.acts) == 5


def test_what_is_not_there_cannot_be_changed_or_removed(stage: Stage) -> None:
    planning, closed = stage.planning, SpecialDay("Closed", date(2026, 12, 24), date(2026, 12, 24))
    film = Rule("The film", RuleKind.SCREENING, DAYS, starts=(time(11),))
    gone = stage.make()
    planning.remove_playlist(gone, seen=1, decision=WHY)
    for key in (gone, ATTRACT, 55, -1, 10**30):
        for do in (
            lambda key=key: planning.remove_rule(key, seen=0, decision=WHY),
            lambda key=key: planning.remove_special_day(key, seen=0, decision=WHY),
            lambda key=key: planning.put_rule(replace(film, key=key), seen=0, decision=WHY),
            lambda key=key: planning.put_special_day(replace(closed, key=key), seen=0, decision=WHY),
        ):
            assert refused(do).code == "plan.unknown"
        if key != ATTRACT:
            assert refused(lambda key=key: planning.remove_playlist(key, seen=2, decision=WHY)).code == "plan.unknown"  # type: ignore[misc]
            assert refused(lambda key=key: planning.playlist(key)).code == "plan.unknown"  # type: ignore[misc]
    assert planning.schedule() == Schedule()


def test_what_is_refused_leaves_nothing_behind(stage: Stage) -> None:
    planning = stage.planning
    bad = [
        lambda: stage.make("", CLIP),
        lambda: stage.make("Bad", ListItem(What.CLIP, start=Millis(5_000), end=Millis(5_000))),
        lambda: stage.screening("The film", time(11), time(11)),
        lambda: stage.list_rule(0),
        lambda: planning.put_special_day(
            SpecialDay("Odd", date(2026, 12, 24), date(2026, 12, 23)), seen=0, decision=WHY
        ),
        lambda: planning.put_hours(OpeningHours(((OPEN, OPEN), *(((),) * 6))), seen=0, decision=WHY),
        lambda: planning.put_volumes(VolumeHours((VolumeSpan(OPEN, 80, 40),)), seen=0, decision=WHY),
        lambda: planning.put_playlist(StoredPlaylist("A"), seen=0, decision=Decision("two\nlines", NOW)),
    ]
    assert [refused(do).code for do in bad] == [
        *("plan.name_missing", "plan.clip_end", "plan.starts_twice", "plan.list_missing"),
        *("plan.last_early", "plan.spans_overlap", "plan.volume_above", "edit.unstorable"),
    ]
    assert (planning.playlists(), planning.schedule(), stage.acts) == ((LOOP,), Schedule(), ())


def test_a_change_takes_another_one_back_once(stage: Stage) -> None:
    key = stage.make()
    back = Decision("", NOW, Who.MANAGER, undoes=stage.acts[0].key)
    stage.planning.remove_playlist(key, seen=1, decision=back)
    assert [kept.undone for kept in stage.acts] == [False, True]
    again = StoredPlaylist("Morning", key=key)
    assert refused(lambda: stage.planning.put_playlist(again, seen=2, decision=back)).code == "act.undone"
    assert stage.planning.playlists() == (LOOP,)
