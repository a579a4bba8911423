# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People and subjects."""

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: None = None
depends_on: None = None


def _one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("part", _one_of("part", "voice", "unnamed", "maker", "commentator"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("affiliation", sa.Text(), nullable=True),
        sa.Column("interests", sa.Text(), nullable=False),
        sa.Column("consent", _one_of("consent", "published", "given", "withdrawn"), nullable=False),
        sa.Column("embargo", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_person_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_sort_name"), "person", ["sort_name"])
    kept_back = sa.text("(consent = 'withdrawn' OR embargo IS NOT NULL)")
    op.create_index(
        op.f("ix_person_kept_back"), "person", ["card_id"], sqlite_where=kept_back, postgresql_where=kept_back
    )
    op.create_table(
        "person_role",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.card_id"], name=op.f("fk_person_role_person_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_person_role_source_id")),
        sa.PrimaryKeyConstraint("person_id", "position", name=op.f("pk_person_role")),
    )
    op.create_table(
        "person_filter_role",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            _one_of(
                "filterrole",
                "historian",
                "professor",
                "writer",
                "survivor or witness",
                "relative of a victim",
                "former Soviet official or officer",
                "head of state",
                "dissident",
                "member of parliament",
                "researcher at Memorial",
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.card_id"], name=op.f("fk_person_filter_role_person_id")),
        sa.PrimaryKeyConstraint("person_id", "position", name=op.f("pk_person_filter_role")),
    )
    op.create_table(
        "quote",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("quoted_via_id", sa.String(), nullable=False),
        sa.Column("said_in_id", sa.String(), nullable=True),
        sa.Column("original_checked", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("translations", sa.Text(), nullable=False),
        sa.Column("also_published", sa.Text(), nullable=False),
        sa.Column(
            "precision", _one_of("precision", "day", "month", "year", "years", "duration", "undated"), nullable=False
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("lasting", sa.Integer(), nullable=True),
        sa.Column("longer", sa.Boolean(), nullable=False),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_quote_card_id")),
        sa.ForeignKeyConstraint(["quoted_via_id"], ["source.id"], name=op.f("fk_quote_quoted_via_id")),
        sa.ForeignKeyConstraint(["said_in_id"], ["source.id"], name=op.f("fk_quote_said_in_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_quote")),
    )
    op.create_table(
        "quote_person",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["card.id"], name=op.f("fk_quote_person_person_id")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.card_id"], name=op.f("fk_quote_person_quote_id")),
        sa.PrimaryKeyConstraint("quote_id", "position", name=op.f("pk_quote_person")),
    )
    op.create_index(op.f("ix_quote_person_person_id"), "quote_person", ["person_id"])
    op.create_table(
        "topic",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_topic_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_topic")),
    )
    op.create_table(
        "moment",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("strand", _one_of("strand", "history", "film"), nullable=False),
        sa.Column(
            "precision", _one_of("precision", "day", "month", "year", "years", "duration", "undated"), nullable=False
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("lasting", sa.Integer(), nullable=True),
        sa.Column("longer", sa.Boolean(), nullable=False),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_moment_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_moment")),
    )
    op.create_table(
        "exhibit",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("medium", _one_of("medium", "footage", "photograph", "document", "still"), nullable=False),
        sa.Column("credit", sa.Text(), nullable=True),
        sa.Column("picture", sa.String(), nullable=True),
        sa.Column(
            "precision", _one_of("precision", "day", "month", "year", "years", "duration", "undated"), nullable=False
        ),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("lasting", sa.Integer(), nullable=True),
        sa.Column("longer", sa.Boolean(), nullable=False),
        sa.Column("date_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_exhibit_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_exhibit")),
    )
    op.create_table(
        "publicity",
        sa.Column("exhibit_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("translations", sa.Text(), nullable=False),
        sa.Column("also_published", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["exhibit_id"], ["exhibit.card_id"], name=op.f("fk_publicity_exhibit_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_publicity_source_id")),
        sa.PrimaryKeyConstraint("exhibit_id", "position", name=op.f("pk_publicity")),
    )
    op.create_table(
        "place",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("extent", _one_of("extent", "country", "settlement"), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("filmed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_place_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_place")),
    )


def downgrade() -> None:
    op.drop_table("place")
    op.drop_table("publicity")
    op.drop_table("exhibit")
    op.drop_table("moment")
    op.drop_table("topic")
    op.drop_table("quote_person")
    op.drop_table("quote")
    op.drop_table("person_filter_role")
    op.drop_table("person_role")
    op.drop_table("person")
