# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a soak went well."""

from collections.abc import Callable, Sequence
from itertools import combinations
from statistics import median

from kiosk.cli.soak.samples import Sample

_WARM = 5
"""The first part in so many is not judged: screens are loaded when they are first visited."""
_JUDGED_MEMORY = 3600
"""Seconds from which on a soak is long enough to tell growth from warming up."""

_HOUR, _WEEK = 3600, 168
_COMPARED = 500
"""Samples, each with each."""
_MOST_IN_A_WEEK = 200
"""MiB. Nobody begins a kiosk anew for weeks."""

_GROWTH: tuple[tuple[str, Callable[[Sample], float], float, int], ...] = (
    ("memory of the kiosk's process, MiB", lambda one: one.ui_mib, 16, _JUDGED_MEMORY),
    ("memory of the engines, MiB", lambda one: one.engines_mib, 48, _JUDGED_MEMORY),
    ("descriptors", lambda one: one.descriptors, 8, 0),
    ("threads", lambda one: one.threads, 3, 0),
    ("processes", lambda one: one.processes, 1, 0),
)
"""What may grow by how much, from the first quarter to the last one, by medians; from how many seconds it is judged."""


def faults(samples: Sequence[Sample]) -> list[str]:
    """What is wrong, in a sentence each; empty where all went well."""
    if not samples:
        return ["Nothing was sampled."]
    last = samples[-1]
    found = []
    if last.replaced > last.killed:
        found.append(f"{last.replaced - last.killed} engines on air went that nobody killed.")
    if last.bugs:
        found.append(f"{last.bugs} exceptions that nobody caught; the log has them.")
    if last.failed:
        found.append(f"{last.failed} of {last.visits} visits failed; the log says where.")
    if last.seconds >= _JUDGED_MEMORY and growth(samples) * _WEEK > _MOST_IN_A_WEEK:
        found.append(f"the kiosk's process grows by {growth(samples):.2f} MiB an hour, which is too much in a week.")
    for name, of, most, seconds in _GROWTH:
        before, after = _ends([of(one) for one in samples])
        if last.seconds >= seconds and after - before > most:
            found.append(f"{name}: {before:g} became {after:g}.")
    return found


def growth(samples: Sequence[Sample]) -> float:
    """Of the kiosk's own memory, MiB an hour, once it is warm: the median of all slopes between two samples."""
    warm = samples[len(samples) // _WARM :]
    warm = warm[:: -(-len(warm) // _COMPARED) or 1]
    pairs = ((one, other) for one, other in combinations(warm, 2) if other.seconds > one.seconds)
    slopes = [(other.ui_mib - one.ui_mib) / (other.seconds - one.seconds) * _HOUR for one, other in pairs]
    return median(slopes) if slopes else 0.0


def _ends(values: Sequence[float]) -> tuple[float, float]:
    warm = values[len(values) // _WARM :]
    quarter = max(1, len(warm) // 4)
    return median(warm[:quarter]), median(warm[-quarter:])
