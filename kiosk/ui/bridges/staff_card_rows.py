# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards and notes as staff see them in lists, and the card that is looked at."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.app.staff_cards import StaffCardsState
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.holdings import Holding
from kiosk.domain.staff import VisitorNote
from kiosk.domain.values import Language, Slug
from kiosk.ui.bridges import staff_card_words as words
from kiosk.ui.bridges.staff_card_words import say


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card or chapter in a list. heading: of the group that it begins, else "". mark: why it is not shown, or "".

    told: since when it is off the screen, by whom and why; "" where it is not.
    """

    key: str
    address: str
    heading: str
    kind: str
    title: str
    note: str
    mark: str
    told: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a visitor said. head: when, of what kind, who wrote it down. settled: what came of it, "" while open."""

    key: int
    head: str
    about: str
    text: str
    settled: str


@dataclass(frozen=True, slots=True)
class Face:
    """What QML sees beside the lists; see StaffCardsBridge."""

    state: str
    query: str
    address: str = ""
    kind: str = ""
    title: str = ""
    note: str = ""
    standing: str = ""
    meaning: str = ""
    reason: str = ""
    isOff: bool = False
    isBeneath: bool = False
    refused: str = ""
    busy: bool = False
    draft: str = ""
    kept: int = 0
    offCount: int = 0
    openNotes: int = 0


def face(now: StaffCardsState, language: Language) -> Face:
    holding = now.holdings.get(now.chosen) if now.chosen else None
    off = holding.taken_off if holding else None
    return Face(
        state="fault" if now.fault else "ready" if now.ready else "loading",
        query=now.query,
        address=str(holding.ref) if holding else "",
        kind=say(words.KINDS[holding.ref.kind]) if holding else "",
        title=_one_line(holding.title.say(language)) if holding else "",
        note=_note_of(holding, language) if holding else "",
        standing=words.standing_told(holding, language) if holding else "",
        meaning=words.meaning_told(holding.ref.kind) if holding else "",
        reason=off.reason if off else "",
        isOff=off is not None,
        isBeneath=now.chosen in now.beneath,
        refused=_refused(now, language),
        busy=now.busy,
        draft=now.draft,
        kept=now.kept,
        offCount=sum(one.taken_off is not None for one in now.holdings.values()),
        openNotes=sum(not note.settled for note in now.notes),
    )


def card_rows(now: StaffCardsState, language: Language) -> Iterator[CardRow]:
    """First what lies beneath, while nothing is looked for; then what answers to the query, by kinds."""
    heading = say(words.BENEATH)
    for ref in now.beneath:
        if ref in now.holdings and not now.query:
            yield _row(now.holdings[ref], f"beneath {ref}", heading, language)
            heading = ""
    kind = None
    for ref in now.found:
        if ref in now.holdings:
            heading = words.group_told(ref.kind) if ref.kind is not kind else ""
            kind = ref.kind
            yield _row(now.holdings[ref], str(ref), heading, language)


def off_rows(now: StaffCardsState, language: Language) -> Iterator[CardRow]:
    """What staff took off, the last one first."""
    off = [(one.taken_off.since, str(one.ref), one) for one in now.holdings.values() if one.taken_off]
    for _, key, holding in sorted(off, reverse=True):
        yield _row(holding, key, "", language)


def note_rows(now: StaffCardsState, language: Language) -> Iterator[NoteRow]:
    for note in now.notes:
        head = (words.time_told(note.at, language), say(words.CONCERNS[note.concern]), say(words.WHO[note.who]))
        yield NoteRow(note.key, " · ".join(head), _about(note, now, language), note.text, note.settled)


def ref_at(address: str) -> Ref | None:
    """None for what is no address."""
    kind, _, slug = address.partition("/")
    return Ref(Kind(kind), Slug(slug)) if slug and kind in set(Kind) else None


def _row(holding: Holding, key: str, heading: str, language: Language) -> CardRow:
    return CardRow(
        key,
        str(holding.ref),
        heading,
        say(words.KINDS[holding.ref.kind]),
        _one_line(holding.title.say(language)),
        _note_of(holding, language),
        words.mark_of(holding),
        words.standing_told(holding, language) if holding.taken_off else "",
    )


def _note_of(holding: Holding, language: Language) -> str:
    return _one_line(holding.note.say(language)) if holding.note else ""


def _about(note: VisitorNote, now: StaffCardsState, language: Language) -> str:
    """By its address where it is there no more."""
    ref = ref_at(note.address)
    holding = now.holdings.get(ref) if ref else None
    if holding:
        return _one_line(holding.title.say(language))
    return note.address or say(words.THE_KIOSK)


def _refused(now: StaffCardsState, language: Language) -> str:
    if now.refused is None:
        return ""
    holding = now.holdings.get(now.refused.ref) if now.refused.ref else None
    return words.refused_told(now.refused, holding, language)


def _one_line(text: str) -> str:
    return " ".join(text.split())
