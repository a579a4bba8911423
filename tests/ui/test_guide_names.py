# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for staff calls pages and buttons what they are called on the screen."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.host.staff_guide import guide_markdown

_UI = Path(__file__).parents[2] / "kiosk" / "ui"
_SOURCE = re.compile(r'(?:qsTr\(|QT_TRANSLATE_NOOP\(\s*"\w+",\s*)"([^"]*)"')
_NAMED = {ENGLISH: re.compile("“([^”]+)”"), LATVIAN: re.compile("„([^”]+)”")}


def _sources() -> set[str]:
    files = [path for ending in ("*.qml", "*.py") for path in _UI.rglob(ending)]
    return {text for path in files for text in _SOURCE.findall(path.read_text("utf-8"))}


def _translations() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for message in ET.parse(_UI / "i18n" / "kiosk_lv.ts").iter("message"):  # noqa: S314 - our own file
        told = message.findtext("translation") or ""
        found.setdefault(message.findtext("source") or "", set()).add(told)
    return found


def _is_called(name: str, text: str) -> bool:
    """Also where a count follows, as in What visitors said: 3 open."""
    return text == name or text.startswith(f"{name}:")


def test_every_name_in_it_is_on_the_screen_in_its_language() -> None:
    english, latvian = (_NAMED[language].findall(guide_markdown(language)) for language in (ENGLISH, LATVIAN))
    sources, translations = _sources(), _translations()
    assert len(english) == len(latvian)
    for name, translated in zip(english, latvian, strict=True):
        called = {text for text in sources if _is_called(name, text)}
        assert called, f"nothing is called {name}"
        told = set().union(*(translations.get(text, set()) for text in called))
        assert not told or any(_is_called(translated, text) for text in told), f"{name} is {told}, not {translated}"
