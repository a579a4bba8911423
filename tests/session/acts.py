# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a machine that was switched on: it is waited for, parts of it are killed, keys are pressed."""

from collections.abc import Iterable

from tests.session.booted import Booted
from tests.session.judge import SHOWN, Kind
from tests.session.watch import Look, Stage, Watch

DISPLAY, WINDOWS, KIOSK = "film-kiosk-display", "film-kiosk-windows", "film-kiosk"
_UNITS = (DISPLAY, WINDOWS, KIOSK)
_START = 1800.0
_BACK = 600.0
_AFTER = 4
"""Looks after a key."""
_ENDING = (["ctrl-alt-delete"] * 14, ["ctrl-alt-backspace"] * 2, ["alt-f4"] * 2, ["ctrl-c", "ctrl-z", "ctrl-q"])
_TERMINALS = tuple([f"ctrl-alt-f{number}", f"alt-f{number}"] for number in range(1, 8))
_MAGIC = tuple([f"alt-sysrq-{key}"] for key in "bcefiklorsu")
_DESKTOPS = (["meta_l"], ["alt-tab"], ["alt-f2"], ["ctrl-alt-t"], ["ctrl-esc"], ["ctrl-alt-kp_multiply"], ["menu"])
_SWITCHES = (["power"], ["sleep"], ["wake"])
KEYS: tuple[tuple[str, Iterable[list[str]]], ...] = (
    ("keys that end something, in bursts", _ENDING),
    ("keys for other terminals", _TERMINALS),
    ("keys that speak to the kernel", _MAGIC),
    ("keys of desktops", _DESKTOPS),
    ("keys for power and sleep", _SWITCHES),
)
POWER_BUTTON = "the power button"


def boot(watch: Watch) -> None:
    """From power-on to the attract loop, which shows the film."""
    stage = watch.begin("power-on to the kiosk")
    stage.times = 1
    _note(stage, watch.until_kind(SHOWN, _START), "the kiosk")
    stage = watch.begin("the film plays")
    stage.times = 1
    frames: set[int] = set()
    _note(stage, watch.until(lambda look: _is_another(look, frames), _BACK), "a film that moves")
    if watch.until(lambda _: _are_ready(watch.machine), _BACK) is None:
        stage.failures.append("not in time: all three units at work")


def kill(watch: Watch, unit: str, times: int) -> None:
    """Back is when the kiosk shows, and all three are others or the same, but at work."""
    stage = watch.begin(f"{unit} killed")
    for _ in range(times):
        # What dies for the test's sake is no reason for safe mode.
        watch.machine.shell("rm -f /var/lib/film-kiosk/starts.json")
        before = _process(watch.machine, unit)
        watch.machine.shell(f"systemctl kill --kill-whom=main --signal=KILL {unit}")
        stage.times += 1

        def is_back(look: Look, before: str = before) -> bool:
            if look.kind not in SHOWN:
                return False
            return _process(watch.machine, unit) not in {before, "0"} and _are_ready(watch.machine)

        if not _note(stage, watch.until(is_back, _BACK), f"the kiosk after death {stage.times}"):
            return
    if watch.saw(Kind.FILM) and watch.until_kind({Kind.FILM}, _BACK) is None:
        stage.failures.append("not in time: the film")


def press(watch: Watch, name: str, bursts: Iterable[list[str]]) -> None:
    """Nothing may come of it: the same start, the same terminal, the same processes, one window."""
    stage = watch.begin(name)
    before = _state(watch.machine)
    for burst in bursts:
        for chord in burst:
            watch.machine.keys(chord)
        stage.times += len(burst)
        _look_on(watch)
        if (now := _state(watch.machine)) != before:
            stage.failures.append(f"after {burst[0]}: {now}, before: {before}")
            before = now


def power_button(watch: Watch, times: int) -> None:
    stage = watch.begin(POWER_BUTTON)
    before = _state(watch.machine)
    for _ in range(times):
        watch.machine.power_button()
        stage.times += 1
        _look_on(watch)
    if (now := _state(watch.machine)) != before:
        stage.failures.append(f"{now}, before: {before}")


def touch(watch: Watch) -> None:
    """It is a kiosk that answers: the film gives way to what a visitor is asked."""
    stage = watch.begin("a touch")
    stage.times = 1
    if not watch.saw(Kind.FILM) or watch.until_kind({Kind.FILM}, _BACK) is None:
        stage.failures.append("not in time: the film")
    watch.machine.touch(0.5, 0.5)
    _note(stage, watch.until_kind({Kind.KIOSK}, _BACK), "another screen")


def _note(stage: Stage, took: float | None, what: str) -> bool:
    if took is None:
        stage.failures.append(f"not in time: {what}")
        return False
    stage.took.append(took)
    return True


def _is_another(look: Look, frames: set[int]) -> bool:
    if look.frame is not None:
        frames.add(look.frame)
    return len(frames) > 2


def _look_on(watch: Watch) -> None:
    for _ in range(_AFTER):
        watch.look()


def _process(machine: Booted, unit: str) -> str:
    return machine.shell(f"systemctl show --value --property=MainPID {unit}")


def _are_ready(machine: Booted) -> bool:
    return machine.shell(f"systemctl is-active {' '.join(_UNITS)}").split() == ["active"] * len(_UNITS)


def _state(machine: Booted) -> tuple[str, ...]:
    """What no key may change: the start of the machine, the terminal that is seen, three processes, the one window."""
    windows = "env DISPLAY=:0 XAUTHORITY=/run/film-kiosk/display/cookie xprop -root _NET_CLIENT_LIST"
    asked = ("cat /proc/sys/kernel/random/boot_id", "cat /sys/class/tty/tty0/active", windows)
    return (*(machine.shell(line) for line in asked), *(_process(machine, unit) for unit in _UNITS))
