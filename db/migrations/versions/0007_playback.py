# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playback: what was on the screen, for staff."""

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    words = ("ended", "left", "failed", "stopped")
    op.create_table(
        "playback",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=False),
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column(
            "reason",
            sa.Enum(*words, name="reason", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("lasted_ms", sa.Integer(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=True),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.Column("first_picture_ms", sa.Integer(), nullable=True),
        sa.Column("lost", sa.Integer(), nullable=False),
        sa.Column("engines", sa.Integer(), nullable=False),
        sa.Column("fault", sa.String(), nullable=False),
        sa.Column("attract", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_playback")),
    )
    op.create_index(op.f("ix_playback_ended_at"), "playback", ["ended_at"])


def downgrade() -> None:
    op.drop_table("playback")
