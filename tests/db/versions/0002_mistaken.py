# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ill: it has a mistake in its code."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    op.add_column("child", sa.Column("age", sa.Integer))
    raise ZeroDivisionError


def downgrade() -> None:
    op.drop_column("child", "age")
