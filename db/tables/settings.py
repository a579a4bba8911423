# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue has set, as its own words: see kiosk.domain.settings for what there is to set."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class SettingRow(Base):
    """value: as kiosk.domain.setting_forms.write has it, None as usual. version: see db.tables.staff."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    value: Mapped[str | None]
    reason: Mapped[str]
    changed_at: Mapped[datetime]
