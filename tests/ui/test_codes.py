# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes, read as a phone reads them: from a picture."""

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.ui.codes import Codes, code_source, modules, picture

LONG = "https://" + "museum.example.org/" + "x" * 173
"""200 letters, the longest address that can be set."""


def read_codes(image: QImage) -> list[str]:
    """What a reader finds in a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits())
    packed = b"".join(rows[start : start + grey.width()] for start in range(0, grey.sizeInBytes(), grey.bytesPerLine()))
    found = zxingcpp.read_barcodes(memoryview(packed).cast("B", [grey.height(), grey.width()]))
    return [code.text for code in found]


@pytest.mark.parametrize("text", ["https://example.org", "https://example.org/Šnore?l=lv&s=5#a", LONG])
@pytest.mark.parametrize("pixels", [4, 7])
def test_what_is_in_it_can_be_read(text: str, pixels: int) -> None:
    image = picture(text, pixels)
    assert image.width() == image.height() == len(modules(text)) * pixels
    assert read_codes(image) == [text]


def test_it_is_dark_on_light_with_the_margin_that_readers_want() -> None:
    rows = modules("https://example.org")
    edge = {*rows[0], *rows[3], *rows[-1], *rows[-4], *(row[3] for row in rows), *(row[-4] for row in rows)}
    assert edge == {0}
    assert rows[4][4] == 1
    image = picture("https://example.org", 4)
    assert image.pixelColor(0, 0).lightness() > 200
    assert image.pixelColor(16, 16).lightness() < 30


def test_nothing_and_what_is_too_long_have_none(caplog: pytest.LogCaptureFixture) -> None:
    assert modules("") == ()
    assert modules("x" * 3000) == ()
    assert "3000" in caplog.text
    assert picture("", 4).isNull()


@pytest.mark.parametrize("address", ["", "zz/4", "68/x", "68", "68/", "/4", "é/4", "ff/4", "68/9999999", "68/-3"])
def test_whatever_is_asked_for_is_answered(qapp: QGuiApplication, address: str) -> None:
    image = Codes().requestImage(address, QSize(), QSize())
    assert image.width() <= 2000


def test_its_address_leads_to_it() -> None:
    source = code_source("https://example.org/ā?x=%41")
    image = Codes().requestImage(f"{source.removeprefix('image://codes/')}/5", QSize(), QSize())
    assert read_codes(image) == ["https://example.org/ā?x=%41"]
    assert code_source("") == ""
