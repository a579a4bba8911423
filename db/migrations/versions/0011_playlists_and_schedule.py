# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists, with that of the attract loop, the schedule, and what for it was played."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    playlist = op.create_table("playlist", *_keyed("playlist", "name"))
    op.bulk_insert(
        playlist,
        [
            {
                "id": 1,
                "version": 1,
                "name": "",
                "record": '{"items":[],"loop":true,"shuffle":false}',
                "removed": False,
                "changed_at": datetime(1970, 1, 1),
            }
        ],
    )
    op.create_table(
        "schedule_rule",
        *_keyed("schedule_rule", "title", sa.Column("playlist_id", sa.Integer(), nullable=True)),
        sa.ForeignKeyConstraint(["playlist_id"], ["playlist.id"], name=op.f("fk_schedule_rule_playlist_id_playlist")),
    )
    op.create_index(op.f("ix_schedule_rule_playlist_id"), "schedule_rule", ["playlist_id"])
    op.create_table("special_day", *_keyed("special_day", "title"))
    op.create_table(
        "schedule_sheet",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_schedule_sheet")),
    )
    # In its place: to copy what was played in years takes seconds.
    words = "CONSTRAINT ck_playback_occasion CHECK (occasion IN ('', 'list', 'screening'))"
    op.execute(f"ALTER TABLE playback ADD COLUMN occasion VARCHAR(40) DEFAULT '' NOT NULL {words}")


def downgrade() -> None:
    op.execute("ALTER TABLE playback DROP COLUMN occasion")
    op.drop_table("schedule_sheet")
    op.drop_table("special_day")
    op.drop_table("schedule_rule")
    op.drop_table("playlist")


def _keyed(table: str, name: str, *more: sa.Column[int]) -> tuple[SchemaItem, ...]:
    """Of what has a key, and what it is called."""
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(name, sa.String(), nullable=False),
        *more,
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
