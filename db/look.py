# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One look into the database: everything it is asked is answered from the same state of it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar, cast

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, select, union_all
from sqlalchemy.orm import Session

from db.entries import entries_of
from db.keys import key_of, ref_of
from db.overrides import gone, texts_of
from db.tables.cards import CardRow, ChapterRow, LinkRow
from db.tables.films import AdvisoryRow, FilmRow, SourceRow
from db.tables.marks import AppearanceRow, ChapterMarkRow, CopyRow, StretchRow
from db.tables.people import PersonRow, QuotePersonRow, QuoteRow
from db.tables.reception import ClaimRow, NoticeAuthorRow, NoticeRow
from db.tables.subjects import ExhibitRow, MomentRow, PlaceRow, TermRow, TopicRow
from db.timeline import dated_of
from kiosk.app.ports.catalogue import Counts
from kiosk.domain.about import FilmFacts
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.content import CARDS
from kiosk.domain.editing import edited
from kiosk.domain.entries import Entry
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Marks
from kiosk.domain.people import Part
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.showing import film_without, is_clear, marks_without, without
from kiosk.domain.sources import Source
from kiosk.domain.timeline import Dated
from kiosk.domain.values import Millis, Slug

CardT = TypeVar("CardT", bound=ContentCard)

_KINDS = {record: kind for kind, record in CARDS.items()}
_ROWS: Mapping[Kind, type[Any]] = {
    Kind.PERSON: PersonRow,
    Kind.QUOTE: QuoteRow,
    Kind.TOPIC: TopicRow,
    Kind.TERM: TermRow,
    Kind.MOMENT: MomentRow,
    Kind.EXHIBIT: ExhibitRow,
    Kind.NOTICE: NoticeRow,
    Kind.CLAIM: ClaimRow,
    Kind.PLACE: PlaceRow,
}
_ORDER = list(Kind)
_COUNTED = (Kind.TOPIC, Kind.MOMENT, Kind.NOTICE, Kind.EXHIBIT, Kind.PLACE)
# Built once, as every card asks for them.
_KEY: BindParameter[str] = bindparam("key")
_COPY: BindParameter[str] = bindparam("copy")
_ENDS = union_all(
    select(LinkRow.two_id).where(LinkRow.one_id == _KEY), select(LinkRow.one_id).where(LinkRow.two_id == _KEY)
)
_LINKED = select(CardRow.id).where(CardRow.id.in_(_ENDS), CardRow.retired.is_(False)).order_by(CardRow.position)
_PLACES = union_all(
    *(
        select(row.start_ms, row.end_ms).where(row.copy_id == _COPY, of == _KEY)
        for row, of in (
            (AppearanceRow, AppearanceRow.person_id),
            (StretchRow, StretchRow.card_id),
            (ChapterMarkRow, ChapterMarkRow.chapter_id),
        )
    )
).order_by("start_ms", "end_ms")


def card_as_edited(connection: Connection, film: Slug, ref: Ref) -> ContentCard:
    """With what the venue wrote in it, whether it is shown or not. It MUST be there, and be no chapter."""
    key = key_of(film, ref)
    row: Any = Session(connection).scalars(select(_ROWS[ref.kind]).where(CardRow.id == key)).one()
    card: ContentCard = edited(row.record(), texts_of(connection, film).get(key, {}))
    return card


def all_as_edited(connection: Connection, film: Slug) -> Iterator[tuple[Ref, ContentCard | Chapter]]:
    """Every card and chapter that is not retired, shipped or the venue's, whether it is shown or not."""
    session, texts = Session(connection), texts_of(connection, film)
    here = (CardRow.film == film, CardRow.retired.is_(False))
    for kind, table in _ROWS.items():
        query: Select[Any] = select(table).where(*here, CardRow.kind == kind).order_by(CardRow.position)
        for row in session.scalars(query):
            yield ref_of(row.id), edited(row.record(), texts.get(row.id, {}))
    for row in session.scalars(select(ChapterRow).where(*here).order_by(CardRow.position)):
        yield ref_of(row.id), row.chapter(Millis(0), Millis(0))


class Look:
    """A Catalogue, for as long as its session's transaction lasts."""

    def __init__(self, session: Session, film: Slug, today: date) -> None:
        self._session = session
        self._film = film
        self._gone = gone(session, film, today)
        self._texts = texts_of(session, film)

    @contextmanager
    def looking(self) -> Iterator["Look"]:
        yield self

    @property
    def connection(self) -> Connection:
        return self._session.connection()

    @property
    def gone(self) -> frozenset[Ref]:
        """Every card that is not shown today."""
        return self._gone

    def claims(self, refs: Iterable[Ref]) -> tuple[Claim, ...]:
        return self._by_key(Kind.CLAIM, [key_of(self._film, ref) for ref in refs])

    def film(self) -> FilmFacts:
        row = self._session.scalars(select(FilmRow).where(FilmRow.slug == self._film)).one()
        return film_without(row.record(), self._gone)

    def counts(self) -> Counts:
        gone = [key_of(self._film, ref) for ref in self._gone]
        shown = (CardRow.film == self._film, CardRow.retired.is_(False), CardRow.id.not_in(gone))
        by_kind = select(CardRow.kind, func.count()).where(*shown, CardRow.kind.in_(_COUNTED)).group_by(CardRow.kind)
        found = dict(self._session.execute(by_kind).all())
        voices = select(func.count(PersonRow.card_id)).where(*shown, PersonRow.part == Part.VOICE)
        return Counts(
            voices=self._session.scalars(voices).one(),
            topics=found.get(Kind.TOPIC, 0),
            moments=found.get(Kind.MOMENT, 0),
            notices=found.get(Kind.NOTICE, 0),
            exhibits=found.get(Kind.EXHIBIT, 0),
            places=found.get(Kind.PLACE, 0),
        )

    def all(self, kind: type[CardT]) -> tuple[CardT, ...]:
        order = PersonRow.sort_name if _KINDS[kind] is Kind.PERSON else CardRow.position
        query: Select[Any] = select(_ROWS[_KINDS[kind]]).where(CardRow.film == self._film, CardRow.kind == _KINDS[kind])
        return cast(tuple[CardT, ...], self._records(query.order_by(order)))

    def get(self, kind: type[CardT], slug: Slug) -> CardT | None:
        return cast(CardT | None, self.card(Ref(_KINDS[kind], slug)))

    def card(self, ref: Ref) -> ContentCard | None:
        if ref.kind not in _ROWS or ref in self._gone:
            return None
        return next(iter(self._by_key(ref.kind, [key_of(self._film, ref)])), None)

    def entries(self, refs: Iterable[Ref]) -> tuple[Entry, ...]:
        wanted = [ref for ref in refs if ref not in self._gone]
        found = entries_of(self._session, self._film, wanted, self._texts) if wanted else {}
        return tuple(found[ref] for ref in wanted if ref in found)

    def linked(self, ref: Ref) -> tuple[Entry, ...]:
        others = self._session.scalars(_LINKED, {"key": key_of(self._film, ref)})
        return self.entries(sorted(map(ref_of, others), key=lambda other: _ORDER.index(other.kind)))

    def dated(self) -> tuple[Dated, ...]:
        return dated_of(self._session, self._film, self._gone, self._texts)

    def quotes_of(self, person: Slug) -> tuple[Quote, ...]:
        row = QuotePersonRow
        keys = self._session.scalars(select(row.quote_id).where(row.person_id == self._person(person)))
        return self._by_key(Kind.QUOTE, keys.all())

    def notices_by(self, person: Slug) -> tuple[Notice, ...]:
        row = NoticeAuthorRow
        keys = self._session.scalars(select(row.notice_id).where(row.person_id == self._person(person)))
        return self._by_key(Kind.NOTICE, keys.all())

    def copies(self) -> tuple[Slug, ...]:
        query = select(CopyRow.slug).where(CopyRow.film == self._film, CopyRow.retired.is_(False))
        return tuple(self._session.scalars(query.order_by(CopyRow.position)))

    def marks(self, copy: Slug) -> Marks | None:
        query = select(CopyRow).where(CopyRow.film == self._film, CopyRow.slug == copy, CopyRow.retired.is_(False))
        row = self._session.scalars(query).one_or_none()
        return marks_without(row.record(), self._gone) if row else None

    def places(self, ref: Ref, copy: Slug) -> tuple[tuple[Millis, Millis], ...]:
        if ref in self._gone:
            return ()
        asked = {"key": key_of(self._film, ref), "copy": f"{self._film}/copy/{copy}"}
        off = self.off(copy)
        return tuple((start, end) for start, end in self._session.execute(_PLACES, asked) if is_clear(start, end, off))

    def off(self, copy: Slug) -> list[tuple[Millis, Millis]]:
        """Where in a copy the chapters are that are not shown."""
        chapters = [key_of(self._film, ref) for ref in self._gone if ref.kind is Kind.CHAPTER]
        if not chapters:
            return []
        row = ChapterMarkRow
        key = f"{self._film}/copy/{copy}"
        query = select(row.start_ms, row.end_ms).where(row.copy_id == key, row.chapter_id.in_(chapters))
        return [(start, end) for start, end in self._session.execute(query)]

    def sources(self, slugs: Iterable[Slug]) -> tuple[Source, ...]:
        wanted = [key_of(self._film, Ref(Kind.SOURCE, slug)) for slug in slugs]
        rows = {row.id: row for row in self._session.scalars(select(SourceRow).where(SourceRow.id.in_(wanted)))}
        return tuple(rows[key].record() for key in wanted if key in rows)

    def advisory(self, slug: Slug) -> Advisory | None:
        row = self._session.get(AdvisoryRow, key_of(self._film, Ref(Kind.ADVISORY, slug)))
        return row.record() if row else None

    def _person(self, slug: Slug) -> str:
        return key_of(self._film, Ref(Kind.PERSON, slug))

    def _by_key(self, kind: Kind, keys: Iterable[str]) -> tuple[Any, ...]:
        return self._records(select(_ROWS[kind]).where(CardRow.id.in_(keys)).order_by(CardRow.position))

    def _records(self, query: Select[Any]) -> tuple[Any, ...]:
        rows = self._session.scalars(query.where(CardRow.retired.is_(False)))
        return tuple(
            without(edited(row.record(), self._texts.get(row.id, {})), self._gone)
            for row in rows
            if ref_of(row.id) not in self._gone
        )
