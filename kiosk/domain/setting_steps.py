# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From one value of a setting to the next, by touches."""

from collections.abc import Sequence

from kiosk.domain.setting_forms import Whole

_STEPS = (1, 2, 5, 10, 30, 60, 300, 600, 3600)
_WIDE = 1000
"""From so many values on, a step grows with what it starts from."""
_TOUCHES = 20
"""So many lead through all values of a form that is not wide."""


def stepped(form: Whole, value: int, *, up: bool) -> int:
    """The next round number that the form allows; the value itself where there is none."""
    step = _step(form, value if up else value - 1)
    following = (value // step + 1) * step if up else (value - 1) // step * step
    return max(form.least, min(form.most, following))


def moved(words: Sequence[str], word: str, *, earlier: bool) -> tuple[str, ...]:
    """One of them changes places with its neighbour; at the end they stay as they are."""
    place = words.index(word)
    other = place - 1 if earlier else place + 1
    if not 0 <= other < len(words):
        return tuple(words)
    order = list(words)
    order[place], order[other] = order[other], order[place]
    return tuple(order)


def _step(form: Whole, value: int) -> int:
    width = form.most - form.least
    wanted = max(5, value // 4) if width > _WIDE else width // _TOUCHES
    return max((step for step in _STEPS if step <= wanted), default=1)
