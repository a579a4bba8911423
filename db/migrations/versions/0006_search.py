# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search: SQLite's FTS5. What the row numbers of these tables mean stands in db.search.schema."""

from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE card_text USING fts5(card_id UNINDEXED, language UNINDEXED, title, also, body, "
        "title_rough, body_rough, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE line_text USING fts5(line_id UNINDEXED, copy_id UNINDEXED, language UNINDEXED, body, "
        "body_rough, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', columnsize = 0)"
    )


def downgrade() -> None:
    op.execute("DROP TABLE line_text")
    op.execute("DROP TABLE card_text")
