# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every mistake in a content file is told with its line and what to mend, whatever it is."""

from pathlib import Path

import pytest

from kiosk.content.fields import ContentModel, LocalTextField, SlugField
from kiosk.content.yaml_file import Document, read_yaml
from kiosk.domain.errors import ContentError
from kiosk.domain.values import LATVIAN


class Item(ContentModel):
    slug: SlugField
    count: int = 0


class File(ContentModel):
    title: LocalTextField
    items: tuple[Item, ...] = ()


GOOD = "title: {en: Title, lv: Virsraksts}\nitems:\n  - slug: one\n  - slug: two\n    count: 3\n"


def read(folder: Path, content: str | bytes) -> Document[File]:
    path = folder / "file.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_yaml(path, File)


def test_a_good_file_becomes_a_model(tmp_path: Path) -> None:
    document = read(tmp_path, GOOD)
    assert document.value.title.say(LATVIAN) == "Virsraksts"
    assert [item.count for item in document.value.items] == [0, 3]


def test_parts_know_their_lines(tmp_path: Path) -> None:
    document = read(tmp_path, GOOD)
    assert document.line(("items", 1, "count")) == 5
    assert document.line(("items", 1, "missing")) == 4


def test_a_mistake_found_later_is_told_at_its_line(tmp_path: Path) -> None:
    problem = read(tmp_path, GOOD).error(("items", 1, "count"), "too many")
    assert problem.arguments["line"] == 5
    assert problem.arguments["reason"] == "items 2, count: too many"


@pytest.mark.parametrize(("word", "number"), [("no", "no"), ("1:30:00", "1:30:00"), ("2008-05-17", "2008-05-17")])
def test_words_stay_words(tmp_path: Path, word: str, number: str) -> None:
    assert read(tmp_path, f"title: {{en: {word}}}\n").value.title.texts["en"] == number  # type: ignore[index]


BAD: dict[str, tuple[str | bytes, int, str]] = {
    "unknown key": ("title: {en: T}\nitmes: []\n", 2, "check its spelling"),
    "missing key": ("items:\n  - slug: one\n", 1, "title: this key is missing"),
    "missing key inside": ("title: {en: T}\nitems:\n  - slug: one\n  - count: 1\n", 4, "slug: this key is missing"),
    "wrong kind": ("title: {en: T}\nitems:\n  - slug: one\n    count: many\n", 4, "items 1, count"),
    "no English": ("title: {lv: T}\n", 1, "English"),
    "empty text": ("items: []\ntitle:\n  en: ''\n", 3, "title, en"),
    "duplicate key": ("title: {en: T}\nitems: []\ntitle: {en: U}\n", 3, "already stands on line 1"),
    "forgotten hyphen": ("title: {en: T}\nitems:\n  - slug: one\n    slug: two\n", 4, "a hyphen before a new item"),
    "tab": ("title: {en: T}\nitems:\n\t- slug: one\n", 3, "indent with spaces"),
    "tab between words": ("title: {en: T}\nitems:\n  - slug:\tone\n", 3, "indent with spaces"),
    "tab in a text, as an escape": ('title: {en: "T\\tU"}\n', 1, "a tab"),
    "line separator": ("items: []\ntitle: {en: T\u2028U}\n", 2, "U+2028"),
    "next line": ("items: []\ntitle: {en: T\u0085U}\n", 2, "U+0085"),
    "byte order mark inside": ("items: []\n\ufefftitle: {en: T}\n", 2, "U+FEFF"),
    "hard space as indentation": ("title:\n  lv: T\n\u00a0 en: T\n", 3, "U+00A0"),
    "NUL as an escape": ('title: {en: "T\\0"}\n', 1, "U+0000"),
    "surrogate as an escape": ('title: {en: "T\\ud800"}\n', 1, "title, en"),
    "escape of no character": ('items: []\ntitle: {en: "\\UFFFFFFFF"}\n', 2, "the character itself"),
    "unknown escape": ('items: []\ntitle: {en: "C:\\Films"}\n', 2, "write it twice, or use single quotes"),
    "quotes in quotes": ('items: []\ntitle:\n  en: "The "Great" T"\n', 3, "write these as “ and ”"),
    "quotes in quotes in brackets": ('items: []\ntitle: {en: "The "Great" T"}\n', 2, "write these as “ and ”"),
    "comma in a plain text": ("items: []\ntitle: {en: T, and more}\n", 2, "title, and more: this is no language"),
    "text after a bar": ("items: []\ntitle:\n  en: | T\n", 3, "begins on the next line"),
    "text after a bar, like a comment": ("items: []\ntitle:\n  en: |# T\n    U\n", 3, "begins on the next line"),
    "key without a colon": ("title: {en: T}\nitems\n", 3, "what is wrong begins on line 2"),
    "a list as the whole": ("- title\n", 1, "a mapping is wanted here"),
    "colon": ("title: {en: T}\nitems: one: two\n", 2, "colon"),
    "open quotes": ('title: {en: T}\nitems: "one\n', 3, "close it (what is wrong begins on line 2)"),
    "open bracket": ("title: {en: T\nitems: []\n", 2, "bracket is missing (what is wrong begins on line 1)"),
    "indentation": ("title: {en: T}\nitems:\n    - slug: one\n  - slug: two\n", 4, "indentation"),
    "byte order mark": (b"\xef\xbb\xbftitle: {en: T}\n", 1, "byte order mark"),
    "UTF-16": ("title: {en: T}\n".encode("utf-16"), 1, "UTF-16"),
    "Latin-1": ("items: []\ntitle: {en: Šnore}\n".encode("iso-8859-13"), 2, "not UTF-8"),
    "NUL": (b"title: {en: T}\n# \0\n", 2, "U+0000"),
    "alias": ("title: &a {en: T}\n", 1, "anchor"),
    "bare alias": ("title: {en: T}\nitems: *a\n", 2, "alias"),
    "tag": ("title: {en: T}\nitems: !!python/object:os.system []\n", 2, "tag"),
    "scalar tag": ("title: {en: !secret T}\n", 1, "tag"),
    "tag on a list": ("title: {en: T}\nitems: !secret []\n", 2, "tag"),
    "standard tag": ("title: {en: !!str 7}\n", 1, "tag"),
    "equals sign": ("title: {en: =}\n", 1, "= has a meaning of its own"),
    "merge key": ("title: {en: T}\n<<: {items: []}\n", 2, "<< has a meaning of its own"),
    "another version": ("%YAML 1.1\n---\ntitle: {en: no}\n", 1, "begins with %"),
    "number as key": ("title: {en: T}\n7: seven\n", 2, "put it in quotes"),
    "two documents": ("title: {en: T}\n---\ntitle: {en: U}\n", 2, "second document"),
    "empty": ("", 1, "empty"),
    "only a comment": ("# nothing\n", 1, "empty"),
    "two mistakes": ('title: {en: T}\ntitle: {en: U}\nitems: "one\n', 2, "already stands on line 1"),
    "deep": ("title: {en: T}\nitems: " + "[" * 5000 + "\n", 2, "nested deeper"),
}


@pytest.mark.parametrize(("content", "line", "hint"), BAD.values(), ids=BAD)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, content: str | bytes, line: int, hint: str) -> None:
    with pytest.raises(ContentError) as told:
        read(tmp_path, content)
    assert told.value.code == "content.invalid"
    assert (told.value.arguments["line"], hint in str(told.value.arguments["reason"])) == (line, True), told.value
    assert told.value.arguments["file"] == str(tmp_path / "file.yaml")


def test_an_alias_bomb_is_refused_at_its_first_line(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))
    with pytest.raises(ContentError, match="anchor") as told:
        read(tmp_path, bomb)
    assert told.value.arguments["line"] == 1


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="split it"):
        read(tmp_path, "#" * 5_000_000)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_yaml(tmp_path / "none.yaml", File)


def test_more_mistakes_are_counted_and_the_first_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"\(and 1 more\)") as told:
        read(tmp_path, "title: {en: T}\nitems:\n  - slug: A\n  - slug: B\n")
    assert told.value.arguments["line"] == 3
