# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played, for staff: nothing of it says who watched."""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from kiosk.domain.played import Occasion, Reason
from kiosk.domain.values import Millis, Slug


class PlaybackRow(Base):
    """See kiosk.domain.played.Played. ended_at: by the clock of the machine; times in thousandths of a second."""

    __tablename__ = "playback"

    id: Mapped[int] = mapped_column(primary_key=True)
    ended_at: Mapped[datetime] = mapped_column(index=True)
    film: Mapped[Slug]
    reason: Mapped[Reason]
    lasted_ms: Mapped[Millis]
    start_ms: Mapped[Millis | None]
    end_ms: Mapped[Millis | None]
    first_picture_ms: Mapped[Millis | None]
    lost: Mapped[int]
    engines: Mapped[int]
    fault: Mapped[str]
    attract: Mapped[bool]
    occasion: Mapped[Occasion] = mapped_column(server_default=text("''"))
