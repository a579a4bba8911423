# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that looks what Qt makes of this machine, and opens no window. python -m kiosk.ui.checkup FONTS LANGUAGE…

It is a process of its own because Qt ends the process where it cannot use the display. It writes one line of JSON:

qt            Qt's version
platform      Qt's way to the display, such as "xcb" or "offscreen"
screens       [{name, width, height}], in pixels
opengl        who draws what is drawn with OpenGL, such as "llvmpipe (…)"; "" where there is none
fonts         names of the bundled fonts that cannot be used
translations  languages without a usable translation
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QOffscreenSurface, QOpenGLContext

from kiosk.ui.fonts import FONT_FILES

_TRANSLATIONS = Path(__file__).parent / "i18n"
_GL_RENDERER = 0x1F01


def examine(fonts: Path, languages: list[str]) -> dict[str, object]:
    application = QGuiApplication(["kiosk"])
    screens = [(screen.name(), screen.size() * screen.devicePixelRatio()) for screen in application.screens()]
    return {
        "qt": qVersion(),
        "platform": application.platformName(),
        "screens": [{"name": name, "width": size.width(), "height": size.height()} for name, size in screens],
        "opengl": _opengl(),
        "fonts": [name for name in FONT_FILES if QFontDatabase.addApplicationFont(str(fonts / name)) < 0],
        "translations": [language for language in languages if not _is_translated(language)],
    }


def _opengl() -> str:
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not (context.create() and context.makeCurrent(surface)):
        return ""
    renderer = context.functions().glGetString(_GL_RENDERER)
    context.doneCurrent()
    return str(renderer or "")


def _is_translated(language: str) -> bool:
    translator = QTranslator()
    return translator.load(f"kiosk_{language}", str(_TRANSLATIONS)) and not translator.isEmpty()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(examine(Path(sys.argv[1]), sys.argv[2:])) + "\n")
