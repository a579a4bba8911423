# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists the set-up installs from: locks and Debian packages."""

import re
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
LOCKS = sorted((PACKAGING / "locks").glob("*.txt"))
APT_LISTS = sorted(PACKAGING.glob("apt-*.txt"))
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)(?: ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def pins(lock: Path) -> dict[str, str]:
    """Versions by name."""
    found = (PIN.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return {pin[1]: pin[2] for pin in found if pin}


def apt_names(apt_list: Path) -> list[str]:
    lines = apt_list.read_text(encoding="utf-8").splitlines()
    return [name for line in lines if (name := line.partition("#")[0].strip())]


def test_both_sets_are_locked_for_both_pythons() -> None:
    assert [lock.name for lock in LOCKS] == ["dev-py311.txt", "dev-py313.txt", "run-py311.txt", "run-py313.txt"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_nothing_but_pins_each_with_a_hash(lock: Path) -> None:
    before = ""
    for line in lock.read_text(encoding="utf-8").splitlines():
        assert PIN.match(line) or HASH.match(line), f"neither a pin nor a hash: {line}"
        assert not (PIN.match(line) and PIN.match(before)), f"a pin without a hash: {before}"
        before = line
    assert HASH.match(before)


@pytest.mark.parametrize("python", ["py311", "py313"])
def test_the_kiosk_runs_on_the_versions_that_were_tested(python: str) -> None:
    run, dev = (pins(PACKAGING / "locks" / f"{kind}-{python}.txt") for kind in ("run", "dev"))
    assert run
    assert run.items() <= dev.items()


@pytest.mark.parametrize("apt_list", APT_LISTS, ids=lambda apt_list: apt_list.name)
def test_debian_packages_are_sorted_and_named_once(apt_list: Path) -> None:
    names = apt_names(apt_list)
    assert names
    assert names == sorted(set(names))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", name) for name in names)


@pytest.mark.parametrize("together", [("run", "display", "test"), ("run", "session")], ids=" ".join)
def test_no_debian_package_is_in_two_lists_for_one_machine(together: tuple[str, ...]) -> None:
    names = [name for kind in together for name in apt_names(PACKAGING / f"apt-{kind}.txt")]
    assert len(names) == len(set(names))
