# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says whether the running environment is whole: its place, its Python, every recorded file, every pin of a lock.

Run by the environment's own Python with nothing but the standard library. Exit code 0: whole; 1: not, with one
line for each fault.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)")


def main() -> int:
    """Print the faults of this environment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, required=True, help="where the environment must lie")
    parser.add_argument("--python", type=Path, required=True, help="the Python it must be made from")
    parser.add_argument("--lock", type=Path, help="a requirements file whose pins must all be there")
    wanted = parser.parse_args()
    installed = {normal(found.name): found for found in distributions(path=[str(site())])}
    faults = [*place_faults(wanted.home, wanted.python), *file_faults(installed)]
    if wanted.lock:
        faults += pin_faults(wanted.lock.read_text(encoding="utf-8"), installed)
    sys.stdout.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


def site() -> Path:
    """Folder of the environment's packages."""
    return Path(sys.prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def normal(name: str) -> str:
    """Spelling under which two names of one distribution are equal (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def place_faults(home: Path, python: Path) -> Iterator[str]:
    """Yield what is wrong with where the environment lies and what it runs on."""
    if Path(sys.prefix) != home:
        yield f"runs from {sys.prefix}, not from {home}"
    if Path(sys.executable).resolve() != python.resolve():
        yield f"is made from {Path(sys.executable).resolve()}, not from {python}"
    # Scripts carry the folder's name in their first line; after a move they start nothing.
    pip = home / "bin" / "pip"
    if not pip.exists() or str(home) not in pip.read_text(encoding="utf-8", errors="replace"):
        yield "has no pip of its own"


def file_faults(installed: dict[str, Distribution]) -> Iterator[str]:
    """Yield the distributions with a recorded file missing."""
    for name, distribution in installed.items():
        files = distribution.files
        if not files:
            yield f"{name} has no record of its files"
            continue
        lost = [file for file in files if file.suffix != ".pyc" and not Path(str(file.locate())).exists()]
        if lost:
            yield f"{name} lacks {len(lost)} of its files, {lost[0]} among them"


def pin_faults(lock: str, installed: dict[str, Distribution]) -> Iterator[str]:
    """Yield the pins of a lock that are absent or of another version."""
    for line in lock.splitlines():
        pin = PIN.match(line)
        if not pin:
            continue
        found = installed.get(normal(pin[1]))
        if not found or found.version != pin[2]:
            yield f"{pin[1]} {pin[2]} is wanted, {found.version if found else 'none'} is there"


if __name__ == "__main__":
    sys.exit(main())
