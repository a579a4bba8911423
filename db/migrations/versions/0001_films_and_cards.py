# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films and cards."""

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: None = None
depends_on: None = None


def _one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "film",
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("corrections", sa.Text(), nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_film")),
    )
    op.create_table(
        "advisory",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("level", _one_of("level", "everyone", "serious", "disturbing"), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_advisory_film")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advisory")),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("kind", _one_of("sourcekind", "seed", "named", "film", "general"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("title_published", sa.String(), nullable=False),
        sa.Column(
            "precision", _one_of("precision", "day", "month", "year", "years", "duration", "undated"), nullable=False
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("lasting", sa.Integer(), nullable=True),
        sa.Column("longer", sa.Boolean(), nullable=False),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_source_film")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "card",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column(
            "kind",
            _one_of(
                "kind",
                "person",
                "quote",
                "topic",
                "term",
                "moment",
                "exhibit",
                "notice",
                "claim",
                "place",
                "chapter",
                "source",
                "advisory",
            ),
            nullable=False,
        ),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("origin", _one_of("origin", "shipped", "venue"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("basis", _one_of("basis", "seed", "general reference"), nullable=True),
        sa.Column("corrections", sa.Text(), nullable=True),
        sa.Column("advisory_id", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("note_basis", _one_of("note_basis", "seed", "general reference"), nullable=True),
        sa.Column("search_aliases", sa.Text(), nullable=False),
        sa.Column("markings", sa.Text(), nullable=False),
        sa.Column("attract", sa.Boolean(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.CheckConstraint("id = film || '/' || kind || '/' || slug", name=op.f("ck_card_id")),
        sa.CheckConstraint(
            "kind = 'chapter' OR (basis IS NOT NULL AND corrections IS NOT NULL)", name=op.f("ck_card_care")
        ),
        sa.CheckConstraint("(note IS NULL) = (note_basis IS NULL)", name=op.f("ck_card_note")),
        sa.ForeignKeyConstraint(["advisory_id"], ["advisory.id"], name=op.f("fk_card_advisory_id")),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_card_film")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card")),
        sa.UniqueConstraint("film", "kind", "slug", name=op.f("uq_card_film_kind_slug")),
    )
    op.create_index(op.f("ix_card_film_kind_position"), "card", ["film", "kind", "position"])
    op.create_table(
        "card_source",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_card_source_card_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_card_source_source_id")),
        sa.PrimaryKeyConstraint("card_id", "position", name=op.f("pk_card_source")),
    )
    op.create_table(
        "link",
        sa.Column("one_id", sa.String(), nullable=False),
        sa.Column("two_id", sa.String(), nullable=False),
        sa.Column("origin", _one_of("origin", "shipped", "venue"), nullable=False),
        sa.ForeignKeyConstraint(["one_id"], ["card.id"], name=op.f("fk_link_one_id")),
        sa.ForeignKeyConstraint(["two_id"], ["card.id"], name=op.f("fk_link_two_id")),
        sa.PrimaryKeyConstraint("one_id", "two_id", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_two_id"), "link", ["two_id"])
    op.create_table(
        "fact",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_fact_film")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_fact_source_id")),
        sa.PrimaryKeyConstraint("film", "position", name=op.f("pk_fact")),
        sa.UniqueConstraint("film", "slug", name=op.f("uq_fact_film_slug")),
    )
    op.create_table(
        "credit",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_credit_film")),
        sa.ForeignKeyConstraint(["person_id"], ["card.id"], name=op.f("fk_credit_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_credit_source_id")),
        sa.PrimaryKeyConstraint("film", "position", name=op.f("pk_credit")),
    )
    op.create_table(
        "statement",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("kind", _one_of("statementkind", "thesis", "publicity"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("claim_id", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("translations", sa.Text(), nullable=False),
        sa.Column("also_published", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["card.id"], name=op.f("fk_statement_claim_id")),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_statement_film")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_statement_source_id")),
        sa.PrimaryKeyConstraint("film", "kind", "position", name=op.f("pk_statement")),
    )
    op.create_table(
        "tag",
        sa.Column("film", sa.String(length=120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("topic_ids", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["film"], ["film.slug"], name=op.f("fk_tag_film")),
        sa.PrimaryKeyConstraint("film", "position", name=op.f("pk_tag")),
    )


def downgrade() -> None:
    op.drop_table("tag")
    op.drop_table("statement")
    op.drop_table("credit")
    op.drop_table("fact")
    op.drop_table("link")
    op.drop_table("card_source")
    op.drop_table("card")
    op.drop_table("source")
    op.drop_table("advisory")
    op.drop_table("film")
