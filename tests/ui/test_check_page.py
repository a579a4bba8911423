# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of paper, read back as the text that is on it."""

import re
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.errors import MachineError
from kiosk.domain.opening_check import OpeningRun
from kiosk.domain.staff import KeptCheck, Who
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from kiosk.host.folders import assets
from kiosk.ui.check_page import PageFacts, page_html, write_check_page
from kiosk.ui.fonts import load_fonts

FACTS = PageFacts("The <House> & Co", "kiosk-3", "0.1.0")


def check() -> KeptCheck:
    run = OpeningRun(Millis(0)).chooses("cut", Millis(1))
    return run.kept(datetime(2026, 3, 1, 9, 30, tzinfo=UTC), Who.DOCENT, "the <frame> hides it")


@pytest.mark.parametrize(
    ("language", "words"),
    [(ENGLISH, ["Opening check", "Date and signature"]), (LATVIAN, ["Rīta pārbaude", "Datums un paraksts"])],
)
def test_it_says_what_was_found_and_has_room_to_sign(language: Language, words: list[str]) -> None:
    html = page_html(check(), FACTS, language)
    for word in (*words, "kiosk-3", "0.1.0", "The &lt;House&gt; &amp; Co", "the &lt;frame&gt; hides it"):
        assert word in html


def test_it_is_one_sheet_of_paper_with_its_type_in_it(qapp: QGuiApplication, tmp_path: Path) -> None:
    load_fonts(assets() / "fonts")
    path = tmp_path / "reports" / "page.pdf"
    write_check_page(path, check(), FACTS, LATVIAN)
    pdf = path.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"IBMPlexSans" in pdf.replace(b" ", b"") or b"Plex" in _streams(pdf)
    assert [one.name for one in path.parent.iterdir()] == ["page.pdf"]


def _streams(pdf: bytes) -> bytes:
    found = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(one) for one in found if one[:1] == b"x")


def test_where_it_cannot_be_written_nothing_is_left(qapp: QGuiApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "reports"
    blocked.write_text("in the way", encoding="utf-8")
    with pytest.raises(MachineError) as refused:
        write_check_page(blocked / "page.pdf", check(), FACTS, ENGLISH)
    assert refused.value.code == "page.unwritable"
    assert [one.name for one in tmp_path.iterdir()] == ["reports"]
