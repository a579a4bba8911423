# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a picture of a whole screen shows, told by its colours: the kiosk, what stands in for it, or something else."""

from collections import Counter
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, qBlue, qGray, qGreen, qRed

from kiosk.domain.framecode import FrameCode, read

STILL = Path(__file__).parents[2] / "packaging/session/root/usr/share/film-kiosk/still.png"
START = STILL.with_name("start.png")
_PICTURES = Path(__file__).parent / "pictures"
_GROUND, _BLACK = 0xFF12110F, 0xFF000000
_FORMAT = QImage.Format.Format_RGB32
_LETTERS_FROM = 60
"""What is as bright on black is a letter, or the mark where the next one comes."""
_FEW = 200
"""Pixels: a mark without letters."""
_UNFINISHED = 0xFF828282
"""What libVLC leaves where it skipped the picture that this one builds on, since the processor is too slow for it."""
_GREETING = 80
"""Lines of pixels: five of text, with the firmware's name, what it starts from, and the boot loader's welcome."""
_AFAR = QSize(64, 36)
_ALIKE = 20
_CODE_HEIGHT = 0.02
"""Of a picture of the film, what the kiosk draws nothing over."""
_WHITE_FROM = 128
_LEAST_WHITE = 0.1
"""Of that edge: it is no window's either."""


class Kind(StrEnum):
    """FIRMWARE: what a machine says before anything of ours. DARK: nothing at all. GROUND: the kiosk's ground, bare.

    UNFINISHED: a picture of the film that was shown before it was decoded, or taken while the next one was drawn, as on
    a processor that is emulated.
    """

    FIRMWARE = "firmware"
    DARK = "dark"
    GROUND = "ground"
    STILL = "still"
    FILM = "film"
    UNFINISHED = "unfinished"
    KIOSK = "kiosk"
    TEXT = "text"
    STRANGE = "strange"


ALLOWED = frozenset(Kind) - {Kind.TEXT, Kind.STRANGE}
SHOWN = frozenset({Kind.FILM, Kind.KIOSK})
"""The kiosk itself."""


def judge(picture: QImage) -> Kind:
    picture = picture.convertToFormat(_FORMAT)
    colours = _colours(picture)
    if colours[_BLACK] > colours.total() / 2 and code(picture) is None:
        return _on_black(picture, colours)
    return _in_colour(picture, colours)


def code(picture: QImage) -> FrameCode | None:
    """Which picture of the rehearsal film fills the screen."""
    width, height = picture.width(), picture.height()
    return read(lambda x, y: qGray(picture.pixel(int(x * width), int(y * height))), _CODE_HEIGHT)


def _on_black(picture: QImage, colours: Counter[int]) -> Kind:
    if _has(picture, _PICTURES / "before-firmware.png"):
        return Kind.FIRMWARE
    if _has(picture, _PICTURES / "firmware.png"):
        rest = picture.copy(0, _GREETING, picture.width(), picture.height() - _GREETING)
        return Kind.TEXT if _has_letters(_colours(rest)) else Kind.FIRMWARE
    return Kind.TEXT if _has_letters(colours) else Kind.DARK


def _has_letters(colours: Counter[int]) -> bool:
    return sum(number for colour, number in colours.items() if qGray(colour) > _LETTERS_FROM) > _FEW


def _in_colour(picture: QImage, colours: Counter[int]) -> Kind:
    if code(picture):
        return Kind.FILM
    if colours[_UNFINISHED] > colours.total() / 100:
        return Kind.UNFINISHED
    if sum(number for colour, number in colours.items() if not _is_ours(colour)) > _FEW:
        return Kind.UNFINISHED if _is_torn(picture) else Kind.STRANGE
    if _is_still(picture):
        return Kind.STILL
    return Kind.GROUND if all(_is_near(colour, _GROUND) for colour in colours) else Kind.KIOSK


def _is_torn(picture: QImage) -> bool:
    """The film's edge of two of its pictures: whole columns of black and white, as no text is, but no code."""
    edge = range(1, int(picture.height() * _CODE_HEIGHT))
    columns = [{qGray(picture.pixel(x, y)) > _WHITE_FROM for y in edge} for x in range(picture.width())]
    white = sum(column == {True} for column in columns) / len(columns)
    return all(len(column) == 1 for column in columns) and _LEAST_WHITE < white < 1 - _LEAST_WHITE


def _colours(picture: QImage) -> Counter[int]:
    return Counter(_pixels(picture))


def _pixels(picture: QImage) -> memoryview:
    """Of a picture that MUST outlive it."""
    return memoryview(picture.constBits()).cast("I")


def _is_near(one: int, other: int) -> bool:
    return max(abs(part(one) - part(other)) for part in (qRed, qGreen, qBlue)) <= 3


def _is_ours(colour: int) -> bool:
    """Warm, from the ground to paper, or the stamp's red: nothing of ours is white, grey, blue or green."""
    red, green, blue = qRed(colour), qGreen(colour), qBlue(colour)
    if not (red + 1 >= green >= blue - 1 and 12 <= red <= 242):
        return False
    return red - blue >= 17 * (red - 18) / 221 - 5


def _has(picture: QImage, part: Path) -> bool:
    """Whether this part of a picture is where it was: at its top, or of one without a top in its middle."""
    known = QImage(str(part)).convertToFormat(_FORMAT)
    left = (picture.width() - known.width()) // 2 if part.name.startswith("before") else 0
    top = (picture.height() - known.height()) // 2 if left else 0
    found = picture.copy(left, top, known.width(), known.height())
    return _pixels(found) == _pixels(known)


def _is_still(picture: QImage) -> bool:
    """With the words in the middle, as wide as they are; or the whole screen of it, drawn out over any other."""
    words = QImage(str(STILL))
    expected = QImage(picture.size(), _FORMAT)
    expected.fill(_GROUND)
    painter = QPainter(expected)
    painter.drawImage((picture.width() - words.width()) // 2, (picture.height() - words.height()) // 2, words)
    painter.end()
    return _are_alike(picture, expected) or _are_alike(picture, QImage(str(START)))


def _are_alike(one: QImage, other: QImage) -> bool:
    """Seen from afar."""
    afar = [
        picture.scaled(_AFAR, mode=Qt.TransformationMode.SmoothTransformation).convertToFormat(_FORMAT)
        for picture in (one, other)
    ]
    return all(abs(qGray(first) - qGray(second)) <= _ALIKE for first, second in zip(*map(_pixels, afar), strict=True))
