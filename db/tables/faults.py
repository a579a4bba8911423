# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong here, for staff: nothing of it says who stood before the kiosk."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, JsonText
from kiosk.domain.faults import Done


class FaultRow(Base):
    """See kiosk.domain.faults.Fault. happened_at: by the clock of the machine."""

    __tablename__ = "fault"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    code: Mapped[str]
    arguments: Mapped[Mapping[str, str | int]] = mapped_column(JsonText)
    done: Mapped[Done]
    times: Mapped[int]
