# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The script of the rehearsal film: the shipped one is good, and a bad one is told with its line."""

from pathlib import Path

import pytest

from kiosk.content.rehearsal import read_rehearsal_script
from kiosk.domain.errors import ContentError
from kiosk.domain.values import ENGLISH, LATVIAN
from tests.support.quotes import QUOTES

SHIPPED = Path(__file__).parents[2] / "assets" / "rehearsal" / "script.yaml"


def test_the_shipped_script_quotes_every_voice_once() -> None:
    script = read_rehearsal_script(SHIPPED)
    speakers = [cue.speaker for chapter in script.chapters for cue in chapter.cues if cue.speaker]
    assert sorted(speakers) == sorted(script.speakers)
    assert len(speakers) == len(QUOTES)


def test_the_shipped_script_says_everything_in_both_languages() -> None:
    script = read_rehearsal_script(SHIPPED)
    texts = [script.title, *script.speakers.values()]
    for chapter in script.chapters:
        texts += [chapter.title, chapter.summary]
        texts += [card.text for card in chapter.cards] + [cue.text for cue in chapter.cues]
    assert [text for text in texts if set(text.texts) != {ENGLISH, LATVIAN}] == []


GOOD = """\
title: {en: Rehearsal}
speakers:
  some-body: {en: Some Body}
chapters:
  - slug: one
    title: {en: One}
    summary: {en: About}
    length: 10
    cards:
      - at: 0
        text: {en: Card}
    cues:
      - speaker: some-body
        at: 1.5
        length: 3
        text: {en: Said}
"""


def read(folder: Path, text: str) -> None:
    (folder / "script.yaml").write_text(text, encoding="utf-8")
    read_rehearsal_script(folder / "script.yaml")


def test_a_small_script_is_good(tmp_path: Path) -> None:
    read(tmp_path, GOOD)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("speaker: some-body", "speaker: nobody", 13),
        ("length: 3", "length: 9", 15),
        ("length: 3", "length: 0.1", 15),
        ("length: 3", "length: -1", 15),
        ("at: 0", "at: .nan", 10),
        ("slug: one", "slug: Number One", 5),
        ("summary:", "sumary:", 7),
        ("length: 10", "length: 10.5", 8),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    with pytest.raises(ContentError) as told:
        read(tmp_path, GOOD.replace(old, new))
    assert told.value.arguments["line"] == line, told.value
