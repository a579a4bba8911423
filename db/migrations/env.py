# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Called by Alembic, with the connection of db.migrate, whose transaction it leaves alone."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import TypeDecorator

from db.migrate import comparison


def _render(kind: str, thing: object, _: object) -> str | Literal[False]:
    # A migration must not change when a type of ours does, so it names the type underneath.
    if kind == "type" and isinstance(thing, TypeDecorator):
        return f"sa.{thing.impl_instance!r}"
    return False


def _run() -> None:
    connection = context.config.attributes["connection"]
    options: dict[str, Any] = comparison(connection)
    context.configure(connection=connection, render_item=_render, **options)
    with context.begin_transaction():
        context.run_migrations()


_run()
