# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of playlists: which are the same, which are free, and in which order they come."""

from kiosk.domain.plan_names import free_name, in_order, name_key
from kiosk.domain.playlists import ATTRACT, LONGEST_NAME, StoredPlaylist


def test_a_free_name_is_the_name_itself_or_the_next_number() -> None:
    assert free_name("Morning", []) == "Morning"
    assert free_name("Morning", ["morning "]) == "Morning (2)"
    assert free_name("Morning (2)", ["Morning", "MORNING (2)"]) == "Morning (3)"
    assert free_name("Morning", ["Morning", "Morning (2)", "Morning (3)"]) == "Morning (4)"
    assert free_name("(2)", ["(2)"]) == "(2) (2)"


def test_a_free_name_is_never_too_long() -> None:
    long = "x" * LONGEST_NAME
    found = free_name(long, [long])
    assert found == "x" * (LONGEST_NAME - 4) + " (2)"
    assert free_name(found, [long, found]) == "x" * (LONGEST_NAME - 4) + " (3)"


def test_names_that_nobody_could_tell_apart_are_the_same() -> None:
    assert name_key("Ābols") == name_key(" A\u0304BOLS ") != name_key("Abols")


def test_the_attract_loop_comes_first_and_letters_with_marks_among_those_without() -> None:
    names = ("Zeme", "āboli", "Abava", "abols")
    given = [StoredPlaylist(name, key=key) for key, name in enumerate(names, 2)]
    found = in_order([*given, StoredPlaylist("", key=ATTRACT)])
    assert [one.name for one in found] == ["", "Abava", "āboli", "abols", "Zeme"]
