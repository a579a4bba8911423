# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields that lead to another thing of the content. Whether it is there shows when all files are read."""

import re
from collections.abc import Iterable
from typing import Annotated

from pydantic import GetCoreSchemaHandler, GetPydanticSchema
from pydantic_core import CoreSchema, core_schema

from kiosk.content.fields import SLUG_PATTERN
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.values import Slug

_SLUG = re.compile(SLUG_PATTERN)


def _to(kind: Kind) -> GetPydanticSchema:
    """A slug, where only one kind of thing can be meant."""

    def ref(text: str) -> Ref:
        if not _SLUG.fullmatch(text):
            raise ValueError(f"{text!r} is no slug: use lower-case letters, digits and hyphens")
        return Ref(kind, Slug(text))

    return _schema(ref)


def _schema(ref: core_schema.NoInfoValidatorFunction) -> GetPydanticSchema:
    def schema(_source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(ref, core_schema.str_schema(max_length=120))

    return GetPydanticSchema(schema)


def _any(text: str) -> Ref:
    kind, _, slug = text.partition("/")
    if kind not in set(Kind) or not _SLUG.fullmatch(slug):
        kinds = ", ".join(Kind)
        raise ValueError(f"{text!r} is no address: write kind/slug, as in topic/great-purge; the kinds are {kinds}")
    return Ref(Kind(kind), Slug(slug))


AnyRef = Annotated[Ref, _schema(_any)]
PersonRef = Annotated[Ref, _to(Kind.PERSON)]
QuoteRef = Annotated[Ref, _to(Kind.QUOTE)]
TopicRef = Annotated[Ref, _to(Kind.TOPIC)]
NoticeRef = Annotated[Ref, _to(Kind.NOTICE)]
ClaimRef = Annotated[Ref, _to(Kind.CLAIM)]
SourceRef = Annotated[Ref, _to(Kind.SOURCE)]
AdvisoryRef = Annotated[Ref, _to(Kind.ADVISORY)]


def slug_of(ref: Ref | None) -> Slug | None:
    return ref.slug if ref else None


def slugs_of(refs: Iterable[Ref]) -> tuple[Slug, ...]:
    return tuple(ref.slug for ref in refs)
