# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the models of all content files are made of."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetPydanticSchema, PlainValidator, StringConstraints
from pydantic_core import CoreSchema, core_schema

from kiosk.domain.values import ENGLISH, Language, LocalText, Millis, Slug

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class ContentModel(BaseModel):
    """A mapping of a content file. A key it does not know is an error: it may be a misspelt one."""

    model_config = ConfigDict(extra="forbid", frozen=True)


SlugField = Annotated[Slug, StringConstraints(pattern=SLUG_PATTERN, max_length=80)]

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A text that is not empty."""

LanguageCode = Annotated[Language, StringConstraints(pattern=r"^[a-z]{2}$")]
"""A language by its ISO 639-1 code."""


def _local_text(texts: dict[Language, str]) -> LocalText:
    if ENGLISH not in texts:
        raise ValueError("the English text (en) is missing")
    return LocalText(texts)


def _local_text_schema(_source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    texts = handler.generate_schema(dict[LanguageCode, Words])
    return core_schema.no_info_after_validator_function(_local_text, texts)


LocalTextField = Annotated[LocalText, GetPydanticSchema(_local_text_schema)]
"""A text by language, at least in English: `{en: …, lv: …}`."""


def millis(seconds: float) -> Millis:
    """Seconds as people write them, as the kiosk counts them."""
    return Millis(round(seconds * 1000))


def _day(text: object) -> date:
    # fromisoformat also takes 20080517 and 2008-W20-6, which people misread.
    try:
        if isinstance(text, str) and _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError(f"{str(text)[:40]} is no day: write year, month and day, as in 2008-05-17")


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


DayField = Annotated[date, PlainValidator(_day)]
"""A day as 2008-05-17, and nothing else."""
