# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts pictures of the tour into the guide for staff: guide_pictures.py TOUR GUIDE

TOUR: a folder with report.json, as kiosk tour leaves it. GUIDE: the folder with the guide; what its texts name is put
into its folder pictures, and whatever else lies there goes. pictures/now-en.png is the step staff-now-en.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

from kiosk.domain.guide_text import read_guide_text

COLOURS = 256
MOST_BYTES = 60 * 1024
_SHADES = (5, 4, 3)
"""Bits of each colour that are told apart when colours are counted; fewer where the file comes out too large."""


def main(tour: Path, guide: Path) -> int:
    steps = {step["name"]: step["picture"] for step in json.loads((tour / "report.json").read_text("utf-8"))["steps"]}
    wanted = {guide / picture for text in guide.glob("*.md") for picture in _pictures(text)}
    failed = 0
    for path in sorted(wanted):
        source = steps.get(f"staff-{path.stem}")
        size = _shrink(tour / source, path) if source else 0
        fits = 0 < size <= MOST_BYTES
        failed += not fits
        sys.stdout.write(f"{'ok  ' if fits else 'FAIL'} {path.name:<20} {size:>7} bytes\n")
    for stale in set((guide / "pictures").glob("*")) - wanted:
        stale.unlink()
    return 1 if failed else 0


def _pictures(text: Path) -> list[str]:
    chapters = read_guide_text(text.read_text("utf-8")).chapters
    return [passage.picture for chapter in chapters for passage in chapter.passages if passage.picture]


def _shrink(source: Path, target: Path) -> int:
    """The size of what was written, in bytes."""
    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    size = 0
    for bits in _SHADES:
        writer = QImageWriter(str(target), b"png")
        writer.setCompression(100)
        table = _palette(image, bits)
        if not writer.write(image.convertToFormat(QImage.Format.Format_Indexed8, table)):
            raise OSError(f"{target}: {writer.errorString()}")
        size = target.stat().st_size
        if size <= MOST_BYTES:
            break
    return size


def _palette(image: QImage, bits: int) -> list[int]:
    """The colours that cover most, each the commonest of its shade."""
    counts = Counter(memoryview(image.constBits()).cast("I"))
    mask = (0xFF << (8 - bits)) & 0xFF
    shades: dict[int, Counter[int]] = {}
    for colour, count in counts.items():
        shades.setdefault(colour & (mask << 16 | mask << 8 | mask), Counter())[colour] = count
    largest = sorted(shades.values(), key=Counter.total, reverse=True)
    return [shade.most_common(1)[0][0] for shade in largest[:COLOURS]]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
