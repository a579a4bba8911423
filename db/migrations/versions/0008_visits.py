# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits: what they did and what they thought of the film, for staff."""

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    _visits()
    op.create_table(
        "film_plays",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("plays", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("film", name=op.f("pk_film_plays")),
    )
    op.create_table(
        "film_rating",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name=op.f("ck_film_rating_stars")),
        sa.PrimaryKeyConstraint("film", "stars", name=op.f("pk_film_rating")),
    )
    op.create_table(
        "failed_term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_term")),
        sa.UniqueConstraint("term", "day", name=op.f("uq_failed_term_term_day")),
    )
    op.create_index(op.f("ix_failed_term_day"), "failed_term", ["day"])


def _visits() -> None:
    words = ("screen", "choice", "played", "rating")
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    op.create_index(op.f("ix_visit_begun_at"), "visit", ["begun_at"])
    op.create_table(
        "visit_event",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*words, name="eventkind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=True),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_event_visit_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("visit_id", "number", name=op.f("pk_visit_event")),
    )


def downgrade() -> None:
    for table in ("failed_term", "film_rating", "film_plays", "visit_event", "visit"):
        op.drop_table(table)
