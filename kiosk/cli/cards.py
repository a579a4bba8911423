# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that take cards off the screen and keep what visitors said; kiosk.cli.holdings does what they say."""

from typing import Annotated

import typer

from kiosk.cli.content import Data, Film, Json, Spoken
from kiosk.domain.staff import Concern

card = typer.Typer(no_args_is_help=True, help="What is off the screen, and what brings it there.")
note = typer.Typer(no_args_is_help=True, help="What visitors said of a card or of the kiosk.")

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="Such as emma-korpa, topic/gulag, chapter/opening.")]
Reason = Annotated[str, typer.Option(help="Why, for those who look later.", show_default=False)]
Seen = Annotated[
    int | None,
    typer.Option(help="The version that you have seen: another one is not written over.", show_default="the present"),
]
Key = Annotated[int, typer.Argument(metavar="NUMBER", help="As kiosk note list prints it.")]


@card.command()
def off(address: Address, reason: Reason = "", seen: Seen = None, data: Data = None, film: Film = None) -> None:
    """Take a card or a chapter off the screen. A kiosk that runs follows within seconds."""
    from kiosk.cli.holdings import decide  # noqa: PLC0415

    decide(address, reason, seen, data, film, off=True)


@card.command()
def on(address: Address, reason: Reason = "", seen: Seen = None, data: Data = None, film: Film = None) -> None:
    """Put it back on the screen."""
    from kiosk.cli.holdings import decide  # noqa: PLC0415

    decide(address, reason, seen, data, film, off=False)


@card.command("list")
def list_all(
    taken_off: Annotated[bool, typer.Option("--off", help="Only what staff took off the screen.")] = False,
    data: Data = None,
    film: Film = None,
    language: Spoken = "en",
    as_json: Json = False,
) -> None:
    """Print every card and chapter, and how it stands: shown, off the screen since when and why, or kept back."""
    from kiosk.cli.holdings import print_holdings  # noqa: PLC0415

    print_holdings(data, film, language, taken_off=taken_off, as_json=as_json)


@note.command()
def add(
    text: Annotated[str, typer.Argument(help="What was said. No names or addresses of visitors.")],
    about: Annotated[str, typer.Option(metavar="ADDRESS", help="Of which card.", show_default="the kiosk")] = "",
    concern: Annotated[Concern, typer.Option(help="What kind of remark it is.")] = Concern.COMPLAINT,
    data: Data = None,
    film: Film = None,
) -> None:
    """Keep what a visitor said."""
    from kiosk.cli.holdings import keep_note  # noqa: PLC0415

    keep_note(text, about, concern, data, film)


@note.command("list")
def list_notes(
    still_open: Annotated[bool, typer.Option("--open", help="Only those that are not settled.")] = False,
    data: Data = None,
    film: Film = None,
    as_json: Json = False,
) -> None:
    """Print what visitors said, the open ones first."""
    from kiosk.cli.holdings import print_notes  # noqa: PLC0415

    print_notes(data, film, still_open=still_open, as_json=as_json)


@note.command()
def settle(
    number: Key,
    word: Annotated[str, typer.Argument(metavar="WORD", help="What came of it.")],
    data: Data = None,
    film: Film = None,
) -> None:
    """Say what came of it."""
    from kiosk.cli.holdings import settle_note  # noqa: PLC0415

    settle_note(number, word, data, film)


@note.command()
def reopen(number: Key, data: Data = None, film: Film = None) -> None:
    """Nothing came of it after all."""
    from kiosk.cli.holdings import settle_note  # noqa: PLC0415

    settle_note(number, "", data, film)
