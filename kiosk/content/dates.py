# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A date as precise as it is known: `{day: 1939-08-23}`, `{month: 1941-06}`, `{year: 1940}`, `{years: 1932/1933}`,
`{lasting: 10, more: true}` (years) or `{undated: true}`, each with `words` where the source puts it in its own way.
"""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from kiosk.content.fields import ContentModel, DayField, LocalTextField
from kiosk.domain.dates import Precision, When

_Year = Annotated[int, Field(ge=1, le=2999)]
_Month = Annotated[str, StringConstraints(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])$")]
_Span = re.compile(r"([0-9]{4})/([0-9]{4})")


class WhenModel(ContentModel):
    """Exactly one of day, month, year, years, lasting and undated."""

    day: DayField | None = None
    month: _Month | None = None
    year: _Year | None = None
    years: str | None = None
    lasting: Annotated[int, Field(ge=1, le=999)] | None = None
    more: bool = False
    undated: Literal[True] | None = None
    words: LocalTextField | None = None

    @model_validator(mode="after")
    def _one_date(self) -> "WhenModel":
        if len([one for one in (self.day, self.month, self.year, self.years, self.lasting, self.undated) if one]) != 1:
            raise ValueError("give one of day, month, year, years, lasting or undated: true")
        if self.more and not self.lasting:
            raise ValueError("more stands beside lasting only: remove it")
        if self.lasting and not self.words:
            raise ValueError("a duration needs words: say how the source puts it")
        if self.years:
            _span(self.years)
        return self

    def record(self) -> When:
        if self.lasting:
            return When(Precision.DURATION, lasting=self.lasting, more=self.more, words=self.words)
        if self.undated:
            return When(words=self.words)
        precision, first, last = self._bounds()
        return When(precision, first, last, words=self.words)

    def _bounds(self) -> tuple[Precision, date, date]:
        if self.day:
            return Precision.DAY, self.day, self.day
        if self.month:
            first = date.fromisoformat(f"{self.month}-01")
            return Precision.MONTH, first, first.replace(day=monthrange(first.year, first.month)[1])
        if self.year:
            return Precision.YEAR, date(self.year, 1, 1), date(self.year, 12, 31)
        first_year, last_year = _span(self.years or "")
        return Precision.YEARS, date(first_year, 1, 1), date(last_year, 12, 31)


def _span(text: str) -> tuple[int, int]:
    found = _Span.fullmatch(text)
    years = (int(found[1]), int(found[2])) if found else (0, 0)
    if not 0 < years[0] < years[1]:
        raise ValueError(f"{text} is no span of years: write the first and the last one, as in 1932/1933")
    return years
