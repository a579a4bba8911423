# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the schedule. What they do stands in kiosk.cli.schedule."""

from enum import StrEnum
from typing import Annotated

import typer

from kiosk.cli.content import Data, Json, Spoken
from kiosk.cli.planning import planning_app
from kiosk.cli.playlist_commands import DryRun, Seen
from kiosk.cli.schedule import (
    TypedRule,
    activate,
    add_rule,
    add_special_day,
    remove_rule,
    remove_special_day,
    set_hours,
    set_volume,
)
from kiosk.cli.schedule_outline import print_schedule
from kiosk.cli.schedule_reading import TypedDays
from kiosk.domain.schedule import HIGHEST_PRIORITY, USUAL_PRIORITY, RuleKind

schedule = planning_app("What should play when: rules, opening hours, special days, volume.")
add = planning_app("Add a rule for a playlist, a screening, a closure or a special day.")
schedule.add_typer(add, name="add")


class Planned(StrEnum):
    """What can be removed."""

    RULE = "rule"
    DAY = "day"


Title = Annotated[str, typer.Argument(metavar="TITLE", help="What staff and, of a screening, visitors find it by.")]
Called = Annotated[str, typer.Argument(metavar="RULE", help="Its title or number, as kiosk schedule list prints them.")]
Days = Annotated[str, typer.Option(metavar="DAYS", help="Weekdays, as mon-fri,sun.", show_default="each")]
First = Annotated[str, typer.Option(metavar="DATE", help="Not before this day.", show_default="today")]
Last = Annotated[str, typer.Option(metavar="DATE", help="Not after this day.", show_default="no end")]
Without = Annotated[
    list[str] | None, typer.Option(metavar="DATE", help="Not on this day; may be said again.", show_default="none")
]
Once = Annotated[str, typer.Option(metavar="DATE", help="On this day alone.", show_default="each week")]
Monthly = Annotated[bool, typer.Option("--monthly", help="Each month, on the date of --first.")]
Nth = Annotated[
    int, typer.Option(metavar="N", help="Each month, on the Nth of --days; -1 for the last.", show_default="no")
]
Yearly = Annotated[bool, typer.Option("--yearly", help="Each year, on the date of --first.")]
Every = Annotated[int, typer.Option(metavar="N", help="Every N weeks, months or years from --first.")]
Priority = Annotated[int, typer.Option(help=f"1 to {HIGHEST_PRIORITY}: of two that would hold, the higher one does.")]
CatchUp = Annotated[
    bool,
    typer.Option("--catch-up/--no-catch-up", help="A kiosk that starts in the midst of it goes to where it would be."),
]
FirstDay = Annotated[str, typer.Argument(metavar="FIRST", help="A date, as 2026-12-24.")]
LastDay = Annotated[str | None, typer.Argument(metavar="LAST", help="The last of several.", show_default="the first")]
EachYear = Annotated[bool, typer.Option("--yearly", help="On these dates of every year.")]


@schedule.command("list")
def list_all(data: Data = None, language: Spoken = "en", as_json: Json = False) -> None:
    """Print all of it, after the time and the zone that it is in."""
    print_schedule(data, language, as_json=as_json)


@add.command("list")
def add_list(  # noqa: PLR0913 - each is an option of the command
    title: Title,
    playlist: Annotated[str, typer.Option(metavar="NAME", help="Which, by its name or number.")],
    start: Annotated[str, typer.Option("--from", metavar="TIME", help="When it begins, as 09:00.")],
    end: Annotated[str, typer.Option("--to", metavar="TIME", help="When it ends, as 11:00.")],
    next_day: Annotated[bool, typer.Option("--next-day", help="It ends on the day after.")] = False,
    days: Days = "",
    first: First = "",
    last: Last = "",
    without: Without = None,
    once: Once = "",
    monthly: Monthly = False,
    nth: Nth = 0,
    yearly: Yearly = False,
    every: Every = 1,
    priority: Priority = USUAL_PRIORITY,
    catch_up: CatchUp = True,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Play a playlist in a span of the day, with sound, whenever nobody uses the kiosk.

    Example: kiosk schedule add list Mornings --playlist Chapters --from 09:00 --to 11:00 --days tue-sun
    """
    on = TypedDays(days, first, last, without or (), once, monthly, yearly, nth, every)
    rule = TypedRule(title, RuleKind.LIST, on, priority, catch_up, playlist, start, end, next_day)
    add_rule(rule, data, as_json=as_json)


@add.command("screening")
def add_screening(  # noqa: PLR0913 - each is an option of the command
    title: Title,
    at: Annotated[list[str], typer.Option(metavar="TIME", help="When it starts; may be said again.")],
    film: Annotated[str, typer.Option(metavar="SLUG", help="Which film.", show_default="the one in use")] = "",
    doors: Annotated[int, typer.Option(metavar="MINUTES", help="The doors open so long before.")] = 0,
    days: Days = "",
    first: First = "",
    last: Last = "",
    without: Without = None,
    once: Once = "",
    monthly: Monthly = False,
    nth: Nth = 0,
    yearly: Yearly = False,
    every: Every = 1,
    priority: Priority = USUAL_PRIORITY,
    catch_up: CatchUp = True,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Announce the whole film: visitors see when, and it is never cut.

    Example: kiosk schedule add screening "The film" --at 11:00 --at 14:00 --days tue-sun --doors 10
    """
    on = TypedDays(days, first, last, without or (), once, monthly, yearly, nth, every)
    rule = TypedRule(title, RuleKind.SCREENING, on, priority, catch_up, starts=at, film=film, doors=doors)
    add_rule(rule, data, as_json=as_json)


@add.command("closure")
def add_closure(
    title: Title,
    first: FirstDay,
    last: LastDay = None,
    yearly: EachYear = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Keep the house closed on days. Example: kiosk schedule add closure "Christmas Eve" 2026-12-24 --yearly."""
    add_special_day(title, (first, last), (), data, yearly=yearly, as_json=as_json)


@add.command("day")
def add_day(
    title: Title,
    first: FirstDay,
    opened: Annotated[list[str], typer.Option("--open", metavar="HOURS", help="As 10:00-16:00; may be said again.")],
    last: LastDay = None,
    yearly: EachYear = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Give days hours of their own. Example: kiosk schedule add day "Museum night" 2027-05-15 --open 10:00-02:00+1."""
    add_special_day(title, (first, last), opened, data, yearly=yearly, as_json=as_json)


@schedule.command()
def hours(
    spans: Annotated[
        list[str] | None,
        typer.Argument(metavar="HOURS", help="When it is open, as 10:00-18:00 or 20:00-02:00+1; or closed."),
    ] = None,
    days: Annotated[str, typer.Option(metavar="DAYS", help="Of which weekdays.", show_default="each")] = "",
    always: Annotated[bool, typer.Option("--always", help="No hours: always open.")] = False,
    data: Data = None,
) -> None:
    """Set the opening hours. Weekdays that were never set are closed. Example: kiosk schedule hours --days tue-sun
    10:00-18:00
    """
    set_hours(days, spans or (), data, always=always)


@schedule.command()
def volume(
    span: Annotated[str | None, typer.Argument(metavar="SPAN", help="As 09:00-12:00.", show_default=False)] = None,
    start: Annotated[
        int | None, typer.Argument(metavar="VOLUME", help="How loud a visit begins, 0 to 100.", show_default=False)
    ] = None,
    ceiling: Annotated[int, typer.Option(help="How loud a visitor may have it.")] = 100,
    none: Annotated[bool, typer.Option("--none", help="None: what is set holds all day.")] = False,
    data: Data = None,
) -> None:
    """Set the volume of a span of each day. Example: kiosk schedule volume 09:00-12:00 40 --ceiling 60."""
    set_volume(span, start, ceiling, data, none=none)


@schedule.command()
def remove(
    kind: Annotated[Planned, typer.Argument(metavar="rule|day", help="What.")],
    called: Annotated[str, typer.Argument(metavar="NAME", help="Its title or number.")],
    dry_run: DryRun = False,
    seen: Seen = None,
    data: Data = None,
) -> None:
    """Remove a rule, or a closure or special day. Example: kiosk schedule remove rule Mornings --dry-run."""
    (remove_rule if kind is Planned.RULE else remove_special_day)(called, seen, data, dry_run=dry_run)


@schedule.command()
def pause(called: Called, data: Data = None) -> None:
    """Let a rule not hold until it is resumed. Example: kiosk schedule pause Mornings."""
    activate(called, data, active=False)


@schedule.command()
def resume(called: Called, data: Data = None) -> None:
    """Let a rule hold again. Example: kiosk schedule resume Mornings."""
    activate(called, data, active=True)
