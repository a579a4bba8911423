# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an examination found, as sentences: what is, and what mends it."""

from string import Template

from kiosk.cli.sentences import sentence_and_mend
from kiosk.domain.errors import KioskError
from kiosk.domain.health import Finding

_SETUP = "On Debian, packaging/run --setup-only installs what is missing."
_TEXTS: dict[str, tuple[str, str]] = {
    "libvlc.plays": ("libVLC $version plays the rehearsal film.", ""),
    "libvlc.untried": (
        "libVLC $version is installed; whether it plays could not be tried without the rehearsal film.",
        "See content.film.",
    ),
    "libvlc.no_picture": (
        "libVLC $version is installed but shows no picture of the rehearsal film ($reason).",
        "Install its decoders: apt-get install vlc-plugin-base.",
    ),
    "qt.works": ("Qt $version works.", ""),
    "qt.broken": ("Qt does not start ($reason).", _SETUP),
    "display.answers": ("The display answers: $screens.", ""),
    "display.none_wanted": (
        "QT_QPA_PLATFORM is “$platform”: everything is drawn, and nobody sees it.",
        "For a kiosk, leave QT_QPA_PLATFORM empty.",
    ),
    "display.refused": (
        "Qt cannot use the display ($reason).",
        "Start the kiosk within a graphical session. " + _SETUP,
    ),
    "graphics.gpu": ("The graphics processor draws: $renderer.", ""),
    "graphics.untried": ("OpenGL is to draw; without a display it could not be tried.", "See display."),
    "graphics.software_wanted": ("The window is drawn without OpenGL, as it was set.", ""),
    "graphics.no_gpu": (
        "The window is drawn without OpenGL, since this machine offers no graphics processor (/dev/dri has none).",
        "Nothing must be done: only large screens want a machine with a graphics processor and its driver.",
    ),
    "graphics.slow": (
        "OpenGL is computed without a graphics processor ($renderer), which costs more than drawing without OpenGL.",
        "Set KIOSK_GRAPHICS=software, or install the driver of the graphics processor.",
    ),
    "graphics.no_opengl": (
        "OpenGL does not work here; the kiosk starts and then draws without it.",
        "Set KIOSK_GRAPHICS=software, or install the driver of the graphics processor.",
    ),
    "sound.device": ("Sound goes to $device. KIOSK_SOUND_DEVICE may name one of: $known.", ""),
    "sound.chosen": ("Sound goes to $name of $device.", ""),
    "sound.unknown": (
        "KIOSK_SOUND_DEVICE is “$name”, which $device does not have: the film plays in silence.",
        "Leave KIOSK_SOUND_DEVICE empty, or set it to one of: $known.",
    ),
    "sound.none": (
        "There is no sound card and no sound server: the film plays in silence.",
        "Connect a sound card and load its driver, or start PulseAudio or PipeWire for this user.",
    ),
    "disk.room": ("The data folder $path can be written to; $free MiB are free.", ""),
    "disk.low": ("The disk that holds the data folder $path has only $free MiB left.", "Make room on it."),
    "database.works": ("SQLite $version works, journal $journal.", ""),
    "database.unseen": ("The database cannot be looked at while the data folder cannot be used.", "See disk."),
    "settings.right": ("Nothing is wrong in what is set (in the environment, and in $path where there is one).", ""),
    "staff.set": ("The staff area opens to who has the PIN of: $roles.", ""),
    "staff.unset": (
        "Nobody can open the staff area on the screen, since no PIN is set.",
        "Set one: kiosk staff set-pin.",
    ),
    "film.sound": ("The rehearsal film is whole: $length s, $chapters chapters.", ""),
    "fonts.present": ("The bundled fonts are there.", ""),
    "fonts.missing": (
        "Fonts are missing or damaged, others stand in for them: $names.",
        "Install the kiosk anew, or fetch assets/fonts anew.",
    ),
    "translations.present": ("The texts of the interface are there in: $languages.", ""),
    "translations.missing": (
        "The texts of the interface appear in English instead of: $languages.",
        "Install the kiosk anew; in a source tree, packaging/run --setup-only compiles the translations.",
    ),
    "content.unseen": ("This cannot be looked at while Qt does not start.", "See qt."),
    "check.broken": (
        "This could not be examined: the check itself failed ($reason).",
        "Report it to those who maintain the kiosk, with the log.",
    ),
}


def says_and_mend(finding: Finding) -> tuple[str, str]:
    """In English. The mend is empty where nothing is to be mended."""
    if finding.code not in _TEXTS:
        return sentence_and_mend(KioskError(finding.code, **finding.arguments))
    says, mend = (Template(text).safe_substitute(finding.arguments) for text in _TEXTS[finding.code])
    return says, mend
