# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""python -P -m tests.sealed: a visit to all screens and the whole staff area, once with OpenGL and once in software.

The exit code says whether nothing was against it. Takes about five minutes; needs Xvfb, openbox, strace and pulseaudio.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.sealed.judged import JUDGED
from tests.sealed.watched import watch


def main() -> int:
    wrong = 0
    for graphics in ("opengl", "software"):
        with TemporaryDirectory() as folder:
            watched = watch(Path(folder).resolve(), "long", graphics)
            print(f"{graphics}: {len(watched.calls)} calls, {len(watched.changed)} places written to")
            for judged in JUDGED:
                found = judged(watched)
                wrong += len(found)
                print(f"  {judged.__name__.replace('_', ' ')}: {len(found)} against it")
                print(*(f"    {one}\n" for one in found), sep="", end="", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
