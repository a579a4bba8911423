# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff."""

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: None = None
depends_on: None = None


def _one_of(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "card_override",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("taken_off", sa.Boolean(), nullable=False),
        sa.Column("consent", _one_of("consent", "published", "given", "withdrawn"), nullable=True),
        sa.Column("embargo", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("consent IS NOT NULL OR embargo IS NULL", name=op.f("ck_card_override_embargo")),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_card_override_card_id")),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_card_override")),
    )
    op.create_table(
        "text_override",
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["card.id"], name=op.f("fk_text_override_card_id")),
        sa.PrimaryKeyConstraint("card_id", "field", "language", name=op.f("pk_text_override")),
    )


def downgrade() -> None:
    op.drop_table("text_override")
    op.drop_table("card_override")
