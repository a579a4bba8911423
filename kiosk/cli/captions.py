# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about captions. What they do stands in kiosk.cli.captioning."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content import Data, Json

File = Annotated[Path, typer.Argument(help="A file in SubRip, WebVTT, ASS or SSA.")]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Of a file that is not Unicode: cp1257, iso8859-13, cp1251 or cp1252."),
]
OfFilm = Annotated[str, typer.Option(metavar="SLUG", help="Of which film, as kiosk film list names it.")]
InLanguage = Annotated[str, typer.Option(metavar="LANG", help="Of the captions, as en or lv.")]
Title = Annotated[str, typer.Option(help="What tells tracks of one language apart, as “for the hard of hearing”.")]

captions = typer.Typer(no_args_is_help=True, help="Captions of the venue's films, and files that hold them.")


@captions.command()
def check(
    file: File,
    language: Annotated[str | None, typer.Option(metavar="LANG", show_default="by the name of the file")] = None,
    encoding: Encoding = None,
    as_json: Json = False,
) -> None:
    """Read a caption file and say what is in it, and what of it could not be shown."""
    from kiosk.cli.captioning import check_file  # noqa: PLC0415

    check_file(file, language, encoding, as_json=as_json)


@captions.command()
def add(
    file: File,
    film: OfFilm,
    language: InLanguage,
    title: Title = "",
    encoding: Encoding = None,
    data: Data = None,
) -> None:
    """Give a film the captions in a file, in place of those of this language and title, if there are any."""
    from kiosk.cli.captioning import Track, add_track  # noqa: PLC0415

    add_track(file, Track(film, language, title), encoding, data)


@captions.command("list")
def list_captions(film: OfFilm, data: Data = None, as_json: Json = False) -> None:
    """List the captions of a film, in the order in which they are offered."""
    from kiosk.cli.captioning import list_tracks  # noqa: PLC0415

    list_tracks(film, data, as_json=as_json)


@captions.command()
def remove(film: OfFilm, language: InLanguage, title: Title = "", data: Data = None) -> None:
    """Take captions from a film."""
    from kiosk.cli.captioning import Track, remove_track  # noqa: PLC0415

    remove_track(Track(film, language, title), data)
