# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands about drives do.

--json: `list` prints a list of {name, label, size, free, mount, fault, films}, films of {file, place, size}; null where
nobody tells this kiosk of drives. `export` prints drive and path, below where that is mounted.
"""

import json
import time
from pathlib import Path

from kiosk.bootstrap.drives import backup_in_outbox, text_in_outbox
from kiosk.bootstrap.exports import log_name
from kiosk.cli.log import log_table
from kiosk.cli.plain import plain
from kiosk.domain.drives import Drive, Export
from kiosk.domain.errors import EditError
from kiosk.domain.machine_words import size
from kiosk.domain.values import Language
from kiosk.host.clock import now
from kiosk.host.drives import OUTBOX, ToldDrives
from kiosk.host.folders import data_home, prepare_data
from kiosk.host.process import become_owner
from kiosk.media.drive_films import films_on

_ASK_EVERY = 0.25
_LOG_OF = "30d"


def print_drives(*, as_json: bool) -> None:
    drives = ToldDrives(Path()).present()
    if as_json:
        found = drives and [{**plain(one), "films": plain(films_on(one.mount) if one.mount else ())} for one in drives]
        print(json.dumps(found if drives is not None else None, ensure_ascii=False, indent=2))
        return
    for one in drives or ():
        print("\n".join(_told(one)))
    if not drives:
        print("There is no drive." if drives is not None else "This kiosk is not told of drives.")


def export_to_drive(what: Export, name: str, data: Path | None, language: Language, *, as_json: bool) -> None:
    """Raises EditError: drive.absent, drive.none (name), backup.nothing (path); MachineError: as Drives.outcome does,
    data.full and alike.
    """
    folder = data_home(data)
    if folder.is_dir():
        become_owner(folder)
    prepare_data(folder)
    drives = ToldDrives(folder / OUTBOX)
    readable = [one for one in drives.present() or () if one.mount and name in {"", one.name}]
    if not readable:
        raise EditError("drive.none", name=name) if name else EditError("drive.absent")
    file = _made(what, folder, language)
    try:
        request = drives.ask(readable[0].name, file)
        # The writer is given an end, and outcome tells when that has passed.
        while (path := drives.outcome(request)) is None:
            time.sleep(_ASK_EVERY)
    finally:
        file.unlink(missing_ok=True)
    if as_json:
        print(json.dumps({"drive": readable[0].name, "path": path}))
    else:
        print(f"Written to the drive {readable[0].label or readable[0].name}, whole: {path}. You may pull it now.")


def _made(what: Export, folder: Path, language: Language) -> Path:
    if what is Export.BACKUP:
        return backup_in_outbox(folder, now())
    return text_in_outbox(folder, log_name(now(), "csv"), log_table(folder, _LOG_OF, language))


def _told(drive: Drive) -> list[str]:
    label = f" ({drive.label})" if drive.label else ""
    if drive.mount is None:
        return [f"{drive.name}{label}: cannot be read ({drive.fault})"]
    films = [f"    {size(film.size)}  {film.file}" for film in films_on(drive.mount)]
    return [f"{drive.name}{label}: {size(drive.free)} of {size(drive.size)} are free", *films]
