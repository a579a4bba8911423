# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists made and changed on the screen: kept at once, and taken back."""

from dataclasses import replace

import pytest

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.playlists import ATTRACT, ListItem, What
from kiosk.domain.staff import Who
from kiosk.domain.values import ENGLISH, Slug
from tests.app.playlist_stage import CARD, FILM, PlaylistStage


def chapter(slug: str) -> ListItem:
    return ListItem(What.CHAPTER, subject=Ref(Kind.CHAPTER, Slug(slug)))


@pytest.fixture
def stage() -> PlaylistStage:
    return PlaylistStage()


def test_all_are_listed_the_attract_loop_first_with_length_and_where_they_are_used(stage: PlaylistStage) -> None:
    key = stage.made("Morning", FILM, chapter("no-such-chapter"))
    stage.rule("Before noon", key)
    attract, morning = stage.playlists.now.lists
    assert attract.playlist.attract
    assert (morning.length, morning.amiss, morning.used) == (stage.films[Slug("")].length, 1, ("Before noon",))
    assert attract.used == ()


def test_they_are_known_before_somebody_comes_to_the_page(stage: PlaylistStage) -> None:
    stage.playlists.attend(False)
    stage.made("Morning")
    assert stage.names == ["", "Morning"]


def test_they_are_found_by_name(stage: PlaylistStage) -> None:
    stage.made("Morning")
    stage.made("Evening")
    stage.playlists.look_for("even")
    assert stage.names == ["Evening"]
    stage.playlists.look_for("")
    assert stage.names == ["", "Evening", "Morning"]


def test_a_new_one_is_open_and_follows_what_is_put_into_it_until_it_is_named(stage: PlaylistStage) -> None:
    stage.playlists.create("Playlist")
    stage.wait()
    assert stage.editor.playlist.name == "Playlist"
    assert stage.playlists.editor.add((chapter("title"), CARD), called="Chapters")
    stage.wait()
    key = stage.editor.playlist.key
    assert (stage.kept(key).name, len(stage.kept(key).items)) == ("Chapters", 2)
    stage.playlists.editor.rename("Morning")
    stage.wait()
    assert (stage.kept(key).name, stage.kept(key).version) == ("Morning", 3)
    assert stage.codes == ["playlist.made", "playlist.changed", "playlist.changed"]
    assert {one.act.who for one in stage.shelves.staff.kept if one.act.code in stage.codes} == {Who.MANAGER}


def test_the_name_that_somebody_chose_stays(stage: PlaylistStage) -> None:
    stage.playlists.create("Playlist")
    stage.wait()
    stage.playlists.editor.rename("Morning")
    stage.playlists.editor.add((FILM,), called="The whole film")
    stage.wait()
    assert stage.kept(stage.editor.playlist.key).name == "Morning"


def test_names_that_are_taken_get_a_number(stage: PlaylistStage) -> None:
    for _ in range(2):
        stage.playlists.create("Playlist")
        stage.wait()
        stage.playlists.close()
    stage.wait(1_500)
    assert stage.names == ["", "Playlist", "Playlist (2)"]


def test_a_change_is_shown_before_it_is_kept_and_what_follows_is_kept_after_it(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.playlists.editor.play_on(loop=False)
    stage.playlists.editor.play_on(shuffle=True)
    stage.playlists.editor.add((FILM,))
    assert (stage.editor.playlist.loop, len(stage.editor.playlist.items)) == (False, 2)
    stage.wait()
    kept = stage.kept(key)
    assert (kept.loop, kept.shuffle, kept.items) == (False, True, (CARD, FILM))
    assert stage.editor.kept


def test_what_is_added_comes_after_the_chosen_item_and_is_chosen_itself(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD, FILM)
    stage.playlists.editor.choose(0)
    stage.playlists.editor.add((chapter("title"),))
    stage.wait()
    assert [item.what for item in stage.kept(key).items] == [What.PAUSE, What.CHAPTER, What.FILM]
    assert stage.editor.chosen == 1


def test_an_item_is_moved_and_taken_out(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD, FILM, chapter("title"))
    stage.playlists.editor.move(2, 0)
    assert stage.editor.chosen == 0
    stage.playlists.editor.remove(1)
    stage.wait()
    assert [item.what for item in stage.kept(key).items] == [What.CHAPTER, What.FILM]


def test_several_touches_are_one_change(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", FILM)
    for gain in (1, 2, 3):
        stage.playlists.editor.alter(0, replace(FILM, gain=gain), due=False)
        stage.wait(200)
    assert (stage.editor.playlist.items[0].gain, stage.kept(key).version) == (3, 1)
    stage.wait(700)
    assert (stage.kept(key).items[0].gain, stage.kept(key).version) == (3, 2)


def test_who_leaves_the_area_has_changed_it_all_the_same(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", FILM)
    stage.playlists.editor.alter(0, replace(FILM, gain=3), due=False)
    stage.area.leave()
    stage.playlists.attend(False)
    stage.wait()
    assert stage.kept(key).items[0].gain == 3
    (last,) = [one.act for one in stage.shelves.staff.kept if one.act.code == "playlist.changed"]
    assert last.who is Who.MANAGER
    assert stage.playlists.editor.now is None


def test_who_goes_back_to_all_of_them_has_changed_it_all_the_same(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", FILM)
    stage.playlists.editor.play_on(loop=False)
    stage.playlists.editor.alter(0, replace(FILM, gain=3), due=False)
    stage.playlists.close()
    stage.wait()
    assert (stage.kept(key).loop, stage.kept(key).items[0].gain) == (False, 3)
    assert stage.playlists.editor.now is None


def test_changes_are_taken_back_one_after_the_other(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD)
    stage.playlists.editor.add((FILM,))
    stage.wait()
    stage.playlists.editor.rename("Noon")
    stage.wait()
    stage.playlists.undo()
    stage.wait(1_000)
    assert (stage.kept(key).name, stage.editor.playlist.name) == ("Morning", "Morning")
    stage.playlists.undo()
    stage.wait(1_000)
    assert stage.kept(key).items == (CARD,)
    assert stage.playlists.desk.now.change is None
    stage.playlists.undo()
    stage.wait()
    assert stage.kept(key).items == (CARD,)


def test_one_that_is_deleted_comes_back(stage: PlaylistStage) -> None:
    stage.opened("Morning", CARD)
    stage.playlists.delete()
    stage.wait(1_000)
    assert (stage.playlists.editor.now, stage.names) == (None, [""])
    stage.playlists.undo()
    stage.wait(1_000)
    assert stage.names == ["", "Morning"]


def test_who_takes_back_that_there_is_one_is_led_out_of_it(stage: PlaylistStage) -> None:
    stage.playlists.create("Playlist")
    stage.wait(1_000)
    stage.playlists.undo()
    stage.wait(1_000)
    assert (stage.playlists.editor.now, stage.names, stage.refusal) == (None, [""], "")


def test_a_copy_has_all_items_and_is_open(stage: PlaylistStage) -> None:
    key = stage.opened("Morning", CARD, FILM)
    stage.playlists.copy("Morning")
    stage.wait()
    assert (stage.editor.playlist.name, stage.editor.playlist.items) == ("Morning (2)", (CARD, FILM))
    assert stage.editor.playlist.key != key


def test_the_attract_loop_is_chosen_from_what_it_shows_and_automatic_again(stage: PlaylistStage) -> None:
    stage.playlists.open(ATTRACT)
    stage.playlists.editor.choose_yourself()
    stage.wait(1_000)
    items = stage.kept(ATTRACT).items
    fare = stage.attract.fare
    assert [item.subject for item in items if item.what is What.CHAPTER] == [one.subject for one in fare.stretches]
    assert all(one and one.fit for one in stage.editor.resolved)
    stage.playlists.editor.automatic()
    stage.wait()
    assert stage.kept(ATTRACT).items == ()


def test_what_is_offered_is_what_there_is_of_each_film(stage: PlaylistStage) -> None:
    stage.offers.look()
    stage.wait()
    films = {one.slug: one for one in stage.offers.now.films}
    assert set(films) == {Slug(""), Slug("small")}
    assert [one.resolved.title.say(ENGLISH) for one in films[Slug("small")].chapters] == ["Part 0", "Part 1", "Part 2"]
    used = films[Slug("")]
    assert len(used.chapters) == len(stage.films[Slug("")].chapters)
    assert {one.item.what for one in used.voices} == {What.VOICE}
    assert stage.offers.now.stills
    stage.offers.look_for("davies")
    stage.wait()
    found = stage.offers.now.stills
    assert found
    assert all("Davies" in str(one.note and one.note.say(ENGLISH)) for one in found)


def test_what_staff_took_off_is_offered_as_that(stage: PlaylistStage) -> None:
    ref = Ref(Kind.CHAPTER, stage.films[Slug("")].chapters[2].slug)
    stage.shelves.take_off(ref)
    stage.offers.look()
    stage.wait()
    chosen = stage.offers.now.chosen
    assert chosen is not None
    assert [one.resolved.fault for one in chosen.chapters if one.item.subject == ref] == ["item.off"]
