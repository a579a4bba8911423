# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about drives. What they do stands in kiosk.cli.drives."""

from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken
from kiosk.domain.drives import Export
from kiosk.domain.values import Language

drive = typer.Typer(
    no_args_is_help=True, help="USB drives, where this machine was set up with packaging/install-session."
)


@drive.command("list")
def list_drives(as_json: Json = False) -> None:
    """List the drives that are plugged in, and the films on them. To copy one: kiosk film add FILE."""
    from kiosk.cli.drives import print_drives  # noqa: PLC0415

    print_drives(as_json=as_json)


@drive.command()
def export(
    what: Annotated[Export, typer.Argument(help="A copy of the database, or the log of thirty days.")],
    name: Annotated[str, typer.Option("--drive", metavar="NAME", help="As kiosk drive list names it.")] = "",
    data: Data = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Write a backup or the log to a drive, and wait until it is there and the drive may be pulled.

    By ssh, as root: --data /var/lib/film-kiosk, the folder of the session's own kiosk.
    """
    from kiosk.cli.drives import export_to_drive  # noqa: PLC0415

    export_to_drive(what, name, data, Language(language), as_json=as_json)
