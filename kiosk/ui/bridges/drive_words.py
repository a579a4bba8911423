# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of drives, in the language that is installed."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.app.drive_view import DriveWork, Outcome
from kiosk.domain.drives import Drive, DriveFault, DriveFilm
from kiosk.domain.machine_words import size
from kiosk.domain.values import Language

_CONTEXT = "Drives"
_FAULTS: Mapping[DriveFault, object] = MappingProxyType(
    {
        DriveFault.UNKNOWN: QT_TRANSLATE_NOOP(
            "Drives",
            "This drive cannot be read here. Use one that is formatted as exFAT or FAT32.",
        ),
        DriveFault.CRYPTO: QT_TRANSLATE_NOOP("Drives", "This drive is encrypted. Use one that is not."),
        DriveFault.DAMAGED: QT_TRANSLATE_NOOP(
            "Drives", "This drive is damaged. Have it looked at on a computer, or use another one."
        ),
    }
)
_DOING: Mapping[DriveWork, object] = MappingProxyType(
    {
        DriveWork.FILM: QT_TRANSLATE_NOOP("Drives", "The film is being copied: %1"),
        DriveWork.BACKUP: QT_TRANSLATE_NOOP("Drives", "The backup is being written to the drive."),
        DriveWork.LOG: QT_TRANSLATE_NOOP("Drives", "The log is being written to the drive."),
    }
)
_WRITTEN: Mapping[DriveWork, object] = MappingProxyType(
    {
        DriveWork.BACKUP: QT_TRANSLATE_NOOP("Drives", "The backup is on the drive, whole: %1"),
        DriveWork.LOG: QT_TRANSLATE_NOOP("Drives", "The log is on the drive, whole: %1"),
    }
)
_UNNAMED = QT_TRANSLATE_NOOP("Drives", "Drive without a name (%1)")
_FREE = QT_TRANSLATE_NOOP("Drives", "%1 of %2 are free.")
_STARTS_WITH = QT_TRANSLATE_NOOP("Drives", "“%1” was copied. The kiosk plays it from its next start on.")
_COPIED = QT_TRANSLATE_NOOP(
    "Drives",
    "“%1” was copied. Playlists can have it from the next start on; the film in use stays.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP("Drives", "Captions that were left out: %1. The command kiosk captions add says why.")
_STOPPED = QT_TRANSLATE_NOOP("Drives", "The copying was stopped. Nothing on this kiosk was changed.")


def name_of(drive: Drive) -> str:
    return drive.label or _say(_UNNAMED).replace("%1", drive.name)


def facts_of(drive: Drive, language: Language) -> str:
    """How much of it is free, or why it cannot be read."""
    if drive.fault:
        return _say(_FAULTS[drive.fault])
    return _say(_FREE).replace("%1", size(drive.free, language)).replace("%2", size(drive.size, language))


def doing(work: DriveWork, subject: str) -> str:
    return _say(_DOING[work]).replace("%1", subject)


def done(outcome: Outcome) -> str:
    """What was done, of what did not fail."""
    if outcome.stopped:
        return _say(_STOPPED)
    film = outcome.film
    if film is None:
        return _say(_WRITTEN[outcome.work]).replace("%1", outcome.path)
    told = _say(_STARTS_WITH if film.in_use else _COPIED).replace("%1", film.title)
    return f"{told} {_say(_LEFT_OUT).replace('%1', str(film.left_out))}" if film.left_out else told


def note_of(film: DriveFilm, language: Language) -> str:
    """How large it is, and in which folder."""
    folder = film.place.rpartition("/")[0]
    told = size(film.size, language)
    return f"{told} · {folder}" if folder else told


def _say(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))
