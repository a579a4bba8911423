# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reception."""

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: None = None
depends_on: None = None


def _one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "notice",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column(
            "notice_kind",
            _one_of(
                "noticekind",
                "review",
                "statement",
                "report",
                "protest",
                "complaint",
                "decision",
                "criticism of a voice",
            ),
            nullable=False,
        ),
        sa.Column("stance", _one_of("stance", "praise", "criticism", "mixed"), nullable=True),
        sa.Column("quoted_via_id", sa.String(), nullable=False),
        sa.Column("said_in_id", sa.String(), nullable=True),
        sa.Column("interests", sa.Text(), nullable=False),
        sa.Column("interest_note", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("about_id", sa.String(), nullable=True),
        sa.Column(
            "precision", _one_of("precision", "day", "month", "year", "years", "duration", "undated"), nullable=False
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("lasting", sa.Integer(), nullable=True),
        sa.Column("longer", sa.Boolean(), nullable=False),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["about_id"], ["card.id"], name=op.f("fk_notice_about_id")),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_notice_card_id")),
        sa.ForeignKeyConstraint(["quoted_via_id"], ["source.id"], name=op.f("fk_notice_quoted_via_id")),
        sa.ForeignKeyConstraint(["said_in_id"], ["source.id"], name=op.f("fk_notice_said_in_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_notice")),
    )
    op.create_table(
        "notice_author",
        sa.Column("notice_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("described", sa.Text(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.card_id"], name=op.f("fk_notice_author_notice_id")),
        sa.ForeignKeyConstraint(["person_id"], ["card.id"], name=op.f("fk_notice_author_person_id")),
        sa.PrimaryKeyConstraint("notice_id", "position", name=op.f("pk_notice_author")),
    )
    op.create_index(op.f("ix_notice_author_person_id"), "notice_author", ["person_id"])
    op.create_table(
        "notice_point",
        sa.Column("notice_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.card_id"], name=op.f("fk_notice_point_notice_id")),
        sa.PrimaryKeyConstraint("notice_id", "position", name=op.f("pk_notice_point")),
    )
    op.create_table(
        "notice_point_quote",
        sa.Column("notice_id", sa.String(), nullable=False),
        sa.Column("point", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id", "point"],
            ["notice_point.notice_id", "notice_point.position"],
            name=op.f("fk_notice_point_quote_notice_id_point"),
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["card.id"], name=op.f("fk_notice_point_quote_quote_id")),
        sa.PrimaryKeyConstraint("notice_id", "point", "position", name=op.f("pk_notice_point_quote")),
    )
    op.create_table(
        "claim_side",
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("kind", _one_of("sidekind", "maker", "objection"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("notice_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["claim_id"], ["card.id"], name=op.f("fk_claim_side_claim_id")),
        sa.ForeignKeyConstraint(["notice_id"], ["card.id"], name=op.f("fk_claim_side_notice_id")),
        sa.ForeignKeyConstraint(["person_id"], ["card.id"], name=op.f("fk_claim_side_person_id")),
        sa.PrimaryKeyConstraint("claim_id", "kind", "position", name=op.f("pk_claim_side")),
    )
    op.create_table(
        "claim_side_quote",
        sa.Column("claim_id", sa.String(), nullable=False),
        sa.Column("kind", _one_of("sidekind", "maker", "objection"), nullable=False),
        sa.Column("side", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id", "kind", "side"],
            ["claim_side.claim_id", "claim_side.kind", "claim_side.position"],
            name=op.f("fk_claim_side_quote_claim_id_kind_side"),
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["card.id"], name=op.f("fk_claim_side_quote_quote_id")),
        sa.PrimaryKeyConstraint("claim_id", "kind", "side", "position", name=op.f("pk_claim_side_quote")),
    )


def downgrade() -> None:
    op.drop_table("claim_side_quote")
    op.drop_table("claim_side")
    op.drop_table("notice_point_quote")
    op.drop_table("notice_point")
    op.drop_table("notice_author")
    op.drop_table("notice")
