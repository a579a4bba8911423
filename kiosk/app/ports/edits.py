# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff change of the content."""

from datetime import date
from typing import Protocol

from kiosk.domain.cards import Ref
from kiosk.domain.editing import Edit, Standing
from kiosk.domain.people import Consent
from kiosk.domain.staff import Decision
from kiosk.domain.values import Language


class Edits(Protocol):
    """Over one film. Whoever changes something says which version of it they saw, so that nobody's change is lost.

    Each change returns the version it made. Each raises EditError: edit.stale (yours, theirs) where somebody else was
    faster, edit.unknown (address) for a card that is not there; MachineError. Then nothing is changed.
    With each change an act is written down. Where the decision takes an act back: EditError: act.undone (key), too, and
    act.lasting (key) for one of another film.
    """

    def text(self, ref: Ref, field: str, language: Language) -> Edit:
        """How a text stands. field: of kiosk.domain.editing.EDITABLE, else EditError: edit.field (address, field)."""
        ...

    def write(
        self, ref: Ref, field: str, language: Language, text: str | None, *, seen: int, decision: Decision
    ) -> int:
        """None: as shipped again.

        Raises EditError, too: edit.field, edit.empty (address, field), edit.language (language, known),
        edit.unstorable (detail).
        """
        ...

    def standing(self, ref: Ref) -> Standing:
        """Whether a card was taken off, and what holds for a person's consent."""
        ...

    def take_off(self, ref: Ref, off: bool, *, seen: int, decision: Decision) -> int:
        """Off the screen, or on it again."""
        ...

    def consent(self, ref: Ref, consent: Consent | None, embargo: date | None, *, seen: int, decision: Decision) -> int:
        """Of a person. None: as shipped again, which no embargo goes with."""
        ...
