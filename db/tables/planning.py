# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff say should play when: see kiosk.domain.playlists and kiosk.domain.schedule.

record: the rest as JSON, as kiosk.domain.plan_forms has it, without what has a column of its own. Plain text here: one
that cannot be understood leaves a single playlist or rule out, and is no damage of the file. version: see
db.tables.staff. removed: it is listed no more, and can be brought back under the same key.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class PlaylistRow(Base):
    """The first one is that of the attract loop, which has no name."""

    __tablename__ = "playlist"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]
    record: Mapped[str] = mapped_column(Text)
    removed: Mapped[bool]
    changed_at: Mapped[datetime]


class ScheduleRuleRow(Base):
    """playlist_id: of a list."""

    __tablename__ = "schedule_rule"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    title: Mapped[str]
    playlist_id: Mapped[int | None] = mapped_column(ForeignKey("playlist.id"), index=True)
    record: Mapped[str] = mapped_column(Text)
    removed: Mapped[bool]
    changed_at: Mapped[datetime]


class SpecialDayRow(Base):
    """Days with opening hours of their own."""

    __tablename__ = "special_day"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
    title: Mapped[str]
    record: Mapped[str] = mapped_column(Text)
    removed: Mapped[bool]
    changed_at: Mapped[datetime]


class ScheduleSheetRow(Base):
    """What there is one of. name: hours or volumes; none as long as nobody has changed it."""

    __tablename__ = "schedule_sheet"

    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    record: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime]
