# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about what is known of the film. What they do stands in kiosk.cli.reading and kiosk.cli.upkeep."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kiosk.domain.cards import Kind

Data = Annotated[
    Path | None, typer.Option(help="The data folder. Else KIOSK_DATA, else the user's own.", show_default=False)
]
Film = Annotated[str | None, typer.Option(help="Of which film, by its slug.", show_default="the first")]
Spoken = Annotated[str, typer.Option(help="The language of what is printed, as en or lv.")]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]

LISTS = {
    "people": (Kind.PERSON, "Who is quoted, who bore witness, who made the film or spoke about it."),
    "quotes": (Kind.QUOTE, "What they are quoted with, letter for letter."),
    "topics": (Kind.TOPIC, "What the film is about."),
    "terms": (Kind.TERM, "The glossary."),
    "moments": (Kind.MOMENT, "What happened when, in history and to the film."),
    "exhibits": (Kind.EXHIBIT, "Documents, photographs and footage that the film shows."),
    "notices": (Kind.NOTICE, "How people took the film."),
    "claims": (Kind.CLAIM, "What is claimed, and what is objected to it."),
    "places": (Kind.PLACE, "Where it happened, and where the film was made."),
    "chapters": (
        Kind.CHAPTER,
        "The chapters, with their places in the venue's film in use, or in each copy.",
    ),
}


def add_commands(app: typer.Typer) -> dict[str, typer.Typer]:
    """The groups of lists, by their names."""
    groups: dict[str, typer.Typer] = {}
    for name, (kind, says) in LISTS.items():
        listed = typer.Typer(no_args_is_help=True, help=says)
        listed.command("list", help=says)(_lister(kind))
        app.add_typer(listed, name=name)
        groups[name] = listed
    app.command()(show)
    app.command()(search)
    app.command()(migrate)
    app.add_typer(content, name="content")
    return groups


content = typer.Typer(no_args_is_help=True, help="The files the content comes from.")


def _lister(kind: Kind) -> Callable[..., None]:
    def cards(data: Data = None, film: Film = None, language: Spoken = "en", as_json: Json = False) -> None:
        from kiosk.cli.reading import list_cards  # noqa: PLC0415

        list_cards(kind, data, film, language, as_json=as_json)

    return cards


def show(
    address: Annotated[str, typer.Argument(help="Such as emma-korpa, or topic/gulag.")],
    data: Data = None,
    film: Film = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Show one card with all that belongs to it."""
    from kiosk.cli.reading import show_card  # noqa: PLC0415

    show_card(address, data, film, language, as_json=as_json)


def search(
    query: Annotated[str, typer.Argument(help="What is looked for; the last word need not be whole.")],
    data: Data = None,
    film: Film = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Look for words in everything that is known about the film, and in its captions."""
    from kiosk.cli.reading import search_words  # noqa: PLC0415

    search_words(query, data, film, language, as_json=as_json)


def migrate(data: Data = None, as_json: Json = False) -> None:
    """Bring the database up to this version and to the shipped files, as every start does, and say what was done."""
    from kiosk.cli.upkeep import bring_up  # noqa: PLC0415

    bring_up(data, as_json=as_json)


@content.command()
def check(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder of content files.", show_default="each shipped")
    ] = None,
    as_json: Json = False,
) -> None:
    """Read content files and say the first mistake, with its line and what mends it, or what is in them."""
    from kiosk.cli.upkeep import check_folders  # noqa: PLC0415

    check_folders(folder, as_json=as_json)


@content.command()
def load(folder: Annotated[Path, typer.Argument(help="A folder of content files.")], data: Data = None) -> None:
    """Put the film of a folder into the database, beside the others or in place of what there was of it."""
    from kiosk.cli.upkeep import load_content_folder  # noqa: PLC0415

    load_content_folder(folder, data)


@content.command()
def about(data: Data = None, film: Film = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Print the facts about the film: credits, what it argues, its publicity, its tags."""
    from kiosk.cli.upkeep import print_about  # noqa: PLC0415

    print_about(data, film, language, as_json=as_json)
