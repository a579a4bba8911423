# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that bring places of chapters in and out. What they do stands in kiosk.cli.chapter_places."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.captions import Encoding
from kiosk.cli.content import Data, Film

Container = Annotated[bool, typer.Option("--container", help="Those that the file of the film brings itself.")]


def add_chapter_verbs(chapters: typer.Typer) -> None:
    """Beside list."""
    chapters.command("import")(import_chapters)
    chapters.command("export")(export_chapters)


def import_chapters(
    file: Annotated[Path | None, typer.Argument(help="A file in CSV or WebVTT.", show_default=False)] = None,
    container: Container = False,
    encoding: Encoding = None,
    data: Data = None,
    film: Film = None,
) -> None:
    """Mark the film in use: its chapters begin and end where the file says, and nowhere else."""
    if (file is None) != container:
        raise typer.BadParameter("name either a file or --container")
    from kiosk.cli.chapter_places import import_places  # noqa: PLC0415

    import_places(file, encoding, data, film)


def export_chapters(
    file: Annotated[Path, typer.Argument(help="The file to write; there must be none yet.")],
    form: Annotated[
        str | None, typer.Option("--format", metavar="csv|vtt", show_default="by the name of the file")
    ] = None,
    container: Container = False,
    data: Data = None,
) -> None:
    """Write down where the chapters of the film in use begin and end."""
    form = form or ("vtt" if file.suffix.lower() == ".vtt" else "csv")
    if form not in {"csv", "vtt"}:
        raise typer.BadParameter(f"{form!r} is neither csv nor vtt", param_hint="--format")
    from kiosk.cli.chapter_places import export_places  # noqa: PLC0415

    export_places(file, form, data, container=container)
