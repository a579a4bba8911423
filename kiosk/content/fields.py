# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the models of all content files are made of."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetPydanticSchema, StringConstraints
from pydantic_core import CoreSchema, core_schema

from kiosk.domain.values import ENGLISH, Language, LocalText, Millis

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class ContentModel(BaseModel):
    """A mapping of a content file. A key it does not know is an error: it may be a misspelt one."""

    model_config = ConfigDict(extra="forbid", frozen=True)


SlugField = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=80)]

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
"""A text that is not empty."""

_LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


def _local_text(texts: dict[str, str]) -> LocalText:
    if ENGLISH not in texts:
        raise ValueError("the English text (en) is missing")
    return LocalText({Language(language): text for language, text in texts.items()})


def _local_text_schema(_source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    texts = handler.generate_schema(dict[_LanguageCode, Words])
    return core_schema.no_info_after_validator_function(_local_text, texts)


LocalTextField = Annotated[LocalText, GetPydanticSchema(_local_text_schema)]
"""A text by language, at least in English: `{en: …, lv: …}`."""


def millis(seconds: float) -> Millis:
    """Seconds as people write them, as the kiosk counts them."""
    return Millis(round(seconds * 1000))
