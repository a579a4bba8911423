# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk command. Each subcommand imports what it needs only when it is called: start-up is measured."""

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.captions import captions
from kiosk.cli.cards import card as cards
from kiosk.cli.cards import note
from kiosk.cli.chapters import add_chapter_verbs
from kiosk.cli.check_commands import check
from kiosk.cli.content import Data, Json, Spoken, add_commands
from kiosk.cli.drive import drive
from kiosk.cli.film import film
from kiosk.cli.keeping import add_keeping_commands
from kiosk.cli.photographs import add_photograph_verbs
from kiosk.cli.planning import add_planning_commands
from kiosk.cli.rehearsal import rehearsal
from kiosk.cli.sentences import exit_code, sentence
from kiosk.cli.staff_commands import add_staff_commands
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.values import Language

if TYPE_CHECKING:
    from kiosk.domain.settings import Settings
    from kiosk.domain.staff import Act

_WRONG_USE = 2
_TELLS_SETTINGS = ("settings", "doctor")
"""They say by themselves what is wrong in what is set."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich" if sys.stdout.isatty() else None,
    help="A touchscreen kiosk for a documentary film.",
)

Window = Annotated[
    str | None, typer.Option(metavar="WxH", help="A window of this size, such as 1280x720.", show_default="full screen")
]
Card = Annotated[
    str | None,
    typer.Option("--open", metavar="ADDRESS", help="A card to begin at: person/emma-korpa.", show_default="none"),
]
Screen = Annotated[str | None, typer.Option(help="The name of the screen to use.", show_default="the first")]


def main() -> None:
    """The console script."""
    # What a terminal cannot write is better than a traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        _run()
    except SystemExit as end:
        # What the parser of the command line says of wrong use.
        sys.exit(os.EX_USAGE if end.code == _WRONG_USE else end.code)
    except KioskError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
        sys.exit(exit_code(error))


def _run() -> None:
    """The command that was asked for.

    Raises SystemExit, KioskError: output.unwritable (detail), disk.failed (path, detail), and what the command raises.
    """
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # Who read it has seen enough. Python would try once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        detail = error.strerror or str(error)
        if error.filename is None and not _can_print():
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise MachineError("output.unwritable", detail=detail) from error
        raise MachineError("disk.failed", path=str(error.filename or "–"), detail=detail) from error


def _can_print() -> bool:
    """What could not be printed is still waiting for it."""
    try:
        sys.stdout.flush()
    except OSError:
        return False
    return True


def window_size(text: str | None) -> tuple[int, int] | None:
    """Raises typer.BadParameter where the text is not a size that can be looked at."""
    if text is None:
        return None
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 240 <= int(height) <= 16384):
        raise typer.BadParameter(f"{text!r} is no size: write it as 1280x720", param_hint="--window")
    return int(width), int(height)


def _print_versions(wanted: bool) -> None:
    if wanted:
        from kiosk.cli.versions import versions  # noqa: PLC0415

        for name, version in versions().items():
            print(f"{name} {version}")
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_versions, is_eager=True, help="Print versions and end.")
    ] = False,
) -> None:
    del version
    from kiosk.host.folders import config_file  # noqa: PLC0415

    path = config_file()
    if context.invoked_subcommand == "run" and not os.access(path, os.F_OK):
        return  # the environment alone is read while the film is being opened
    from kiosk.host.settings_file import machine_settings, pass_on  # noqa: PLC0415

    settings = machine_settings(os.environ, path)
    pass_on(settings, os.environ)
    context.obj = settings
    if context.invoked_subcommand not in _TELLS_SETTINGS:
        for error in settings.wrong:
            print(f"kiosk: {sentence(error)}", file=sys.stderr)


@app.command()
def run(
    context: typer.Context,
    data: Data = None,
    window: Window = None,
    screen: Screen = None,
    card: Card = None,
) -> None:
    """Open the kiosk."""
    size = window_size(window)
    from kiosk.bootstrap.faults import record_failed_start  # noqa: PLC0415
    from kiosk.bootstrap.kiosk import Kiosk, Options  # noqa: PLC0415
    from kiosk.host.folders import data_home  # noqa: PLC0415

    opens, settings = _card(card, data), lambda: context.obj or _settings()
    options = Options(data, size, screen, opens=opens, settings=settings, says=_says, setup=True)
    try:
        kiosk = Kiosk(options)
    except MachineError as error:
        record_failed_start(data_home(data), error)
        raise
    if kiosk.fault is not None:
        print(f"kiosk: {sentence(kiosk.fault)}", file=sys.stderr)
    raise typer.Exit(kiosk.run())


def _says(what: "KioskError | Act", language: Language) -> str:
    from kiosk.cli.sentences_acts import said  # noqa: PLC0415

    return said(what, language)


def _settings() -> "Settings":
    from kiosk.host.folders import config_file  # noqa: PLC0415
    from kiosk.host.settings_file import machine_settings  # noqa: PLC0415

    return machine_settings(os.environ, config_file())


@app.command()
def tour(  # noqa: PLR0913 - each is an option of the command
    out: Annotated[Path, typer.Option(help="The folder for the pictures and report.json.")],
    data: Data = None,
    window: Window = None,
    screen: Screen = None,
    card: Card = None,
    short: Annotated[bool, typer.Option(help="Each screen once, and the film, in half of the time.")] = False,
    staff: Annotated[bool, typer.Option("--staff", help="The staff area alone, in each language.")] = False,
    as_json: Json = False,
) -> None:
    """Pay the kiosk a scripted visit: one picture a step, and a report. Fails when a step does.

    With --open it is a visit to that card alone.
    """
    size = window_size(window)
    from kiosk.cli.tour_command import Part, take_tour  # noqa: PLC0415

    part = Part.STAFF if staff else Part.SHORT if short else Part.WHOLE
    raise typer.Exit(take_tour(out, data, size, screen, card, as_json=as_json, part=part))


def _card(address: str | None, data: Path | None) -> Ref | None:
    """None where the database cannot be asked: the kiosk mends it, or shows something else.

    Raises ContentError: card.unknown (address), card.ambiguous (address, known).
    """
    if address is None:
        return None
    from kiosk.cli.reading import find_card  # noqa: PLC0415

    try:
        return find_card(address, data)
    except MachineError as error:
        print(f"kiosk: {sentence(error)}", file=sys.stderr)
        return None


@app.command()
def doctor(data: Data = None, as_json: Json = False) -> None:
    """See whether everything is there that the kiosk needs, and say what mends what is not. Fails on a fault."""
    from kiosk.cli.doctor import examine  # noqa: PLC0415

    raise typer.Exit(examine(data, as_json=as_json))


@app.command("now")
def now_playing(data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Say what the kiosk that runs does now, what comes next and why, and whether all is well. Fails without one."""
    from kiosk.cli.now import print_now  # noqa: PLC0415

    raise typer.Exit(print_now(data, language, as_json=as_json))


app.command()(rehearsal)
groups = add_commands(app)
add_chapter_verbs(groups["chapters"])
add_photograph_verbs(groups["people"], groups["exhibits"])
add_keeping_commands(app)
app.add_typer(captions, name="captions")
app.add_typer(cards, name="card")
app.add_typer(check, name="check")
app.add_typer(drive, name="drive")
app.add_typer(film, name="film")
app.add_typer(note, name="note")
add_staff_commands(app)
add_planning_commands(app)


@app.command()
def bench(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="What to measure.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="Print the names and end.")] = False,
    quick: Annotated[bool, typer.Option(help="Short runs, only to see that they run.")] = False,
    seconds: Annotated[int | None, typer.Option(min=1, help="How long the rows long.* last, instead of 900.")] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Measure what the kiosk costs, beside what the same costs without it."""
    from kiosk.cli.bench.command import list_names, run_bench  # noqa: PLC0415

    if listed:
        list_names()
        return
    raise typer.Exit(run_bench(names or [], data, quick=quick, as_json=as_json, seconds=seconds))


@app.command()
def soak(
    hours: Annotated[float, typer.Option(min=0.002, help="How long; 0.0167 is a minute.")],
    out: Annotated[Path, typer.Option(help="The folder for soak.csv and soak.svg.")],
    attract: Annotated[bool, typer.Option("--attract", help="Nobody comes: the attract loop alone.")] = False,
    data: Data = None,
    window: Window = None,
    screen: Screen = None,
) -> None:
    """Run the kiosk for hours with visits that never end, and see what it uses. Fails when something grows or dies."""
    from kiosk.bootstrap.kiosk import Options  # noqa: PLC0415
    from kiosk.cli.soak.command import run_soak  # noqa: PLC0415

    raise typer.Exit(run_soak(Options(data, window_size(window), screen), hours, out, attract=attract))
