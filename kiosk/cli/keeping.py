# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that look after a kiosk: what is set, what is backed up, what went wrong.

What they do stands in kiosk.cli.settings, kiosk.cli.backup and kiosk.cli.log.
"""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken
from kiosk.domain.values import Language

settings = typer.Typer(help="What is set here, and where each value comes from.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="As kiosk settings lists it.")]
Reason = Annotated[str, typer.Option(help="Why, for those who look later.", show_default=False)]
Seen = Annotated[
    int | None,
    typer.Option(help="The version that you have seen: another one is not written over.", show_default="the present"),
]


def add_keeping_commands(app: typer.Typer) -> None:
    app.command()(backup)
    app.command()(restore)
    app.command()(log)
    app.add_typer(settings, name="settings")


@settings.callback(invoke_without_command=True)
def show(context: typer.Context, data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Print every setting with its value and where that comes from. Fails where something set is wrong."""
    if context.invoked_subcommand is None:
        from kiosk.cli.settings import print_settings  # noqa: PLC0415

        raise typer.Exit(print_settings(context.obj, data, language, as_json=as_json))


@settings.command("list")
def list_all(context: typer.Context, data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """The same as kiosk settings alone."""
    from kiosk.cli.settings import print_settings  # noqa: PLC0415

    raise typer.Exit(print_settings(context.obj, data, language, as_json=as_json))


@settings.command("get")
def get_one(context: typer.Context, name: Name, data: Data = None, as_json: Json = False) -> None:
    """Print one value."""
    from kiosk.cli.settings import print_setting  # noqa: PLC0415

    print_setting(context.obj, name, data, as_json=as_json)


@settings.command("set")
def set_one(
    name: Name,
    value: Annotated[str, typer.Argument(metavar="VALUE", help="Several with commas between: lv,en.")],
    reason: Reason = "",
    seen: Seen = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Set what the venue decides. A kiosk that runs follows within seconds."""
    from kiosk.cli.settings import change_setting  # noqa: PLC0415

    change_setting(name, value, data, reason, seen, as_json=as_json)


@settings.command("reset")
def reset_one(name: Name, reason: Reason = "", seen: Seen = None, data: Data = None, as_json: Json = False) -> None:
    """Let the usual value hold again, or that of the machine's file."""
    from kiosk.cli.settings import change_setting  # noqa: PLC0415

    change_setting(name, None, data, reason, seen, as_json=as_json)


def backup(
    file: Annotated[
        Path | None, typer.Argument(help="A new file, or a folder.", show_default="the folder backups in the data")
    ] = None,
    drill: Annotated[
        bool, typer.Option("--drill", help="Restore the newest one into a scratch folder, and say whether it is sound.")
    ] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Copy the database, all that staff decided among it, to a file that is checked. A kiosk may be running."""
    from kiosk.cli.backup import drill_newest, make_backup  # noqa: PLC0415

    if drill and file:
        raise typer.BadParameter("the drill is of the newest of the data folder", param_hint="FILE")
    if drill:
        raise typer.Exit(drill_newest(data, as_json=as_json))
    make_backup(file, data, as_json=as_json)


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    apply: Annotated[bool, typer.Option("--apply", help="Do it. Else only what would change is shown.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Show what a backup would change in place of the database, and with --apply put it there."""
    from kiosk.cli.backup import restore_file  # noqa: PLC0415

    restore_file(file, data, apply=apply, as_json=as_json)


def log(  # noqa: PLR0913 - each is an option of the command
    since: Annotated[str, typer.Option(help="A day as 2026-11-22, or how far back: 12h, 7d.")] = "7d",
    faults: Annotated[bool, typer.Option("--faults", help="Only what went wrong.")] = False,
    plays: Annotated[bool, typer.Option("--plays", help="Only what was played.")] = False,
    acts: Annotated[bool, typer.Option("--acts", help="Only what staff did.")] = False,
    whole: Annotated[bool, typer.Option("--all", help="What staff did, too.")] = False,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A new file instead, .csv or .json.", show_default="none")
    ] = None,
    data: Data = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Print what went wrong and what was played, the oldest first."""
    from kiosk.cli.log import Part, Shape, print_log  # noqa: PLC0415

    parts = {Part.FAULTS: faults or whole, Part.PLAYS: plays or whole, Part.ACTS: acts or whole}
    chosen = frozenset(part for part, wanted in parts.items() if wanted) or {Part.FAULTS, Part.PLAYS}
    print_log(since, frozenset(chosen), data, Shape(Language(language), as_json, export))
