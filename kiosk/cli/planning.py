# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands playlist, schedule and programme, of which none is loaded before it is called: start-up is measured."""

import sys
from importlib import import_module
from types import MappingProxyType
from typing import Literal

import typer
from typer.main import get_command

_WHOLE = MappingProxyType(
    {
        "playlist": "Playlists: what can be played, one thing after the other.",
        "schedule": "What should play when: rules, opening hours, special days, volume.",
        "programme": "Say what plays when on a day and why, and what of the schedule does not come.",
    }
)
"""Each is a module kiosk.cli.…_commands with an app of this name."""


def planning_app(says: str = "") -> typer.Typer:
    """To be filled by such a module. says: of a group, "" for a command by itself."""
    markup: Literal["rich"] | None = "rich" if sys.stdout.isatty() else None
    return typer.Typer(add_completion=False, no_args_is_help=bool(says), help=says or None, rich_markup_mode=markup)


def add_planning_commands(app: typer.Typer) -> None:
    for name, says in _WHOLE.items():
        _add(app, name, says)


def _add(app: typer.Typer, name: str, says: str) -> None:
    # Whatever follows, --help too, is for the command that is loaded then.
    every = {"allow_extra_args": True, "ignore_unknown_options": True, "allow_interspersed_args": False}

    @app.command(name, help=says, context_settings={**every, "help_option_names": []})
    def pass_on(context: typer.Context) -> None:
        loaded = get_command(getattr(import_module(f"kiosk.cli.{name}_commands"), name))
        code = loaded.main(context.args, context.command_path, standalone_mode=False, obj=context.obj)
        if code:
            raise typer.Exit(int(code))
