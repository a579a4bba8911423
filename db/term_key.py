# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a term is known again without being kept: by a hash with a key that is in no backup.

The key is a file of the data folder, made at first use. Without it nobody can try names against the hashes; where it is
lost, terms are counted anew.
"""

import os
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from secrets import token_bytes

KEY_FILE = "terms.key"
HIDDEN = " keyed "
"""How a hash begins in the column of terms. No term begins with a space: see kiosk.domain.visits.kept_term."""
_KEY_BYTES = _HASH_BYTES = 32


def hiding(folder: Path) -> Callable[[str], str]:
    """What tells what stands for a term. Raises OSError where there is no key and none can be written."""
    key = _key(folder)
    return lambda term: HIDDEN + blake2b(term.encode("utf-8", "replace"), key=key, digest_size=_HASH_BYTES).hexdigest()


def _key(folder: Path) -> bytes:
    path = folder / KEY_FILE
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        found = b""
    return found if len(found) == _KEY_BYTES else _new_key(path)


def _new_key(path: Path) -> bytes:
    key = token_bytes(_KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - nobody else may read it for a moment even
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key
