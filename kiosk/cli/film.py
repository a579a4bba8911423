# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the films a venue added. What they do stands in kiosk.cli.venue."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content import Data, Json

Slug = Annotated[str, typer.Argument(metavar="SLUG", help="As kiosk film list names it.")]

film = typer.Typer(no_args_is_help=True, help="The films this kiosk has: the venue's own, and the rehearsal film.")


@film.command()
def add(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="A film; or the VOB files of one, in order.")],
    title: Annotated[str, typer.Option(help="What visitors see.", show_default="the name of the file")] = "",
    language: Annotated[str, typer.Option(help="What is spoken, where the file does not tell; as en or lv.")] = "",
    encoding: Annotated[str, typer.Option(help="Of those captions that are not Unicode, such as cp1257.")] = "",
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Look at a film, try it, and copy it into the data folder. The first one is the film from then on."""
    from kiosk.cli.venue import Asked, add_to_venue  # noqa: PLC0415

    add_to_venue(Asked(tuple(files), title, language, encoding), data, as_json=as_json)


@film.command("list")
def list_films(data: Data = None, as_json: Json = False) -> None:
    """List the films that were added, whole or damaged, with the chapters that their files bring."""
    from kiosk.cli.venue import print_films  # noqa: PLC0415

    print_films(data, as_json=as_json)


@film.command()
def use(
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="As kiosk film list names it, or rehearsal.")],
    data: Data = None,
) -> None:
    """Make one the film that the kiosk starts with."""
    from kiosk.cli.venue import use_film  # noqa: PLC0415

    use_film(slug, data)


@film.command()
def remove(
    slug: Slug,
    instead: Annotated[
        str | None, typer.Option("--use", metavar="SLUG", help="The film to use instead, or rehearsal.")
    ] = None,
    data: Data = None,
) -> None:
    """Delete a film with its captions and chapters. Not while a kiosk runs, and not the film in use."""
    from kiosk.cli.venue import remove_film  # noqa: PLC0415

    remove_film(slug, instead, data)


@film.command()
def probe(file: Annotated[Path, typer.Argument(help="Any film.")], as_json: Json = False) -> None:
    """Say what a film holds, as far as adding it looks before it is played and copied."""
    from kiosk.cli.venue import print_probe  # noqa: PLC0415

    print_probe(file, as_json=as_json)
