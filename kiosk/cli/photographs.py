# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command about photographs of people."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content import Data

File = Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A picture, such as a JPEG or a PNG.")]


def add_photograph_verb(people: typer.Typer) -> None:
    people.command()(photograph)


def photograph(
    person: Annotated[str, typer.Argument(metavar="SLUG", help="As kiosk people list names them.")],
    file: File = None,
    credit: Annotated[str, typer.Option(help="Who made it, and by what right it is shown: visitors read it.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Show the typographic portrait again.")] = False,
    data: Data = None,
) -> None:
    """Show a photograph of somebody that you have the right to show, with its credit, or show it no longer."""
    if (file is None) is not remove:
        raise typer.BadParameter("name a file, or say --remove", param_hint="FILE")
    from kiosk.cli.reading import find_card  # noqa: PLC0415
    from kiosk.cli.running import tell_running  # noqa: PLC0415
    from kiosk.domain.cards import Kind  # noqa: PLC0415
    from kiosk.domain.values import Slug  # noqa: PLC0415
    from kiosk.host.folders import data_home  # noqa: PLC0415
    from kiosk.media.photographs import PHOTOGRAPHS, VenuePhotographs  # noqa: PLC0415

    photographs = VenuePhotographs(data_home(data) / PHOTOGRAPHS)
    if file is not None:
        shown = find_card(f"{Kind.PERSON}/{person}", data)
        photographs.add(shown.slug, file, credit)
        print(f"{shown} is shown with this photograph.")
    # Of somebody who is shown no longer, too.
    elif photographs.remove(Slug(person)):
        print(f"The photograph of {person} is gone.")
    else:
        print(f"There was no photograph of {person}.")
    tell_running(data)
