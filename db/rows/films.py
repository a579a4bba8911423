# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film as a whole, its sources and advisories."""

from collections.abc import Iterable

from db.mixed import Columns, verbatim_columns, when_columns
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.films import (
    AdvisoryRow,
    CreditRow,
    FactRow,
    SourceRow,
    StatementKind,
    StatementRow,
    TagRow,
)
from kiosk.domain.about import FilmFacts, Statement
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import Kind
from kiosk.domain.sources import Source


def film_columns(film: FilmFacts) -> Columns:
    return {
        "slug": film.slug,
        "title": film.title,
        "languages": film.languages,
        "about": film.about,
        "corrections": film.corrections,
        "edition": film.edition,
    }


def film_rows(keys: Keys, film: FilmFacts) -> Rows:
    """All that hangs on the film itself."""
    owner = {"film": film.slug}
    facts = (
        {
            "slug": fact.slug,
            "label": fact.label,
            "value": fact.value,
            "source_id": keys.of(Kind.SOURCE, fact.source),
            "published": fact.published,
            "note": fact.note,
        }
        for fact in film.facts
    )
    credits_ = (
        {
            "role": credit.role,
            "name": credit.name,
            "source_id": keys.of(Kind.SOURCE, credit.source),
            "person_id": keys.maybe(Kind.PERSON, credit.person),
        }
        for credit in film.credits
    )
    tags = (
        {"published": tag.published, "topic_ids": [keys.of(Kind.TOPIC, slug) for slug in tag.topics]}
        for tag in film.tags
    )
    yield from in_order(FactRow, owner, facts)
    yield from in_order(CreditRow, owner, credits_)
    yield from in_order(TagRow, owner, tags)
    yield from _statements(keys, StatementKind.THESIS, film.theses)
    yield from _statements(keys, StatementKind.PUBLICITY, film.publicity)


def _statements(keys: Keys, kind: StatementKind, statements: Iterable[Statement]) -> Rows:
    parts = (
        {
            "slug": statement.slug,
            "text": statement.text,
            "source_id": keys.of(Kind.SOURCE, statement.source),
            "claim_id": keys.maybe(Kind.CLAIM, statement.claim),
            **verbatim_columns(statement.words),
        }
        for statement in statements
    )
    return in_order(StatementRow, {"film": keys.film, "kind": kind}, parts)


def source_row(keys: Keys, position: int, source: Source) -> Row:
    columns = {
        "id": keys.of(Kind.SOURCE, source.slug),
        "film": keys.film,
        "position": position,
        "retired": False,
        "kind": source.kind,
        "title": source.title,
        "note": source.note,
        "title_published": source.title_published,
        **when_columns(source.when),
    }
    return Row(SourceRow, columns)


def advisory_row(keys: Keys, position: int, advisory: Advisory) -> Row:
    columns = {
        "id": keys.of(Kind.ADVISORY, advisory.slug),
        "film": keys.film,
        "position": position,
        "retired": False,
        "level": advisory.level,
        "sentence": advisory.sentence,
    }
    return Row(AdvisoryRow, columns)
