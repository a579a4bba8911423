# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m tests.sound takes [COUNT] | sync | levels: recorded and measured. The exit code says whether all is well.

takes   50 takes of what is held ready: no hole longer than 120 ms, no click louder than -40 dBFS
sync    a film that flashes and beeps: what is heard is within 40 ms of what is seen
levels  films of different loudness: heard within 1 LU of each other
"""

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.sound.levels import heard_levels
from tests.sound.material import RATE
from tests.sound.sync import measure_sync
from tests.sound.takes import record_takes

_APART = 40
_ALIKE = 1


def _takes(folder: Path, count: str = "50") -> bool:
    takes = record_takes(int(count), folder)
    print(f"{takes.count} takes, {takes.replaced} engines replaced, {len(takes.heard.samples) / RATE:.1f} s recorded")
    print(f"processor: {takes.idle:.0%} idle meanwhile; where it is below 30 %, this judges the machine")
    print("holes in ms:", ", ".join(f"{hole:.0f}" for hole in takes.holes) or "none")
    print("clicks in dBFS:", ", ".join(f"{click:.0f}" for click in takes.clicks) or "none above -60")
    return takes.pass_muster


def _sync(folder: Path) -> bool:
    found = measure_sync(folder)
    for what, offsets in found.items():
        print(f"after {what}: sound later than picture by", ", ".join(f"{offset:.0f}" for offset in offsets), "ms")
    return all(offsets and abs(median(offsets)) <= _APART for offsets in found.values())


def _levels(folder: Path) -> bool:
    asked = (-13.0, -20.0, -33.0)
    heard = heard_levels(asked, folder)
    for before, after in zip(asked, heard, strict=True):
        print(f"a tone of {before:.0f} dBFS is heard at {after:.1f} dBFS")
    return max(heard) - min(heard) <= _ALIKE


if __name__ == "__main__":
    what, *arguments = sys.argv[1:] or ["takes"]
    with TemporaryDirectory() as temporary:
        well = {"takes": _takes, "sync": _sync, "levels": _levels}[what](Path(temporary), *arguments)
    print("well" if well else "NOT WELL")
    sys.exit(0 if well else 1)
