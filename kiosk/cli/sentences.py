# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong, as a sentence with its mend, and the exit code (sysexits) that goes with it."""

import os
from string import Template

from kiosk.cli.sentences_check import CHECK
from kiosk.cli.sentences_door import DOOR
from kiosk.cli.sentences_drives import DRIVES
from kiosk.cli.sentences_keeping import KEEPING
from kiosk.cli.sentences_notes import NOTES
from kiosk.cli.sentences_plan import PLAN
from kiosk.cli.sentences_typed import TYPED
from kiosk.domain.errors import KioskError
from kiosk.domain.values import ENGLISH, LATVIAN, Language

_SENTENCES: dict[str, tuple[str, int]] = {
    **KEEPING,
    **NOTES,
    **CHECK,
    **DOOR,
    **DRIVES,
    **PLAN,
    **TYPED,
    "captions.absent": ("The film $film has no captions $wanted. It has: $known.", os.EX_USAGE),
    "captions.damaged": (
        "The captions in $path are damaged. Delete that file, and add the captions again: kiosk captions add.",
        os.EX_DATAERR,
    ),
    "captions.encoding": ("“$encoding” is no encoding that is read here. Use one of: $known.", os.EX_USAGE),
    "captions.huge": ("$path holds more than $most MB of captions. Look whether it is the right file.", os.EX_DATAERR),
    "captions.invalid": (
        "$path, line $line: $reason. Mend it there, or save the captions anew as SubRip (.srt) or WebVTT (.vtt).",
        os.EX_DATAERR,
    ),
    "captions.misdeclared": (
        "$path is written in UTF-8, and was to be read as $encoding. Leave out --encoding.",
        os.EX_DATAERR,
    ),
    "captions.suspicious": (
        "$path, line $line: read as $encoding it has control characters, which no text has. Say with --encoding "
        "what it is written in: $known.",
        os.EX_DATAERR,
    ),
    "captions.undecodable": (
        "$path, line $line: this is no text in $encoding. Say with --encoding what it is written in: cp1257 or "
        "iso8859-13 for Latvian and Lithuanian, cp1251 for Russian and Ukrainian, cp1252 for Western languages.",
        os.EX_DATAERR,
    ),
    "captions.unreadable": ("The captions $path cannot be read ($reason).", os.EX_NOINPUT),
    "card.ambiguous": ("There are several cards called $address: $known. Write the one you mean so.", os.EX_USAGE),
    "card.unknown": (
        "There is no card called $address. The list commands name them all, such as kiosk people list.",
        os.EX_USAGE,
    ),
    "chapters.damaged": (
        "The places of the chapters in $path are damaged. Delete that file, and bring them in again: kiosk chapters "
        "import.",
        os.EX_DATAERR,
    ),
    "chapters.invalid": ("$path, line $line: $reason. Nothing was changed.", os.EX_DATAERR),
    "chapters.none": ("The film $film has no such chapters.", os.EX_DATAERR),
    "chapters.shipped": (
        "The rehearsal film is in use, and its chapters come with it. Choose another film first: kiosk film use SLUG.",
        os.EX_USAGE,
    ),
    "chapters.taken": ("There is a file $path already. Choose another name.", os.EX_CANTCREAT),
    "chapters.unmatched": (
        "The film $film brings a chapter at $place, and $reason. Write them down with kiosk chapters export FILE "
        "--container, add the slugs there, and import that file.",
        os.EX_DATAERR,
    ),
    "chapters.unreadable": ("The chapters $path cannot be read ($reason).", os.EX_NOINPUT),
    "chapters.unwritable": ("$path cannot be written to ($detail). Choose another place.", os.EX_CANTCREAT),
    "content.invalid": ("$file, line $line: $reason.", os.EX_DATAERR),
    "content.shipped": (
        "The film $film comes with the kiosk, and its own files would replace these at the next start. Change those, "
        "or give the film in this folder another slug.",
        os.EX_DATAERR,
    ),
    "content.taken": (
        "$address of the film $film is a card that was made here, and the content files have one of that name now. "
        "Choose another slug in the files.",
        os.EX_DATAERR,
    ),
    "data.full": (
        "The disk that holds the data folder $path is full ($free MiB left). Make room on it, or choose another folder "
        "with --data.",
        os.EX_CANTCREAT,
    ),
    "data.unwritable": (
        "The data folder $path cannot be written to ($detail). Give this user the right to write there, or choose "
        "another folder with --data.",
        os.EX_CANTCREAT,
    ),
    "database.busy": (
        "Another process keeps the database $path to itself. Wait until it is done, or end it, and start again.",
        os.EX_TEMPFAIL,
    ),
    "database.foreign": (
        "The database $path was made by another program. Move the file aside and start again: a new one is made; or "
        "choose another data folder with --data.",
        os.EX_DATAERR,
    ),
    "database.newer": (
        "The database $path was made by a newer version of the kiosk: it is at schema $found, and this version knows "
        "none after $known. It stays as it is. Install that version or a newer one; or, to go on with this one, put "
        "back a backup from before: kiosk restore FILE --apply. What is there now is then kept among the backups.",
        os.EX_DATAERR,
    ),
    "database.unupgradable": (
        "The database $path cannot be brought to the schema of this version ($detail). It is as it was: install the "
        "version of the kiosk that was used before, or choose another data folder with --data.",
        os.EX_DATAERR,
    ),
    "database.unusable": (
        "The database $path cannot be used ($detail). Put the newest one of the folder backups beside it in its place: "
        "kiosk restore FILE --apply. Without one, move the file aside, and a new database is made, which lacks what "
        "staff decided here: who is not to be shown, what was taken off, what was written anew.",
        os.EX_DATAERR,
    ),
    "display.missing": (
        "There is no display to open the window on: none answers, or none lets this user in (DISPLAY is “$display”, "
        "WAYLAND_DISPLAY “$wayland”). Start the kiosk within a graphical session and as its user, or use "
        "packaging/run, which makes a virtual display for a tour.",
        os.EX_UNAVAILABLE,
    ),
    "display.unknown": ("There is no screen called $name. This machine has: $known.", os.EX_USAGE),
    "edit.empty": ("$address needs a text in $field. Write one, or take the card off the screen.", os.EX_DATAERR),
    "edit.field": ("$field of $address is not a text that may be changed here.", os.EX_USAGE),
    "edit.language": ("The film has no texts in “$language”, only in: $known.", os.EX_USAGE),
    "edit.stale": (
        "Somebody else has changed this meanwhile. Theirs: “$theirs”. Yours: “$yours”. Look at it and change it again.",
        os.EX_TEMPFAIL,
    ),
    "edit.unknown": ("There is no card called $address.", os.EX_USAGE),
    "edit.unstorable": ("The text has a sign in it that cannot be kept ($detail). Remove it.", os.EX_DATAERR),
    "engine.unstartable": (
        "The engine process that plays films cannot be started ($detail). See that memory and processes are not "
        "exhausted.",
        os.EX_OSERR,
    ),
    "film.damaged": (
        "The film $path is damaged: it is not the file that was shipped. Install the kiosk anew, or make the film anew "
        "with packaging/rehearsal.",
        os.EX_DATAERR,
    ),
    "film.given_up": (
        "The film $film failed twice while it played, so it is not played any more. kiosk film use $film has it tried "
        "once more; better, remove it and add a sound copy.",
        os.EX_DATAERR,
    ),
    "film.gone": (
        "The film $film cannot be found: $path is missing. Put the file back, or remove the film and add it again.",
        os.EX_NOINPUT,
    ),
    "film.in_use": (
        "The film $film is the one in use. Use another one first: kiosk film use SLUG, or rehearsal for the rehearsal "
        "film; or name it here with --use.",
        os.EX_TEMPFAIL,
    ),
    "film.missing": (
        "The film $path is missing. Install the kiosk anew, or make the film anew with packaging/rehearsal.",
        os.EX_NOINPUT,
    ),
    "film.spoilt": (
        "The film $film is damaged: $path is not what was added. Remove the film and add it again.",
        os.EX_DATAERR,
    ),
    "film.unknown": ("There is no film called $film here, only: $known.", os.EX_USAGE),
    "film.unreadable": ("$path is no film that can be played: $reason.", os.EX_DATAERR),
    "films.busy": (
        "Another process adds or removes a film in $path. Wait until it is done, and try again.",
        os.EX_TEMPFAIL,
    ),
    "graphics.unknown": ("KIOSK_GRAPHICS is “$value”. Set it to auto, opengl or software.", os.EX_CONFIG),
    "import.captions_language": (
        "What language $path is in cannot be told from its name. Name it film.lv.srt or alike, or say what is spoken "
        "with --language.",
        os.EX_DATAERR,
    ),
    "import.captions_teletext": (
        "The captions in $path ($languages) are teletext, as broadcasts have it, which is not read here. Bring them in "
        "a file of their own.",
        os.EX_DATAERR,
    ),
    "import.changed": (
        "$path changed while it was copied. Wait until nothing writes to it any more, and add it again.",
        os.EX_TEMPFAIL,
    ),
    "import.closed": (
        "$path cannot be read ($detail). Give this user the right to read it, or copy it from a medium that is whole.",
        os.EX_NOINPUT,
    ),
    "import.disc": (
        "$path is the folder of a DVD, not a film. Name the files of its film instead: kiosk film add $files",
        os.EX_DATAERR,
    ),
    "import.empty": ("$path is empty. Copy the film to it again.", os.EX_DATAERR),
    "import.encrypted": (
        "$path is encrypted, as discs that are sold are. The kiosk does not break that: ask whoever sold or lent you "
        "the film for a copy that is free of it.",
        os.EX_DATAERR,
    ),
    "import.folder": ("$path is a folder. Name the file of the film in it.", os.EX_DATAERR),
    "import.known": ("$path is here already, as the film $film. Nothing need be added.", os.EX_DATAERR),
    "import.missing": ("There is no file $path. Look at how it is written, and where it lies.", os.EX_NOINPUT),
    "import.parts": (
        "$path cannot be joined with what is named beside it: $reason. Name the files of one film, from VTS_…_1.VOB "
        "on, or one file.",
        os.EX_DATAERR,
    ),
    "import.playlist": (
        "$path is a playlist, which only names films. Add the films themselves, one after the other.",
        os.EX_DATAERR,
    ),
    "import.rest": (
        "$path is one part of a film in several files. Name them all: kiosk film add $files",
        os.EX_DATAERR,
    ),
    "import.special": ("$path is no file but a pipe, a socket or a device. Name a file.", os.EX_DATAERR),
    "import.text": ("$path is a text and no film. Name the file of the film.", os.EX_DATAERR),
    "import.too_large": (
        "$path needs $needed MiB in the data folder, and $free MiB are free there. Make room, or choose another data "
        "folder with --data.",
        os.EX_CANTCREAT,
    ),
    "import.truncated": (
        "$path is not whole: it should last $length s, and its end is missing. Copy it again from where it came from.",
        os.EX_DATAERR,
    ),
    "import.unplayable": (
        "$path cannot be played ($reason). Convert it, such as to H.264 in an MKV or MP4 file, and add that.",
        os.EX_DATAERR,
    ),
    "import.zeros": (
        "$path holds nothing but zeros, as a copy does that was broken off. Copy the film to it again.",
        os.EX_DATAERR,
    ),
    "instance.second": (
        "A kiosk is running already with the data folder $path (process $pid). End that one, or choose another folder "
        "with --data.",
        os.EX_TEMPFAIL,
    ),
    "language.unknown": ("The film has no texts in “$language”, only in: $known.", os.EX_USAGE),
    "language.untold": (
        "“$language” is no language that is known here. Write it as en, lv or lav.",
        os.EX_USAGE,
    ),
    "libvlc.missing": (
        "libVLC is not installed. On Debian: apt-get install libvlc5 vlc-plugin-base vlc-plugin-video-output.",
        os.EX_UNAVAILABLE,
    ),
    "out.unwritable": ("$path cannot be written to ($detail). Choose another folder with --out.", os.EX_CANTCREAT),
    "output.unwritable": ("What was to be printed cannot be written ($detail).", os.EX_IOERR),
    "photograph.uncredited": (
        "A photograph is shown with a credit or not at all. Say with --credit who made it, and by what right it is "
        "shown.",
        os.EX_USAGE,
    ),
    "photograph.unreadable": (
        "$path cannot be read as a picture ($reason). Save it anew as JPEG or PNG. Nothing was changed.",
        os.EX_DATAERR,
    ),
    "qt.libraries": (
        "Qt needs libraries that are not installed: $names. On Debian, packaging/run --setup-only installs them.",
        os.EX_UNAVAILABLE,
    ),
    "qt.platform": (
        "QT_QPA_PLATFORM is “$value”, which Qt does not have here. Leave it empty, or set it to one of: $known.",
        os.EX_CONFIG,
    ),
    "window.unloadable": ("The window cannot be loaded; the log says why. Install the kiosk anew.", os.EX_SOFTWARE),
}


def sentence(error: KioskError, language: Language = ENGLISH) -> str:
    """In that language where it is known, else in English. A code without a sentence is shown as it is."""
    text, _ = _SENTENCES.get(error.code, (str(error).replace("$", "$$"), 0))
    if language == LATVIAN:
        from kiosk.cli.sentences_lv import LATVIAN_SENTENCES  # noqa: PLC0415 - few ask for them

        text = LATVIAN_SENTENCES.get(error.code, text)
    return Template(text).safe_substitute(error.arguments)


def sentence_and_mend(error: KioskError) -> tuple[str, str]:
    """The sentence in two: what is wrong, and, where the text says more than that, what mends it."""
    text, _ = _SENTENCES.get(error.code, (str(error).replace("$", "$$"), 0))
    # Parted before the arguments are put in, which may have full stops of their own.
    wrong, stop, mend = text.partition(". ")
    wrong, mend = (Template(part).safe_substitute(error.arguments) for part in (wrong + stop.strip(), mend))
    return wrong, mend


def exit_code(error: KioskError) -> int:
    _, code = _SENTENCES.get(error.code, ("", os.EX_SOFTWARE))
    return code
