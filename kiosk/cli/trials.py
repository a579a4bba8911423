# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films that a command plays for a moment to see whether they can be."""

from typing import Protocol

from kiosk.host.loop import SelectLoop

_SECONDS = 15


class Trial(Protocol):
    """over: it has come to an end, whatever that is."""

    @property
    def over(self) -> bool: ...
    def close(self) -> None: ...


def see_through(loop: SelectLoop, trial: Trial) -> str:
    """Until it is over, and closed. "", or in words that it was not over in time."""
    try:
        loop.run_until(lambda: trial.over, seconds=_SECONDS)
    except TimeoutError:
        return f"nothing within {_SECONDS} s"
    finally:
        trial.close()
        loop.run_out()
    return ""
