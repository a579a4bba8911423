# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that tells the programme. What it does stands in kiosk.cli.programme."""

from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken
from kiosk.cli.planning import planning_app
from kiosk.cli.programme import Asked, print_programme

programme = planning_app()


@programme.command()
def show(
    day: Annotated[str, typer.Argument(metavar="DATE", help="As 2026-12-24, or tomorrow.", show_default="today")] = "",
    at: Annotated[
        str, typer.Option(metavar="TIME", help="Only what holds then, as 11:00.", show_default="all day")
    ] = "",
    year: Annotated[
        int | None,
        typer.Option(metavar="YEAR", help="All that does not come as asked in a year.", show_default="a day"),
    ] = None,
    zone: Annotated[str, typer.Option(metavar="ZONE", help="As Europe/Riga.", show_default="the machine's")] = "",
    data: Data = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Say what plays when on a day and why, and what of the schedule does not come.

    Example: kiosk programme tomorrow --at 14:00
    """
    print_programme(Asked(day, at, year, zone), data, language, as_json=as_json)
