# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for staff: what is read of it, what is refused, and the guides that ship."""

import pytest

from kiosk.domain.errors import ContentError
from kiosk.domain.guide_text import GuideText, Passage, PassageKind, read_guide_text
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.host.staff_guide import guide_folder, guide_markdown

WHOLE = """# The guide

## Morning

One idea
on two lines.

### Steps

1. First
2. Then, which
   takes more words

- an item
- another

![The page](pictures/now-en.png)

    kiosk staff status
    kiosk log

| What it says | What to do |
| --- | --- |
| Full | Make room |

## Evening

Good night.
"""


def test_everything_is_what_it_was_written_as() -> None:
    guide = read_guide_text(WHOLE)
    assert (guide.title, [chapter.title for chapter in guide.chapters]) == ("The guide", ["Morning", "Evening"])
    assert guide.chapters[0].passages == (
        Passage(PassageKind.TEXT, "One idea on two lines."),
        Passage(PassageKind.HEADING, "Steps"),
        Passage(PassageKind.STEP, "First", number=1),
        Passage(PassageKind.STEP, "Then, which takes more words", number=2),
        Passage(PassageKind.ITEM, "an item"),
        Passage(PassageKind.ITEM, "another"),
        Passage(PassageKind.PICTURE, "The page", picture="pictures/now-en.png"),
        Passage(PassageKind.COMMAND, "kiosk staff status"),
        Passage(PassageKind.COMMAND, "kiosk log"),
        Passage(PassageKind.TABLE, rows=(("What it says", "What to do"), ("Full", "Make room"))),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "**bold**",
        "*slanted*",
        "__bold__",
        "`code`",
        "a [link](elsewhere)",
        "<b>bold</b>",
        "> a quotation",
        "#### too deep",
        "+ an item of another kind",
        "a\ttab",
        "a \\ backslash",
        "![](pictures/x.png)",
        "![x](https://example.org/x.png)",
        "![x](pictures/../x.png)",
        "![x](pictures/x.png) and words",
        "- an item\nthat goes on",
        "### A heading\nand a text",
        "| a | b |\n| c | d |",
        "| a | b |\n| --- | --- |\n| c |",
        "| a | b |\n| --- | --- |\n| c | d",
        "| a | b |\n| --- | --- |\n| c |  |",
        "    a command\nand a text",
    ],
)
def test_what_it_does_not_know_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_guide_text(f"# The guide\n\n## A chapter\n\n{wrong}\n")
    assert raised.value.code == "guide.invalid"
    assert int(raised.value.arguments["line"]) >= 5


@pytest.mark.parametrize("text", ["", "## No title\n", "# Only a title\n", "# A title\n\nA text\n\n## A chapter\n"])
def test_what_has_no_title_or_no_chapter_is_no_guide(text: str) -> None:
    with pytest.raises(ContentError):
        read_guide_text(text)


def _guides() -> list[GuideText]:
    return [read_guide_text(guide_markdown(language)) for language in (ENGLISH, LATVIAN)]


def _pictures(guide: GuideText) -> list[str]:
    return [passage.picture for chapter in guide.chapters for passage in chapter.passages if passage.picture]


def test_the_guides_that_ship_say_the_same_in_the_same_order() -> None:
    english, latvian = _guides()
    shapes = [
        [[(one.kind, one.number, len(one.rows)) for one in chapter.passages] for chapter in guide.chapters]
        for guide in (english, latvian)
    ]
    assert shapes[0] == shapes[1]
    assert english.title != latvian.title


def test_every_picture_is_there_is_used_and_is_of_its_language() -> None:
    used = {language: _pictures(guide) for language, guide in zip(("en", "lv"), _guides(), strict=True)}
    for language, pictures in used.items():
        assert pictures
        assert all(picture.endswith(f"-{language}.png") for picture in pictures)
    there = {f"pictures/{path.name}" for path in (guide_folder() / "pictures").iterdir()}
    assert there == {*used["en"], *used["lv"]}


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert guide_markdown(Language("de")) == guide_markdown(ENGLISH)
