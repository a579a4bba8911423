# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the PINs of the staff: what `kiosk staff set-pin`, `reset-pin` and `status` do.

status --json: one object with file (where the PINs are kept), roles ({"docent": since when, "manager": …}, null where
that role has none), wrong (PINs that were tried in vain and count), wait (seconds from the start of a kiosk until it
looks at one, or from the last try where it runs), and asked (whether somebody was asked at a first start).
"""

import json
import sys
from contextlib import closing
from getpass import getpass
from pathlib import Path

from db.acts import keep_act
from db.database import Database
from db.file import FILE
from kiosk.cli.sentences import sentence
from kiosk.cli.upgrading import upgrade_here
from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.pins import weakness
from kiosk.domain.staff import Act, Role, Who
from kiosk.host.clock import now
from kiosk.host.command_log import log_command
from kiosk.host.folders import data_home, prepare_data
from kiosk.host.pin_file import PinFile

_MOST_TYPED = 200


def set_pin(role: Role, data: Path | None) -> None:
    """Of that role. Raises as PinFile.set does, and EditError: pin.unequal."""
    folder = data_home(data)
    prepare_data(folder)
    pin = _asked(role) if sys.stdin.isatty() else _ascii(sys.stdin.readline(_MOST_TYPED).rstrip("\r\n"))
    PinFile(folder).set(role, pin, now())
    _write_down(folder, Act(now(), Who.COMMAND, "pin.set", {"role": role.value}))
    print(f"The PIN of the {role} is set. To use it, hold the lower left corner of the screen for 3 seconds.")


def reset_pins(data: Path | None) -> None:
    """Nobody has one any more. Raises MachineError: data.unwritable (path, detail)."""
    folder = data_home(data)
    prepare_data(folder)
    PinFile(folder).reset()
    _write_down(folder, Act(now(), Who.COMMAND, "pin.reset"))
    print("No PIN is set any more: the staff area stays shut until kiosk staff set-pin.")


def print_status(data: Path | None, *, as_json: bool) -> int:
    """The exit code: 0, or 1 where nobody can come in. Raises MachineError: staff.unreadable (path, detail)."""
    pins = PinFile(data_home(data))
    kept, since = pins.look(), pins.since()
    if as_json:
        record = {
            "file": str(pins.path),
            "roles": {role.value: since.get(role) for role in Role},
            "wrong": kept.count.all,
            "wait": kept.count.wait // 1000,
            "asked": kept.asked,
        }
        print(json.dumps(record, indent=2))
    else:
        for role in Role:
            print(f"{role:<10}{f'has a PIN since {since[role]}' if role in since else 'has no PIN'}")
        if kept.count.all:
            print(f"{'wrong':<10}{kept.count.all} tried; the next one is looked at after {kept.count.wait // 1000} s")
        if not since:
            print("The staff area stays shut until a PIN is set: kiosk staff set-pin.")
    return 0 if since else 1


def _asked(role: Role) -> bytearray:
    """Twice, without showing it. Raises EditError: pin.unequal, and "pin." with a Weakness before it is asked again."""
    first = _ascii(getpass(f"New PIN of the {role}, 6 to 12 digits: "))
    if weak := weakness(first):
        raise EditError(f"pin.{weak}")
    again = _ascii(getpass("The same once more: "))
    if first != again:
        raise EditError("pin.unequal")
    return again


def _ascii(text: str) -> bytearray:
    """What is no ASCII is no digit either, and is refused as that."""
    return bytearray(text.encode("ascii", "replace"))


def _write_down(folder: Path, act: Act) -> None:
    """In the log always; among the acts of staff where there is a database that can be written to."""
    log_command(folder, " ".join((act.code, *map(str, act.arguments.values()))))
    if not (folder / FILE).exists():
        return
    try:
        upgrade_here(folder)
        with closing(Database(folder)) as database, database.noting() as connection:
            keep_act(connection, act)
    except KioskError as error:
        print(f"kiosk: it is in the log alone, since the database takes nothing: {sentence(error)}", file=sys.stderr)
