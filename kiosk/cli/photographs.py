# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about photographs of people and of exhibits."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.content import Data

if TYPE_CHECKING:
    from kiosk.domain.cards import Kind

File = Annotated[Path | None, typer.Argument(metavar="[FILE]", help="A picture, such as a JPEG or a PNG.")]
Credit = Annotated[str, typer.Option(help="Who made it, and by what right it is shown: visitors read it.")]
Licence = Annotated[str, typer.Option(help="The licence it is shown under, if it has one: visitors read it, too.")]


def add_photograph_verbs(people: typer.Typer, exhibits: typer.Typer) -> None:
    people.command()(photograph)
    exhibits.command()(picture)


def photograph(
    person: Annotated[str, typer.Argument(metavar="SLUG", help="As kiosk people list names them.")],
    file: File = None,
    credit: Credit = "",
    licence: Licence = "",
    remove: Annotated[bool, typer.Option("--remove", help="Show the typographic portrait again.")] = False,
    data: Data = None,
) -> None:
    """Show a photograph of somebody that you have the right to show, with its credit, or show it no longer."""
    from kiosk.domain.cards import Kind  # noqa: PLC0415
    from kiosk.media.photographs import PHOTOGRAPHS, PORTRAIT  # noqa: PLC0415

    _Shelf(Kind.PERSON, PHOTOGRAPHS, PORTRAIT, "photograph").change(
        person, file, (credit, licence), data, remove=remove
    )


def picture(
    exhibit: Annotated[str, typer.Argument(metavar="SLUG", help="As kiosk exhibits list names them.")],
    file: File = None,
    credit: Credit = "",
    licence: Licence = "",
    remove: Annotated[bool, typer.Option("--remove", help="Only describe it again.")] = False,
    data: Data = None,
) -> None:
    """Show a picture of an exhibit that you have the right to show, with its credit, or show it no longer."""
    from kiosk.domain.cards import Kind  # noqa: PLC0415
    from kiosk.media.photographs import EXHIBIT, EXHIBITS  # noqa: PLC0415

    _Shelf(Kind.EXHIBIT, EXHIBITS, EXHIBIT, "picture").change(exhibit, file, (credit, licence), data, remove=remove)


class _Shelf:
    """The photographs of one kind of card. called: what one is called in what is printed."""

    def __init__(self, kind: "Kind", folder: str, longest: int, called: str) -> None:
        self._kind = kind
        self._folder = folder
        self._longest = longest
        self._called = called

    def change(self, slug: str, file: Path | None, words: tuple[str, str], data: Path | None, *, remove: bool) -> None:
        if (file is None) is not remove:
            raise typer.BadParameter("name a file, or say --remove", param_hint="FILE")
        from kiosk.cli.reading import find_card  # noqa: PLC0415
        from kiosk.cli.running import tell_running  # noqa: PLC0415
        from kiosk.domain.values import Slug  # noqa: PLC0415
        from kiosk.host.folders import data_home  # noqa: PLC0415
        from kiosk.media.photographs import VenuePhotographs  # noqa: PLC0415

        photographs = VenuePhotographs(data_home(data) / self._folder, self._longest)
        if file is not None:
            shown = find_card(f"{self._kind}/{slug}", data)
            photographs.add(shown.slug, file, *words)
            print(f"{shown} is shown with this {self._called}.")
        # Of what is shown no longer, too.
        elif photographs.remove(Slug(slug)):
            print(f"The {self._called} of {slug} is gone.")
        else:
            print(f"There was no {self._called} of {slug}.")
        tell_running(data)
