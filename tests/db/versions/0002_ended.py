# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ill: it ends the transaction it is in, as SQLite does by itself where the disk is full."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    op.add_column("child", sa.Column("age", sa.Integer))
    op.execute("ROLLBACK")
    op.drop_table("child")


def downgrade() -> None:
    op.drop_column("child", "age")
