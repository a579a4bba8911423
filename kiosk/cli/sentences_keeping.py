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
    "clock.back": (
        "The clock of this machine was set back by $seconds seconds while the kiosk ran. Days, schedules and the log "
        "go by it: see that it is right, and that the machine gets its time from a network or a clock with a battery.",
        os.EX_CONFIG,
    ),
    "clock.early": (
        "The clock of this machine says $day, which is before this version was made ($built). Days, schedules and the "
        "log go by it: set it. If it comes again after the machine was off, its battery is empty.",
        os.EX_CONFIG,
    ),
    "content.unkept": (
        "The content of $film stays as it was, since no backup could be made before it is read anew ($detail). Make "
        "room in the data folder, or see kiosk doctor.",
        os.EX_CANTCREAT,
    ),
    "data.in_the_way": (
        "$path was in the way: the kiosk needs that name for itself. It is $aside now, as it was.",
        os.EX_DATAERR,
    ),
    "database.damaged": (
        "The database $path is damaged or gone ($detail). The kiosk keeps it aside and puts the newest sound copy in "
        "its place: the next entry says which.",
        os.EX_DATAERR,
    ),
    "database.held": (
        "A kiosk is running with these data (process $pid), and the database $path is still that of its version "
        "($found; this version's is $known). Start the kiosk anew, which brings it to this version, and then give the "
        "command again.",
        os.EX_TEMPFAIL,
    ),
    "database.renewed": (
        "There was no sound backup to take the place of the database, which is kept in $aside. The kiosk began anew "
        "with what comes with it: what staff decided here is missing. If there is a backup elsewhere, put it back: "
        "kiosk restore FILE --apply.",
        os.EX_DATAERR,
    ),
    "database.restored": (
        "The backup $backup took the place of the database, which is kept in $aside. What staff decided since that "
        "backup is missing: decide it again.",
        os.EX_DATAERR,
    ),
    "database.stands_in": (
        "Until the database $path can be used, cards are shown from a copy in memory, made from $source. What is to be "
        "written waits. It is tried again twice a minute; nothing needs to be started anew.",
        os.EX_CANTCREAT,
    ),
    "database.stands_in_anew": (
        "Until the database $path can be used, cards are shown as they come with the kiosk, without what staff decided "
        "here: who is not to be shown, what was taken off. What is to be written waits. It is tried again twice a "
        "minute; nothing needs to be started anew.",
        os.EX_CANTCREAT,
    ),
    "database.unlogged": (
        "The log beside the database did not fit it and was taken away: what was written last may be missing. Both are "
        "kept in $aside.",
        os.EX_DATAERR,
    ),
    "disk.failed": (
        "A file cannot be read or written: $path ($detail). See whether its disk is whole and has room, and try again.",
        os.EX_IOERR,
    ),
    "display.lost": (
        "The display went away ($reason), so the kiosk ended. The service starts it again; if the display stays away, "
        "look at its cable and at the graphical session.",
        os.EX_UNAVAILABLE,
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
    "graphics.none": (
        "The window cannot be drawn at all ($reason). Install the driver of the graphics processor, or another one.",
        os.EX_UNAVAILABLE,
    ),
    "kiosk.safe": (
        "The kiosk died $deaths times right after its start, so it runs in safe mode: with the film that comes with "
        "it, and without the database. After ten minutes, when nobody stands before it, it begins anew as usual. If "
        "safe mode comes again, look in the log what went before, and report it to those who maintain the kiosk.",
        os.EX_SOFTWARE,
    ),
    "guide.invalid": (
        "The guide for staff is damaged (line $line: $reason). Install the kiosk anew.",
        os.EX_SOFTWARE,
    ),
    "guide.unreadable": ("The guide for staff $path cannot be read ($detail). Install the kiosk anew.", os.EX_NOINPUT),
    "log.ending": ("$path is to end in .csv, for a spreadsheet, or in .json.", os.EX_USAGE),
    "log.since": ("“$value” is no time. Write a day as 2026-11-22, or how far back: 12h, 7d.", os.EX_USAGE),
    "log.taken": ("There is a file $path already. Choose another name.", os.EX_CANTCREAT),
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
    "sound.refused": (
        "The sound output $output takes nothing (– is the usual one), so sound goes to the usual one, or nowhere. "
        "Connect it, or set sound-device to one of those that kiosk doctor lists.",
        os.EX_UNAVAILABLE,
    ),
    "tour.staff": (
        "The tour through the staff area sets a PIN, so it brings its own data folder. Leave out --data.",
        os.EX_USAGE,
    ),
    "zone.unknown": ("“$zone” is no time zone. Write one as Europe/Riga.", os.EX_USAGE),
}
