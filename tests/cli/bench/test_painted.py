# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import replace
from pathlib import Path

from kiosk.cli.bench.rig import Rig
from tests.support.coded import Form, write_coded
from tests.support.films import rehearsal


def test_the_peer_paints_what_it_is_measured_for(tmp_path: Path) -> None:
    film = replace(
        rehearsal(), media=replace(rehearsal().media, path=write_coded(tmp_path / "film.mkv", Form(seconds=6)))
    )
    rig = Rig(tmp_path, quick=True, tell=lambda _: None)
    asked = {"chroma": "RV32", "width": 320, "height": 180, "arguments": ["--aout=dummy"]}
    answer = rig.painted(film, seconds=3, lead=200, length=1500, **asked)
    assert answer["shown"] > 0
    assert answer["painted"] >= answer["shown"]
