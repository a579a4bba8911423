# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for words in everything that is known about the film."""

from typing import Protocol

from kiosk.domain.findings import Found
from kiosk.domain.values import Language


class Search(Protocol):
    """Over one film. May be called from any thread."""

    def find(self, query: str, language: Language, limit: int = 8) -> Found:
        """Cards and lines that hold all the words of the query, the last of them perhaps not typed to its end.

        query: anything at all; one without a letter or digit finds nothing. language: of the visitor; every language
        is searched, and where a card was found in several the visitor's is shown. limit: hits in one group.
        Raises MachineError: database.unusable (path, detail), database.busy (path), data.full (path of the folder, free
        in MiB), data.unwritable (path of the folder, detail).
        """
        ...
