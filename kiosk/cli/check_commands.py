# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk check`: the examinations of staff. What it does stands in kiosk.cli.check."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken

check = typer.Typer(help="The opening checks and closings that were kept, and what the machine can check by itself.")


@check.callback(invoke_without_command=True)
def show(
    context: typer.Context,
    last: Annotated[int, typer.Option(min=1, max=1000, help="So many.")] = 14,
    page: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Print one as a page (PDF) to a new file.", show_default=False)
    ] = None,
    day: Annotated[
        str | None, typer.Option(metavar="DAY", help="That of a day, as 2026-11-22.", show_default="the last one")
    ] = None,
    data: Data = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Print what was found, the newest first."""
    if context.invoked_subcommand is not None:
        return
    from kiosk.cli.check import print_as_page, print_checks  # noqa: PLC0415

    if page is None and day is None:
        print_checks(last, data, language, as_json=as_json)
    elif page is None:
        raise typer.BadParameter("is for --page", param_hint="--day")
    else:
        print_as_page(page, day, data, language, context.obj)


@check.command()
def run(
    keep: Annotated[bool, typer.Option("--keep", help="Write the result down, as one of the opening.")] = False,
    data: Data = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Check what needs nobody: film, captions, disk, clock. Fails where one of them is not well."""
    from kiosk.cli.check import run_check  # noqa: PLC0415

    raise typer.Exit(run_check(data, language, keep=keep, as_json=as_json))
