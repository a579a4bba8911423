# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the PINs of the staff; what they do stands in kiosk.cli.staff."""

from typing import Annotated

import typer

from kiosk.cli.content import Data, Json
from kiosk.domain.staff import Role

staff = typer.Typer(no_args_is_help=True, help="Who can open the staff area on the screen.")


def add_staff_commands(app: typer.Typer) -> None:
    app.add_typer(staff, name="staff")


@staff.command("set-pin")
def set_one(
    role: Annotated[Role, typer.Option(help="Whose: the manager may do everything.")] = Role.MANAGER,
    data: Data = None,
) -> None:
    """Set a PIN of 6 to 12 digits. Asks for it twice; from a file or a pipe it reads one line."""
    from kiosk.cli.staff import set_pin  # noqa: PLC0415

    set_pin(role, data)


@staff.command("reset-pin")
def reset(data: Data = None) -> None:
    """Take all PINs away: the staff area stays shut until another one is set. For a PIN that was lost."""
    from kiosk.cli.staff import reset_pins  # noqa: PLC0415

    reset_pins(data)


@staff.command("status")
def status(data: Data = None, as_json: Json = False) -> None:
    """Say which roles have a PIN, and how many wrong ones were tried. Fails where nobody can come in."""
    from kiosk.cli.staff import print_status  # noqa: PLC0415

    raise typer.Exit(print_status(data, as_json=as_json))
