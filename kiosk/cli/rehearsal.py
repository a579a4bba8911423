# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk rehearsal`: makes the rehearsal film anew from its script."""

from pathlib import Path

import typer

from kiosk.domain.errors import ContentError
from kiosk.host.folders import assets

_ASSETS = assets()


def rehearsal(out: Path = _ASSETS / "rehearsal") -> None:
    """Make film.mkv and film.json from assets/rehearsal/script.yaml. Takes about two minutes."""
    # Loads Qt and PyAV, which no other command may have to wait for.
    from kiosk.cli.rehearsal_build import build_rehearsal  # noqa: PLC0415

    try:
        with typer.progressbar(length=100, label="rehearsal film") as bar:
            film = build_rehearsal(_ASSETS, out, lambda done: bar.update(round(done * 100) - bar.pos))
    except ContentError as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{film}: {film.stat().st_size / 1e6:.1f} MB")
