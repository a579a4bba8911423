# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is there in each language, and the files made from the interface are up to date."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.ui.qmltypes import QML, texts

I18N = QML.parent / "i18n"
SOURCES = [*sorted(QML.rglob("*.qml")), *sorted((QML.parent / "bridges").glob("*.py"))]
PLACES = re.compile(r"%(?:\d|n)")


def messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("name", ["kiosk_en.ts", "kiosk_lv.ts"])
def test_no_text_is_unfinished(name: str) -> None:
    for where, message in messages(I18N / name).items():
        translation = message.find("translation")
        assert translation is not None, where
        assert translation.get("type") is None, where
        for text in translations(message):
            assert text.strip() == text != "", where
            assert set(PLACES.findall(text)) == set(PLACES.findall(where[1])), where


@pytest.mark.parametrize(("name", "options"), [("kiosk_en.ts", ["-pluralonly"]), ("kiosk_lv.ts", [])])
def test_the_translations_know_every_text_of_the_interface(name: str, options: list[str], tmp_path: Path) -> None:
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    fresh = tmp_path / name
    shutil.copy(I18N / name, fresh)
    command: list[str | Path] = [
        lupdate,
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
        *options,
        *SOURCES,
        "-ts",
        fresh,
    ]
    subprocess.run(command, check=True)
    assert set(messages(fresh)) == set(messages(I18N / name))


def test_qmllint_knows_our_types_as_they_are() -> None:
    for path, text in texts().items():
        assert path.read_text(encoding="utf-8") == text, "run packaging/texts"


def test_all_text_is_plain() -> None:
    bare = [
        path.name for path in QML.rglob("*.qml") if re.search(r"^\s*(Text|Label|TextEdit) \{", path.read_text(), re.M)
    ]
    assert sorted(bare) == ["Paragraph.qml", "PlainText.qml", "StaffInput.qml"]
    assert "textFormat: Text.PlainText" in next(QML.rglob("PlainText.qml")).read_text()
    assert "textFormat: TextEdit.PlainText" in next(QML.rglob("Paragraph.qml")).read_text()
