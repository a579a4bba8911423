# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff area: what staff did, what visitors told them, and what they found when they examined the kiosk."""

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.create_table(
        "staff_act",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        _who(),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_act")),
        sa.ForeignKeyConstraint(
            ["undoes"], ["staff_act.id"], name=op.f("fk_staff_act_undoes_staff_act"), ondelete="SET NULL"
        ),
        sa.UniqueConstraint("undoes", name=op.f("uq_staff_act_undoes")),
    )
    op.create_index(op.f("ix_staff_act_done_at"), "staff_act", ["done_at"])
    op.create_table(
        "visitor_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        _who(),
        sa.Column("card_id", sa.String(), nullable=True),
        _words("concern", "complaint", "correction"),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("settled", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visitor_note")),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_visitor_note_card_id_card")),
    )
    op.create_index(op.f("ix_visitor_note_card_id"), "visitor_note", ["card_id"])
    op.create_table(
        "staff_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=False),
        _who(),
        _words("occasion", "opening", "closing"),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_check")),
    )
    op.create_index(op.f("ix_staff_check_done_at"), "staff_check", ["done_at"])


def downgrade() -> None:
    op.drop_table("staff_check")
    op.drop_table("visitor_note")
    op.drop_table("staff_act")


def _who() -> sa.Column[str]:
    return _words("who", "docent", "manager", "command")


def _words(name: str, *words: str) -> sa.Column[str]:
    return sa.Column(
        name, sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40), nullable=False
    )
