# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both tables are made anew with their rows, and a third one is filled from them."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    with op.batch_alter_table("parent", recreate="always") as parent:
        parent.add_column(sa.Column("born", sa.Integer, server_default="1900", nullable=False))
        parent.create_check_constraint("born", sa.text("born > 0"))
    op.create_table(
        "said",
        sa.Column("child_id", sa.Integer, sa.ForeignKey("child.id"), primary_key=True),
        sa.Column("letters", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO said SELECT id, length(words) FROM child")
    with op.batch_alter_table("child", recreate="always") as child:
        child.alter_column("words", new_column_name="text")
        child.create_index("ix_child_parent_id", ["parent_id"])
    op.execute("UPDATE child SET text = upper(text)")


def downgrade() -> None:
    op.execute("UPDATE child SET text = lower(text)")
    with op.batch_alter_table("child", recreate="always") as child:
        child.drop_index("ix_child_parent_id")
        child.alter_column("text", new_column_name="words")
    op.drop_table("said")
    with op.batch_alter_table("parent", recreate="always") as parent:
        parent.drop_constraint("born", type_="check")
        parent.drop_column("born")
