# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk itself says about cards, for codes of the domain, in the language that is installed."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.cards import Basis, Kind
from kiosk.domain.exhibits import Medium
from kiosk.domain.moments import Strand
from kiosk.domain.people import FilterRole, Interest, Part
from kiosk.domain.reception import NoticeKind, Stance
from kiosk.domain.values import Language

_CONTEXT = "Words"
PARTS: Mapping[Part, object] = MappingProxyType(
    {
        Part.VOICE: QT_TRANSLATE_NOOP("Words", "Quoted voice"),
        Part.UNNAMED: QT_TRANSLATE_NOOP("Words", "A voice without a name"),
        Part.MAKER: QT_TRANSLATE_NOOP("Words", "Maker of the film"),
        Part.COMMENTATOR: QT_TRANSLATE_NOOP("Words", "About the film"),
    }
)
KINDS: Mapping[Kind, object] = MappingProxyType(
    {
        Kind.TOPIC: QT_TRANSLATE_NOOP("Words", "Topic"),
        Kind.TERM: QT_TRANSLATE_NOOP("Words", "A word explained"),
        Kind.PLACE: QT_TRANSLATE_NOOP("Words", "Place"),
        Kind.CLAIM: QT_TRANSLATE_NOOP("Words", "Claim and objections"),
    }
)
GROUPS: Mapping[Kind, object] = MappingProxyType(
    {
        Kind.PERSON: QT_TRANSLATE_NOOP("Words", "People"),
        Kind.TOPIC: QT_TRANSLATE_NOOP("Words", "Topics"),
        Kind.TERM: QT_TRANSLATE_NOOP("Words", "Words explained"),
        Kind.MOMENT: QT_TRANSLATE_NOOP("Words", "Moments"),
        Kind.EXHIBIT: QT_TRANSLATE_NOOP("Words", "Exhibits"),
        Kind.NOTICE: QT_TRANSLATE_NOOP("Words", "Reactions"),
        Kind.CLAIM: QT_TRANSLATE_NOOP("Words", "Claims and objections"),
        Kind.PLACE: QT_TRANSLATE_NOOP("Words", "Places"),
        Kind.CHAPTER: QT_TRANSLATE_NOOP("Words", "Chapters"),
    }
)
STRANDS: Mapping[Strand, object] = MappingProxyType(
    {
        Strand.HISTORY: QT_TRANSLATE_NOOP("Words", "History"),
        Strand.FILM: QT_TRANSLATE_NOOP("Words", "The film’s own history"),
    }
)
MEDIA: Mapping[Medium, object] = MappingProxyType(
    {
        Medium.FOOTAGE: QT_TRANSLATE_NOOP("Words", "Footage shown in the film"),
        Medium.PHOTOGRAPH: QT_TRANSLATE_NOOP("Words", "Photographs shown in the film"),
        Medium.DOCUMENT: QT_TRANSLATE_NOOP("Words", "Documents shown in the film"),
        Medium.STILL: QT_TRANSLATE_NOOP("Words", "A still of the film"),
    }
)
MEDIUM: Mapping[Medium, object] = MappingProxyType(
    {
        Medium.FOOTAGE: QT_TRANSLATE_NOOP("Words", "Footage"),
        Medium.PHOTOGRAPH: QT_TRANSLATE_NOOP("Words", "Photographs"),
        Medium.DOCUMENT: QT_TRANSLATE_NOOP("Words", "Documents"),
        Medium.STILL: QT_TRANSLATE_NOOP("Words", "Still of the film"),
    }
)
NOTICES: Mapping[NoticeKind, object] = MappingProxyType(
    {
        NoticeKind.REVIEW: QT_TRANSLATE_NOOP("Words", "Reviews"),
        NoticeKind.STATEMENT: QT_TRANSLATE_NOOP("Words", "Statements"),
        NoticeKind.REPORT: QT_TRANSLATE_NOOP("Words", "Reports"),
        NoticeKind.PROTEST: QT_TRANSLATE_NOOP("Words", "Protests"),
        NoticeKind.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaints"),
        NoticeKind.DECISION: QT_TRANSLATE_NOOP("Words", "Decisions"),
        NoticeKind.CRITICISM_OF_A_VOICE: QT_TRANSLATE_NOOP("Words", "Criticism of a voice"),
    }
)
NOTICE: Mapping[NoticeKind, object] = MappingProxyType(
    {
        NoticeKind.REVIEW: QT_TRANSLATE_NOOP("Words", "Review"),
        NoticeKind.STATEMENT: QT_TRANSLATE_NOOP("Words", "Statement"),
        NoticeKind.REPORT: QT_TRANSLATE_NOOP("Words", "Report"),
        NoticeKind.PROTEST: QT_TRANSLATE_NOOP("Words", "Protest"),
        NoticeKind.COMPLAINT: QT_TRANSLATE_NOOP("Words", "Complaint"),
        NoticeKind.DECISION: QT_TRANSLATE_NOOP("Words", "Decision"),
        NoticeKind.CRITICISM_OF_A_VOICE: QT_TRANSLATE_NOOP("Words", "Criticism of a voice"),
    }
)
STANCES: Mapping[Stance, object] = MappingProxyType(
    {
        Stance.PRAISE: QT_TRANSLATE_NOOP("Words", "Praise"),
        Stance.CRITICISM: QT_TRANSLATE_NOOP("Words", "Criticism"),
        Stance.MIXED: QT_TRANSLATE_NOOP("Words", "Mixed"),
    }
)
INTERESTS: Mapping[Interest, object] = MappingProxyType(
    {
        Interest.APPEARS: QT_TRANSLATE_NOOP("Words", "Appears in the film."),
        Interest.GROUP_SPONSORED: QT_TRANSLATE_NOOP("Words", "Belongs to the group that sponsored the film."),
    }
)
ROLES: Mapping[FilterRole, object] = MappingProxyType(
    {
        FilterRole.HISTORIAN: QT_TRANSLATE_NOOP("Words", "Historians"),
        FilterRole.PROFESSOR: QT_TRANSLATE_NOOP("Words", "Professors"),
        FilterRole.WRITER: QT_TRANSLATE_NOOP("Words", "Writers"),
        FilterRole.SURVIVOR_OR_WITNESS: QT_TRANSLATE_NOOP("Words", "Survivors and witnesses"),
        FilterRole.RELATIVE_OF_VICTIM: QT_TRANSLATE_NOOP("Words", "Relatives of victims"),
        FilterRole.FORMER_OFFICIAL: QT_TRANSLATE_NOOP("Words", "Former Soviet officials and officers"),
        FilterRole.HEAD_OF_STATE: QT_TRANSLATE_NOOP("Words", "Heads of state"),
        FilterRole.DISSIDENT: QT_TRANSLATE_NOOP("Words", "Dissidents"),
        FilterRole.MEMBER_OF_PARLIAMENT: QT_TRANSLATE_NOOP("Words", "Members of parliament"),
        FilterRole.MEMORIAL_RESEARCHER: QT_TRANSLATE_NOOP("Words", "Researchers at Memorial"),
    }
)
BASES: Mapping[Basis, object] = MappingProxyType(
    {
        Basis.SEED: QT_TRANSLATE_NOOP("Words", "The sources about the film."),
        Basis.GENERAL_REFERENCE: QT_TRANSLATE_NOOP("Words", "What is well known and stands in any encyclopedia."),
    }
)
_LANGUAGES: Mapping[str, object] = MappingProxyType(
    {
        "en": QT_TRANSLATE_NOOP("Words", "English"),
        "lv": QT_TRANSLATE_NOOP("Words", "Latvian"),
        "ru": QT_TRANSLATE_NOOP("Words", "Russian"),
        "de": QT_TRANSLATE_NOOP("Words", "German"),
        "fr": QT_TRANSLATE_NOOP("Words", "French"),
        "pl": QT_TRANSLATE_NOOP("Words", "Polish"),
        "uk": QT_TRANSLATE_NOOP("Words", "Ukrainian"),
    }
)
_IN_LANGUAGES: Mapping[str, object] = MappingProxyType(
    {
        "en": QT_TRANSLATE_NOOP("Words", "in English"),
        "lv": QT_TRANSLATE_NOOP("Words", "in Latvian"),
        "ru": QT_TRANSLATE_NOOP("Words", "in Russian"),
        "de": QT_TRANSLATE_NOOP("Words", "in German"),
        "fr": QT_TRANSLATE_NOOP("Words", "in French"),
        "pl": QT_TRANSLATE_NOOP("Words", "in Polish"),
        "uk": QT_TRANSLATE_NOOP("Words", "in Ukrainian"),
    }
)
IN_ANOTHER_LANGUAGE = QT_TRANSLATE_NOOP("Words", "in another language")
PARTS_UNTOLD = QT_TRANSLATE_NOOP(
    "Words", "Parts of this film may be hard to watch. Which parts these are cannot be told at present."
)
WITHOUT_NAME = QT_TRANSLATE_NOOP("Words", "Without a name")
ANY_ROLE = QT_TRANSLATE_NOOP("Words", "Any role")
ANY_TOPIC = QT_TRANSLATE_NOOP("Words", "Any topic")
MORE = QT_TRANSLATE_NOOP("Words", "%1 more")
OTHER_MOMENTS = QT_TRANSLATE_NOOP("Words", "Other moments")
THEIR_WORDS = QT_TRANSLATE_NOOP("Words", "In their words")
IN_THE_FILM = QT_TRANSLATE_NOOP("Words", "In the film")
OTHER_WORDS = QT_TRANSLATE_NOOP("Words", "Further quotes")
EDITORS_NOTE = QT_TRANSLATE_NOOP("Words", "Note of the editors")
RESTS_ON = QT_TRANSLATE_NOOP("Words", "Sources")
PUBLICITY = QT_TRANSLATE_NOOP("Words", "Publicity for the film says")
CREDIT = QT_TRANSLATE_NOOP("Words", "Credit")
STAGE = QT_TRANSLATE_NOOP("Words", "How far it went")
AUTHORITY = QT_TRANSLATE_NOOP("Words", "Authority")
OUTCOME = QT_TRANSLATE_NOOP("Words", "Outcome")
FILMED = QT_TRANSLATE_NOOP("Words", "Filming took place here, our source says.")
NOT_FILMED = QT_TRANSLATE_NOOP("Words", "Our source does not name it among the countries where filming took place.")
FILMED_HERE = QT_TRANSLATE_NOOP("Words", "Filmed here")
ON_THE_MAP = QT_TRANSLATE_NOOP("Words", "Show on the map")
SAID_IN = QT_TRANSLATE_NOOP("Words", "Said in: %1")
SAID_IN_UNKNOWN = QT_TRANSLATE_NOOP("Words", "Where it was said is not told")
QUOTED_VIA = QT_TRANSLATE_NOOP("Words", "quoted via: %1")
COMPARED = QT_TRANSLATE_NOOP("Words", "compared with the original")
NOT_COMPARED = QT_TRANSLATE_NOOP("Words", "original not checked")
PUBLISHED_NAME = QT_TRANSLATE_NOOP("Words", "In the source: %1")


def say(text: object) -> str:
    """text: one of those above."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def said_in(source: str) -> str:
    return say(SAID_IN).replace("%1", source) if source else say(SAID_IN_UNKNOWN)


def quoted_via(source: str) -> str:
    return say(QUOTED_VIA).replace("%1", source)


def checked(*, compared: bool) -> str:
    return say(COMPARED if compared else NOT_COMPARED)


def tied(interests: Iterable[Interest]) -> str:
    """What ties somebody to the film, to be said wherever they are shown."""
    return " ".join(say(INTERESTS[each]) for each in interests)


def published_name(name: str) -> str:
    return say(PUBLISHED_NAME).replace("%1", name)


def more(count: int) -> str:
    # On one line.
    return say(MORE).replace("%1", str(count)).replace(" ", "\u00a0")


def in_language(language: Language) -> str:
    """Said beside words that are in that one."""
    return say(_IN_LANGUAGES.get(language, IN_ANOTHER_LANGUAGE))


def language_name(language: Language) -> str:
    """Its code, where we have no name for it."""
    return say(_LANGUAGES[language]) if language in _LANGUAGES else language
