# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour along the timeline: each level, one topic, and what has no date."""

from kiosk.cli.tour import Act, Tour

_SETTLES = 0.6


def _press(*names: str) -> Act:
    """One after the other."""

    def act(tour: Tour) -> None:
        for name in names:
            tour.visitor.touch(name)
            tour.visitor.linger(_SETTLES)

    return act


TIMELINE: tuple[tuple[str, Act], ...] = (
    ("timeline-closer", _press("timeline.closer")),
    ("timeline-decade", _press("timeline.decade")),
    ("timeline-year", _press("timeline.year", "timeline.earlier")),
    ("timeline-month", _press("timeline.month", "timeline.later")),
    ("timeline-undated", _press("timeline.century", "timeline.undated")),
    ("timeline-topics", _press("timeline.close", "timeline.topic")),
    ("timeline-topic", _press("filter.topic.great-purge")),
    ("timeline-all", _press("timeline.topic", "filter.topic.any")),
)
