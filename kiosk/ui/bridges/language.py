# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language of the interface, for QML."""

import logging
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, QTranslator, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.domain.keyboards import keyboard
from kiosk.domain.values import Language

_log = logging.getLogger(__name__)
_FOLDER = Path(__file__).parent.parent / "i18n"
_OWN_NAMES = {
    "cs": "Čeština",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "et": "Eesti",
    "fi": "Suomi",
    "fr": "Français",
    "it": "Italiano",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "pl": "Polski",
    "ru": "Русский",
    "sv": "Svenska",
    "uk": "Українська",
}
_INVITATION = str(QT_TRANSLATE_NOOP("LanguageBridge", "Touch to begin"))


class LanguageBridge(QObject):
    """code: ISO 639-1. offered: the codes to choose from. invitations: "touch to begin" in each of them.

    The application shows its texts anew (QQmlEngine.retranslate) on codeChanged.
    """

    codeChanged = Signal()
    offeredChanged = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self._code = choices.now.language
        self._offered = choices.offered
        self._translators = {language: self._load(language) for language in choices.offered}
        self._install()
        choices.subscribe(self._follow)

    @Slot(str)
    def choose(self, code: str) -> None:
        self._choices.speak(Language(code))

    @Slot(str, result=str)
    def ownName(self, code: str) -> str:
        """What a language calls itself."""
        return _OWN_NAMES.get(code, code)

    @Slot(str, result=str)
    def named(self, code: str) -> str:
        """What the language of the interface calls it; by its own name where we have no other."""
        # Loads what cards are made of, which the first picture does without.
        from kiosk.ui.bridges.words import language_name  # noqa: PLC0415

        name = language_name(Language(code))
        return self.ownName(code) if name == code else name

    @Slot(str, result=list)
    def keyboard(self, code: str) -> list[str]:
        """The rows of a language's keys."""
        return list(keyboard(Language(code)))

    def close(self) -> None:
        """Take our texts out of the application again."""
        QCoreApplication.removeTranslator(self._translators[self._code])

    def _get_code(self) -> str:
        return self._code

    def _get_offered(self) -> list[str]:
        return list(self._offered)

    def _get_invitations(self) -> list[str]:
        return [
            self._translators[language].translate("LanguageBridge", _INVITATION) or _INVITATION
            for language in self._offered
        ]

    code = Property(str, _get_code, notify=codeChanged)
    offered = Property(list, _get_offered, notify=offeredChanged)
    invitations = Property(list, _get_invitations, notify=offeredChanged)

    def _follow(self, chosen: Chosen) -> None:
        self._follow_offered()
        if chosen.language == self._code:
            return
        self.close()
        self._code = chosen.language
        self._install()
        self.codeChanged.emit()

    def _follow_offered(self) -> None:
        if self._offered == self._choices.offered:
            return
        self._offered = self._choices.offered
        for language in self._offered:
            if language not in self._translators:
                self._translators[language] = self._load(language)
        self.offeredChanged.emit()

    def _install(self) -> None:
        QCoreApplication.installTranslator(self._translators[self._code])

    def _load(self, language: Language) -> QTranslator:
        translator = QTranslator(self)
        if not translator.load(f"kiosk_{language}", str(_FOLDER)):
            _log.warning("no translation into %s: its texts appear in English", language)
        return translator
