# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""${message.capitalize()}."""

import sqlalchemy as sa
from alembic import op
${imports + "\n" if imports else ""}
revision: str = "${up_revision}"
down_revision: str | None = ${f'"{down_revision}"' if down_revision else "None"}
branch_labels: None = None
depends_on: None = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
