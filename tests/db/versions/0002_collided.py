# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ill: the rows do not allow what it asks for in the end."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    op.add_column("child", sa.Column("age", sa.Integer))
    op.execute("UPDATE child SET words = 'the same'")
    op.create_index("ix_child_words", "child", ["words"], unique=True)


def downgrade() -> None:
    op.drop_index("ix_child_words", "child")
    op.drop_column("child", "age")
