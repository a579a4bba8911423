# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes (ISO/IEC 18004), as pictures whose modules are whole pixels."""

import logging
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

_log = logging.getLogger(__name__)
_MARGIN = 4
"""Modules of light around it, without which readers do not find it; the standard asks for so many."""
_LIGHT, _DARK = QColor("#EFE9DC"), QColor("#12110F")
"""Paper and ground, whatever the colours of the page: a reader wants dark on light."""
_LARGEST = 40
"""Pixels of a module."""


@lru_cache(maxsize=2)
def modules(text: str) -> tuple[bytes, ...]:
    """The rows of its code with the margin, one byte for each module, 1 where it is dark; none for "".

    None, too, for what is too long for a code that can be read from a screen. A seventh of it may be unreadable, by a
    reflection.
    """
    if not text:
        return ()
    # Loaded when the first code is shown, long after the first picture.
    import segno  # noqa: PLC0415

    try:
        code = segno.make_qr(text, error="m", boost_error=False)
    except segno.DataOverflowError:
        _log.error("an address of %d letters is too long for a code", len(text))
        return ()
    return tuple(bytes(row) for row in code.matrix_iter(border=_MARGIN))


def code_source(text: str) -> str:
    """The address of its picture, to be followed by / and how many pixels wide a module is to be; "" for none."""
    # In figures, so that nothing in it can mean anything to who reads addresses.
    return f"image://codes/{text.encode().hex()}" if text else ""


class Codes(QQuickImageProvider):
    """image://codes/TEXT/PIXELS, see code_source. What is no such address is an empty picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: ARG002 - as large as it is
        figures, _, pixels = address.partition("/")
        try:
            text, width = bytes.fromhex(figures).decode(), int(pixels)
        except ValueError:
            return QImage()
        image = picture(text, max(1, min(width, _LARGEST)))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def picture(text: str, pixels: int) -> QImage:
    """pixels: the side of a module."""
    rows = modules(text)
    side = len(rows)
    if not side:
        return QImage()
    wide = [b"".join(module.to_bytes() * pixels for module in row) for row in rows]
    data = b"".join(row * pixels for row in wide)
    image = QImage(data, side * pixels, side * pixels, side * pixels, QImage.Format.Format_Indexed8)
    image.setColorTable([_LIGHT.rgb(), _DARK.rgb()])
    # A copy: the image above stands on bytes that end with this function.
    return image.convertToFormat(QImage.Format.Format_RGB32)
