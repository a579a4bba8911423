# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff take off the screen, and what visitors told them, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.staff_cards import LONGEST_QUERY, LONGEST_REASON, StaffCards
from kiosk.domain.staff import MOST_NOTE_LETTERS, Concern
from kiosk.domain.values import Language
from kiosk.ui.bridges import staff_card_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.staff_card_rows import CardRow, NoteRow, card_rows, face, note_rows, off_rows, ref_at
from kiosk.ui.bridges.staff_card_words import say


class StaffCardsBridge(QObject):
    """state: "loading", "ready" or "fault". rows: of CardRow, what lies beneath and what answers to query.

    address, kind, title, note, standing, meaning, reason, isOff, isBeneath: of what is looked at; address is "" where
    nothing is. reason: as it was written down. off: of CardRow, what staff took off. notes: of NoteRow, the open ones
    first. refused: why the last change was not made, or "". kept: how many notes were kept. reasons, concerns: to
    choose from, {value, text} each.
    """

    stateChanged = Signal()
    queryChanged = Signal()
    addressChanged = Signal()
    kindChanged = Signal()
    titleChanged = Signal()
    noteChanged = Signal()
    standingChanged = Signal()
    meaningChanged = Signal()
    reasonChanged = Signal()
    isOffChanged = Signal()
    isBeneathChanged = Signal()
    refusedChanged = Signal()
    busyChanged = Signal()
    draftChanged = Signal()
    keptChanged = Signal()
    offCountChanged = Signal()
    openNotesChanged = Signal()
    spoken = Signal()

    def __init__(self, cards: StaffCards, choices: Choices) -> None:
        super().__init__()
        self._cards = cards
        self._language = choices.now.language
        self._rows, self._off = Rows(CardRow, key="key"), Rows(CardRow, key="key")
        self._notes = Rows(NoteRow, key="key")
        self._face = face(cards.now, self._language)
        self._listed: tuple[object, ...] = ()
        cards.subscribe(lambda _: self._draw())
        choices.subscribe(lambda chosen: self._speak(chosen.language))

    @Slot(str)
    def look(self, query: str) -> None:
        """query: the whole of what is looked for."""
        self._cards.look_for(query)

    @Slot(str)
    def choose(self, address: str) -> None:
        if ref := ref_at(address):
            self._cards.choose(ref)

    @Slot(str)
    def takeOff(self, address: str) -> None:
        if ref := ref_at(address):
            self._cards.take_off(ref)

    @Slot(str)
    def putBack(self, address: str) -> None:
        if ref := ref_at(address):
            self._cards.put_back(ref)

    @Slot(str, str)
    def sayWhy(self, address: str, reason: str) -> None:
        """reason: one of reasons, or any text."""
        if ref := ref_at(address):
            self._cards.say_why(ref, reason)

    @Slot(str, str, str)
    def keepNote(self, address: str, concern: str, text: str) -> None:
        """address: "" for the kiosk itself. concern: one of concerns."""
        self._cards.note(ref_at(address), Concern(concern), text)

    @Slot(str)
    def keepDraft(self, text: str) -> None:
        self._cards.draft(text)

    @Slot(int, str)
    def settle(self, key: int, settled: str) -> None:
        """settled: what came of it."""
        self._cards.settle(key, settled)

    @Slot(int)
    def reopen(self, key: int) -> None:
        self._cards.settle(key, "")

    def _get_state(self) -> str:
        return self._face.state

    def _get_query(self) -> str:
        return self._face.query

    def _get_address(self) -> str:
        return self._face.address

    def _get_kind(self) -> str:
        return self._face.kind

    def _get_title(self) -> str:
        return self._face.title

    def _get_note(self) -> str:
        return self._face.note

    def _get_standing(self) -> str:
        return self._face.standing

    def _get_meaning(self) -> str:
        return self._face.meaning

    def _get_reason(self) -> str:
        return self._face.reason

    def _get_is_off(self) -> bool:
        return self._face.isOff

    def _get_is_beneath(self) -> bool:
        return self._face.isBeneath

    def _get_refused(self) -> str:
        return self._face.refused

    def _get_busy(self) -> bool:
        return self._face.busy

    def _get_draft(self) -> str:
        return self._face.draft

    def _get_kept(self) -> int:
        return self._face.kept

    def _get_off_count(self) -> int:
        return self._face.offCount

    def _get_open_notes(self) -> int:
        return self._face.openNotes

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_off(self) -> QObject:
        return self._off

    def _get_notes(self) -> QObject:
        return self._notes

    def _get_reasons(self) -> list[dict[str, str]]:
        return [{"value": reason.value, "text": words.reason_told(reason)} for reason in words.CHOSEN_REASONS]

    def _get_concerns(self) -> list[dict[str, str]]:
        return [{"value": concern.value, "text": say(text)} for concern, text in words.CONCERNS.items()]

    def _get_most_letters(self) -> int:
        return MOST_NOTE_LETTERS

    def _get_longest_reason(self) -> int:
        return LONGEST_REASON

    def _get_longest_query(self) -> int:
        return LONGEST_QUERY

    state = Property(str, _get_state, notify=stateChanged)
    query = Property(str, _get_query, notify=queryChanged)
    address = Property(str, _get_address, notify=addressChanged)
    kind = Property(str, _get_kind, notify=kindChanged)
    title = Property(str, _get_title, notify=titleChanged)
    note = Property(str, _get_note, notify=noteChanged)
    standing = Property(str, _get_standing, notify=standingChanged)
    meaning = Property(str, _get_meaning, notify=meaningChanged)
    reason = Property(str, _get_reason, notify=reasonChanged)
    isOff = Property(bool, _get_is_off, notify=isOffChanged)
    isBeneath = Property(bool, _get_is_beneath, notify=isBeneathChanged)
    refused = Property(str, _get_refused, notify=refusedChanged)
    busy = Property(bool, _get_busy, notify=busyChanged)
    draft = Property(str, _get_draft, notify=draftChanged)
    kept = Property(int, _get_kept, notify=keptChanged)
    offCount = Property(int, _get_off_count, notify=offCountChanged)
    openNotes = Property(int, _get_open_notes, notify=openNotesChanged)
    rows = Property(QObject, _get_rows, constant=True)
    off = Property(QObject, _get_off, constant=True)
    notes = Property(QObject, _get_notes, constant=True)
    reasons = Property(list, _get_reasons, notify=spoken)
    concerns = Property(list, _get_concerns, notify=spoken)
    mostLetters = Property(int, _get_most_letters, constant=True)
    longestReason = Property(int, _get_longest_reason, constant=True)
    longestQuery = Property(int, _get_longest_query, constant=True)

    def _speak(self, language: Language) -> None:
        if language != self._language:
            self._language = language
            self._draw()
            self.spoken.emit()

    def _draw(self) -> None:
        now, language = self._cards.now, self._language
        before, self._face = self._face, face(now, language)
        listed = (now.holdings, now.beneath, now.found, now.notes, not now.query, language)
        # Not with each letter of a draft.
        if listed != self._listed:
            self._listed = listed
            self._rows.show(tuple(card_rows(now, language)))
            self._off.show(tuple(off_rows(now, language)))
            self._notes.show(tuple(note_rows(now, language)))
        emit_changes(self, before, self._face)
