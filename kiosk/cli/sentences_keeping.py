# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about what is set, backed up and written down; see kiosk.cli.sentences."""

import os

KEEPING: dict[str, tuple[str, int]] = {
    "backup.none": ("There is no backup in the data folder $path. Make one: kiosk backup.", os.EX_NOINPUT),
    "backup.nothing": ("There is no database $path yet. Start the kiosk once, or run kiosk migrate.", os.EX_NOINPUT),
    "backup.taken": ("There is a file $path already. Choose another name.", os.EX_CANTCREAT),
    "backup.unequal": (
        "What was restored from $path is not what is in it ($tables). Make a new backup, and have the disk examined.",
        os.EX_DATAERR,
    ),
    "backup.unwritable": ("The backup cannot be written to $path ($detail). Choose another place.", os.EX_CANTCREAT),
    "bug": (
        "A mistake in the kiosk itself ($kind in $place). Report it to those who maintain the kiosk, with the log.",
        os.EX_SOFTWARE,
    ),
    "content.unkept": (
        "The content of $film stays as it was, since no backup could be made before it is read anew ($detail). Make "
        "room in the data folder, or see kiosk doctor.",
        os.EX_CANTCREAT,
    ),
    "engine.replaced": (
        "The engine that played $film died or stood still at second $at, and another one went on. If that comes again "
        "at the same place, add a sound copy of the film.",
        os.EX_SOFTWARE,
    ),
    "film.broken": (
        "The film $film cannot be played to its end. Add a sound copy of it: kiosk film add FILE.",
        os.EX_DATAERR,
    ),
    "fonts.missing": (
        "A font is missing or damaged, another one stands in for it: $names. Install the kiosk anew.",
        os.EX_DATAERR,
    ),
    "graphics.lost": (
        "OpenGL does not work here ($reason), so the window is drawn without it. Set graphics to software, or install "
        "the driver of the graphics processor.",
        os.EX_UNAVAILABLE,
    ),
    "log.since": ("“$value” is no time. Write a day as 2026-11-22, or how far back: 12h, 7d.", os.EX_USAGE),
    "restore.damaged": (
        "The backup $path is damaged ($detail). Choose another one of the folder backups. Nothing was changed.",
        os.EX_DATAERR,
    ),
    "restore.foreign": (
        "$path is no backup of a kiosk. Choose one of the folder backups. Nothing was changed.",
        os.EX_DATAERR,
    ),
    "restore.missing": ("There is no file $path. Look at how it is written, and where it lies.", os.EX_NOINPUT),
    "restore.newer": (
        "The backup $path was made by a newer version of the kiosk: it is at schema $found, and this version knows "
        "none after $known. Install that version or a newer one first. Nothing was changed.",
        os.EX_DATAERR,
    ),
    "restore.same": ("$path is the database itself. Name a backup.", os.EX_USAGE),
    "restore.unreadable": ("The backup $path cannot be read ($detail). Nothing was changed.", os.EX_NOINPUT),
    "setting.machine": (
        "$name belongs to the machine, and is not kept in the database. Set it in kiosk.toml (kiosk settings says "
        "where), or in the environment as $variable.",
        os.EX_USAGE,
    ),
    "setting.unknown": (
        "There is no setting called $name ($where). Take it out there, or write one of: $known.",
        os.EX_CONFIG,
    ),
    "setting.wrong": (
        "$name is “$value” ($where), so the usual value holds. It has to be $expected.",
        os.EX_CONFIG,
    ),
    "settings.invalid": (
        "$path, line $line: this is no TOML ($reason), so nothing in this file counts. Mend that line; texts stand in "
        'quotes: window = "1280x720".',
        os.EX_CONFIG,
    ),
    "settings.unreadable": (
        "The settings $path cannot be read ($reason), so nothing in this file counts. Give this user the right to read "
        "it, or move it aside.",
        os.EX_CONFIG,
    ),
    "sound.lost": (
        "There is no sound card and no sound server, so the film plays in silence. Connect one, or start it; the kiosk "
        "finds it by itself.",
        os.EX_UNAVAILABLE,
    ),
}
