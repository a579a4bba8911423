# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What forms of the schedule begin with."""

from datetime import date, datetime, time

import pytest

from kiosk.domain.schedule import OpeningHours, Span
from kiosk.domain.schedule_spans import following_start, further, list_rule, parts_of_day, screening_rule
from kiosk.domain.values import Millis, Slug

ALWAYS = OpeningHours()
TEN_TO_SIX = Span(time(10), time(18))
WEEK = OpeningHours(((), *((TEN_TO_SIX,),) * 5, (Span(time(11), time(16)),)))
LENGTH = Millis(85 * 60_000)
DAY = date(2026, 11, 24)


def said(spans: tuple[Span, ...]) -> list[str]:
    return [f"{span.start:%H}-{span.end:%H}{'+' if span.next_day else ''}" for span in spans]


def test_parts_of_a_day_go_by_what_the_house_mostly_is_open() -> None:
    assert said(parts_of_day(WEEK)) == ["10-18", "10-12", "12-18"]
    assert said(parts_of_day(ALWAYS)) == ["00-00+", "10-12", "12-18"]
    evening = OpeningHours(((Span(time(18), time(2), next_day=True),),) * 7)
    assert said(parts_of_day(evening)) == ["18-02+", "11-12", "12-02+"]


def test_a_list_is_from_opening_to_closing() -> None:
    assert list_rule("Chapters", 2, DAY, WEEK).span == TEN_TO_SIX


@pytest.mark.parametrize(
    ("now", "hours", "start"),
    [
        (time(12, 20), WEEK, time(13)),
        (time(17, 0), WEEK, time(10)),
        (time(6, 0), WEEK, time(10)),
        (time(23, 30), ALWAYS, time(10)),
        (time(14, 0), ALWAYS, time(15)),
    ],
)
def test_a_screening_is_at_the_next_full_hour_where_it_is_over_before_closing(
    now: time, hours: OpeningHours, start: time
) -> None:
    rule = screening_rule("Film", Slug(""), datetime.combine(DAY, now), hours, LENGTH)
    assert rule.starts == (start,)


def test_one_more_start_comes_at_the_hour_after_the_last_one_is_over() -> None:
    assert following_start((time(11),), LENGTH) == time(13)
    assert following_start((time(11), time(14, 50)), LENGTH) == time(17)
    assert following_start((time(23),), LENGTH) == time(0)
    assert following_start((), None) == time(11)


def test_one_more_time_of_a_day_lies_after_the_last_one() -> None:
    assert further(()) == TEN_TO_SIX
    assert further((TEN_TO_SIX,)) == Span(time(19), time(20))
    assert further((Span(time(10), time(22, 30)),)).next_day
