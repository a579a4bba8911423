# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about playlists. What they do stands in kiosk.cli.playlist."""

from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken
from kiosk.cli.planning import planning_app
from kiosk.cli.playlist import (
    Place,
    add_item,
    copy_playlist,
    create_playlist,
    delete_playlist,
    move_item,
    remove_item,
    rename_playlist,
)
from kiosk.cli.playlist_outline import print_playlist, print_playlists
from kiosk.cli.playlist_reading import TypedItem
from kiosk.domain.playlists import What

playlist = planning_app("Playlists: what can be played, one thing after the other.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="Its name or number; attract is that of the attract loop.")]
New = Annotated[str, typer.Argument(metavar="NEW", help="The new name.")]
Position = Annotated[int, typer.Argument(metavar="POSITION", help="Of an item, from 1.")]
Seen = Annotated[
    int | None,
    typer.Option(help="The version that you have seen: another one is not written over.", show_default="the present"),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]
Loop = Annotated[bool, typer.Option("--loop/--no-loop", help="After the last item comes the first one.")]
Shuffle = Annotated[
    bool, typer.Option("--shuffle/--no-shuffle", help="In another order each time round, each item once.")
]


@playlist.command("list")
def list_all(data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Print every playlist with its length, the rules that play it, and what of it cannot be played."""
    print_playlists(data, language, as_json=as_json)


@playlist.command()
def show(name: Name, data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Print one with its items. Example: kiosk playlist show Chapters."""
    print_playlist(name, data, language, as_json=as_json)


@playlist.command()
def create(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What staff find it by.")],
    loop: Loop = True,
    shuffle: Shuffle = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Make one, without items. Example: kiosk playlist create Chapters --shuffle."""
    create_playlist(name, data, loop=loop, shuffle=shuffle, as_json=as_json)


@playlist.command()
def copy(name: Name, new: New, data: Data = None, as_json: Json = False) -> None:
    """Make another one with the same items. Example: kiosk playlist copy Chapters "Chapters for schools"."""
    copy_playlist(name, new, data, as_json=as_json)


@playlist.command()
def rename(name: Name, new: New, seen: Seen = None, data: Data = None, as_json: Json = False) -> None:
    """Give one another name. Example: kiosk playlist rename Chapters Morning."""
    rename_playlist(name, new, seen, data, as_json=as_json)


@playlist.command(context_settings={"ignore_unknown_options": True})
def add(  # noqa: PLR0913 - each is an option of the command
    name: Name,
    what: Annotated[What, typer.Argument(metavar="film|chapter|clip|voice|pause|still", help="What it shows.")],
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SLUG|START END|TEXT|ADDRESS",
            help="Of a chapter or voice its slug, of a clip from where to where, of a pause card its text, of a still "
            "card the address of a quote or an exhibit.",
        ),
    ] = None,
    film: Annotated[str, typer.Option(metavar="SLUG", help="Of which film.", show_default="the one in use")] = "",
    stays: Annotated[str, typer.Option(metavar="TIME", help="How long a card stays, 15 or 1:30.")] = "",
    gain: Annotated[int, typer.Option(metavar="DB", help="Decibels louder or, below 0, quieter than usual.")] = 0,
    captions: Annotated[str, typer.Option(metavar="yes|no|usual", help="Whether captions are shown.")] = "usual",
    at: Annotated[int | None, typer.Option(metavar="POSITION", help="Where.", show_default="at the end")] = None,
    seen: Seen = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Add an item. Examples: kiosk playlist add Chapters chapter opening; … add Chapters clip 1:02:03.5 1:04:00."""
    add_item(name, TypedItem(what, words or (), film, stays, gain, captions), Place(at, seen), data, as_json=as_json)


@playlist.command()
def move(
    name: Name, position: Position, to: Position, seen: Seen = None, data: Data = None, as_json: Json = False
) -> None:
    """Move an item to another position. Example: kiosk playlist move Chapters 5 1."""
    move_item(name, position, to, seen, data, as_json=as_json)


@playlist.command()
def remove(
    name: Name,
    position: Position,
    dry_run: DryRun = False,
    seen: Seen = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Take an item away. Example: kiosk playlist remove Chapters 3."""
    remove_item(name, position, seen, data, dry_run=dry_run, as_json=as_json)


@playlist.command()
def delete(name: Name, dry_run: DryRun = False, seen: Seen = None, data: Data = None) -> None:
    """Delete one that no rule plays. Example: kiosk playlist delete Chapters --dry-run."""
    delete_playlist(name, seen, data, dry_run=dry_run)
