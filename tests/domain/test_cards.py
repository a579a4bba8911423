# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses, links and translations."""

from kiosk.domain.cards import Kind, Link, Ref, linked
from kiosk.domain.dates import UNDATED
from kiosk.domain.quotes import Translation, Verbatim
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug

TOPIC, PERSON, MOMENT = (Ref(kind, Slug("x")) for kind in (Kind.TOPIC, Kind.PERSON, Kind.MOMENT))


def test_an_address_reads_as_it_is_written() -> None:
    assert str(TOPIC) == "topic/x"


def test_a_link_is_the_same_from_both_ends() -> None:
    assert Link.between(TOPIC, PERSON) == Link.between(PERSON, TOPIC)


def test_what_is_linked_is_told_once_and_in_order() -> None:
    links = [Link.between(TOPIC, PERSON), Link.between(MOMENT, TOPIC), Link.between(PERSON, TOPIC)]
    assert linked(links, TOPIC) == (MOMENT, PERSON)
    assert linked(links, MOMENT) == (TOPIC,)


def test_words_in_the_language_they_were_published_in_are_not_translated() -> None:
    translation = Translation("Teikts", LocalText({ENGLISH: "kiosk edition"}))
    words = Verbatim("Said", ENGLISH, {LATVIAN: translation})
    assert (words.translated(LATVIAN), words.translated(ENGLISH)) == (translation, None)


def test_what_is_undated_has_no_place_on_a_timeline() -> None:
    assert not UNDATED.placed
