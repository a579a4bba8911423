# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks."""

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: None = None
depends_on: None = None


def _one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "copy",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("origin", _one_of("origin", "shipped", "venue"), nullable=False),
        sa.Column("captions_digest", sa.String(), nullable=True),
        sa.CheckConstraint("id = film || '/copy/' || slug", name=op.f("ck_copy_id")),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_copy_film")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy")),
        sa.UniqueConstraint("film", "slug", name=op.f("uq_copy_film_slug")),
    )
    op.create_table(
        "chapter_mark",
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("chapter_id", sa.String(), nullable=False),
        sa.Column("advisory_id", sa.String(), nullable=True),
        sa.Column("attract", sa.Boolean(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= start_ms AND start_ms < end_ms", name=op.f("ck_chapter_mark_place")),
        sa.ForeignKeyConstraint(["advisory_id"], ["advisory.id"], name=op.f("fk_chapter_mark_advisory_id")),
        sa.ForeignKeyConstraint(["chapter_id"], ["card.id"], name=op.f("fk_chapter_mark_chapter_id")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_chapter_mark_copy_id")),
        sa.PrimaryKeyConstraint("copy_id", "position", name=op.f("pk_chapter_mark")),
    )
    op.create_table(
        "chapter_about",
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("chapter", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("card_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_chapter_about_card_id")),
        sa.ForeignKeyConstraint(
            ["copy_id", "chapter"],
            ["chapter_mark.copy_id", "chapter_mark.position"],
            name=op.f("fk_chapter_about_copy_id_chapter"),
        ),
        sa.PrimaryKeyConstraint("copy_id", "chapter", "position", name=op.f("pk_chapter_about")),
    )
    op.create_table(
        "appearance",
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=True),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= start_ms AND start_ms < end_ms", name=op.f("ck_appearance_place")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_appearance_copy_id")),
        sa.ForeignKeyConstraint(["person_id"], ["card.id"], name=op.f("fk_appearance_person_id")),
        sa.ForeignKeyConstraint(["quote_id"], ["card.id"], name=op.f("fk_appearance_quote_id")),
        sa.PrimaryKeyConstraint("copy_id", "position", name=op.f("pk_appearance")),
    )
    op.create_table(
        "stretch",
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= start_ms AND start_ms < end_ms", name=op.f("ck_stretch_place")),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_stretch_card_id")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_stretch_copy_id")),
        sa.PrimaryKeyConstraint("copy_id", "position", name=op.f("pk_stretch")),
    )
    op.create_table(
        "line_mark",
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("advisory_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["advisory_id"], ["advisory.id"], name=op.f("fk_line_mark_advisory_id")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_line_mark_copy_id")),
        sa.PrimaryKeyConstraint("copy_id", "position", name=op.f("pk_line_mark")),
    )
    op.create_table(
        "caption_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.String(length=120), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint("0 <= start_ms AND start_ms < end_ms", name=op.f("ck_caption_line_place")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_caption_line_copy_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caption_line")),
    )
    op.create_index(
        op.f("ix_caption_line_copy_id_language_start_ms"), "caption_line", ["copy_id", "language", "start_ms"]
    )


def downgrade() -> None:
    op.drop_table("caption_line")
    op.drop_table("line_mark")
    op.drop_table("stretch")
    op.drop_table("appearance")
    op.drop_table("chapter_about")
    op.drop_table("chapter_mark")
    op.drop_table("copy")
