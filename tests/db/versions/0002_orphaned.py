# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ill: it leaves children without their parent."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    op.add_column("child", sa.Column("age", sa.Integer))
    op.execute("DELETE FROM parent WHERE id = 1")


def downgrade() -> None:
    op.drop_column("child", "age")
