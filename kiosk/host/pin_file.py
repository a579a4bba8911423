# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PINs of the staff in a file of their own, which is in no backup: argon2id, one salt for all.

Whoever reads the file cannot read a PIN from it, but could try all of them in days: this user alone may read it.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.app.ports.pins import Checked, KeptPins
from kiosk.domain.errors import EditError, MachineError
from kiosk.domain.pins import weakness
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host.private_file import read_private, refusal, write_private
from kiosk.host.tries_file import TriesFile

_NAME, _ASKED = "staff.json", "staff.asked"
_VERSION = 1
_SALT, _DIGEST = 16, 32
_KIB = 1024


@dataclass(frozen=True, slots=True)
class Costs:
    """Of looking at one PIN. memory: in KiB.

    Usually what OWASP asks for at least: 50 ms here, so that a small machine, too, has looked before anybody wonders,
    and the film beside it keeps its memory. More would not help: whoever has the file tries all of six digits anyway.
    """

    time: int = 2
    memory: int = 19 * _KIB
    lanes: int = 1


_USUAL = Costs()
_MOST = Costs(16, 1024 * _KIB, 8)
"""A file that asks for more was not written here, and would stop the machine."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """digests, since: by role; since when they hold, as it was written."""

    costs: Costs
    salt: bytes
    digests: Mapping[Role, bytes] = field(default_factory=lambda: MappingProxyType({}))
    since: Mapping[Role, str] = field(default_factory=lambda: MappingProxyType({}))


class PinFile:
    """Pins, in staff.json of the data folder. costs: of a file that is made anew."""

    def __init__(self, data: Path, costs: Costs = _USUAL) -> None:
        self._path = data / _NAME
        self._asked = data / _ASKED
        self._tries = TriesFile(data)
        self._costs = costs

    @property
    def path(self) -> Path:
        return self._path

    def look(self) -> KeptPins:
        stored = self._read()
        roles = frozenset(stored.digests) if stored else frozenset[Role]()
        return KeptPins(roles, _stamp(stored), os.path.lexists(self._asked), self._tries.read())

    def since(self) -> Mapping[Role, str]:
        """Since when each PIN holds, as ISO 8601 has it. Raises MachineError: staff.unreadable (path, detail)."""
        stored = self._read()
        return stored.since if stored else {}

    def check(self, pin: bytearray, count: Count) -> Checked:
        unkept = self._count(count)
        stored = self._read() or self._anew()
        digest = _digest(pin, stored)
        found = None
        for role in Role:
            # A role without a PIN is asked as well, and has what no PIN comes to.
            if hmac.compare_digest(digest, stored.digests.get(role) or secrets.token_bytes(_DIGEST)):
                found = role
        return Checked(found, unkept)

    def keep(self, count: Count) -> None:
        self._tries.write(count)

    def set(self, role: Role, pin: bytearray, at: datetime) -> None:
        try:
            if weak := weakness(pin):
                raise EditError(f"pin.{weak}")
            stored = self._readable() or self._anew()
            digest = _digest(pin, stored)
        finally:
            _overwrite(pin)
        others = (known for other, known in stored.digests.items() if other is not role)
        if any(hmac.compare_digest(digest, known) for known in others):
            raise EditError("pin.taken")
        digests = {**stored.digests, role: digest}
        since = {**stored.since, role: at.isoformat(timespec="seconds")}
        # Whoever takes it away again does not want the next visitor to be asked for another one.
        self.settle()
        self._write(replace(stored, digests=digests, since=since))
        self._tries.write(Count())

    def reset(self) -> None:
        """No role has a PIN any more, and no wrong one counts.

        Raises MachineError: data.unwritable (path, detail), data.full (path, free).
        """
        self.settle()
        try:
            with suppress(MachineError):
                self._put_aside()
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise refusal(error, self._path) from error
        self._tries.write(Count())

    def settle(self) -> None:
        try:
            write_private(self._asked, "")
        except OSError as error:
            raise refusal(error, self._asked) from error

    def _count(self, count: Count) -> MachineError | None:
        try:
            self._tries.write(count)
        except MachineError as error:
            return error
        return None

    def _anew(self) -> _Stored:
        return _Stored(self._costs, secrets.token_bytes(_SALT))

    def _readable(self) -> _Stored | None:
        """None also where what is there is not ours: that is kept aside.

        Raises MachineError: data.unwritable, staff.unreadable.
        """
        try:
            return self._read()
        except _NotOursError:
            try:
                self._put_aside()
            except OSError as error:
                raise refusal(error, self._path) from error
            return None

    def _put_aside(self) -> None:
        """What is not ours. Raises OSError, MachineError: staff.unreadable."""
        try:
            self._read()
        except _NotOursError:
            names = (self._path.with_name(f"{_NAME}.aside-{number}") for number in count(1))
            self._path.rename(next(name for name in names if not os.path.lexists(name)))

    def _read(self) -> _Stored | None:
        """None where there is no file. Raises MachineError: staff.unreadable (path, detail)."""
        path = str(self._path)
        try:
            raw = read_private(self._path)
            return None if raw is None else _stored(json.loads(raw))
        except (IsADirectoryError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            detail = str(error) if isinstance(error, _NewerError) else "it is damaged, or not ours"
            raise _NotOursError("staff.unreadable", path=path, detail=detail) from error
        except OSError as error:
            raise MachineError("staff.unreadable", path=path, detail=error.strerror or str(error)) from error

    def _write(self, stored: _Stored) -> None:
        record = {
            "version": _VERSION,
            "kind": "argon2id",
            "time": stored.costs.time,
            "memory": stored.costs.memory,
            "lanes": stored.costs.lanes,
            "salt": stored.salt.hex(),
            "pins": {
                role.value: {"digest": digest.hex(), "since": stored.since[role]}
                for role, digest in stored.digests.items()
            },
        }
        try:
            write_private(self._path, json.dumps(record, indent=1) + "\n")
        except OSError as error:
            raise refusal(error, self._path) from error


class _NotOursError(MachineError):
    """It can be read, and makes no sense."""


class _NewerError(ValueError):
    """Of a version of the kiosk that is to come."""


def _stored(record: Any) -> _Stored:
    """Raises ValueError, KeyError, TypeError, AttributeError."""
    if record["version"] != _VERSION:
        raise _NewerError(f"its version is {str(record['version'])[:20]}, and {_VERSION} is known here")
    costs = Costs(int(record["time"]), int(record["memory"]), int(record["lanes"]))
    salt = bytes.fromhex(record["salt"])
    pins = {Role(name): pin for name, pin in record["pins"].items()}
    digests = {role: bytes.fromhex(pin["digest"]) for role, pin in pins.items()}
    since = {role: datetime.fromisoformat(pin["since"]).isoformat(timespec="seconds") for role, pin in pins.items()}
    fits = [
        record["kind"] == "argon2id",
        1 <= costs.time <= _MOST.time,
        1 <= costs.lanes <= _MOST.lanes,
        8 * costs.lanes <= costs.memory <= _MOST.memory,
        len(salt) == _SALT,
        *(len(digest) == _DIGEST for digest in digests.values()),
    ]
    if not all(fits):
        raise ValueError("not a file of ours")
    return _Stored(costs, salt, digests, since)


def _stamp(stored: _Stored | None) -> str:
    if stored is None:
        return ""
    told = [stored.salt, *(role.encode() + digest for role, digest in sorted(stored.digests.items()))]
    return hashlib.sha256(b"".join(told)).hexdigest()


def _digest(pin: bytearray, stored: _Stored) -> bytes:
    """Overwrites the PIN. Raises MachineError: staff.unchecked (detail)."""
    costs = stored.costs
    try:
        # Loaded at the first knock: a start does without.
        from argon2.exceptions import HashingError  # noqa: PLC0415
        from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415
    except ImportError as error:
        _overwrite(pin)
        raise MachineError("staff.unchecked", detail=str(error)) from error
    try:
        return hash_secret_raw(bytes(pin), stored.salt, costs.time, costs.memory, costs.lanes, _DIGEST, Type.ID)
    except (HashingError, MemoryError) as error:
        raise MachineError("staff.unchecked", detail=str(error) or "no memory") from error
    finally:
        _overwrite(pin)


def _overwrite(pin: bytearray) -> None:
    pin[:] = bytes(len(pin))
