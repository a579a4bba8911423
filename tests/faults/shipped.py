# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that ships a small film, so that its start takes milliseconds, and data folders of it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from alembic import command

import kiosk.content.loader  # noqa: F401 - before anything is forked
from db.database import Database
from db.file import FILE
from db.migrate import config, transaction
from db.schema import KIOSK
from db.term_key import KEY_FILE
from kiosk.bootstrap import library
from kiosk.bootstrap.library import open_library
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.values import ENGLISH, Slug
from kiosk.host.folders import assets
from tests.faults.forked import asked

_made: list[bytes] = []
"""Once: the database after a first start."""

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILM = Slug("the-last-ferry")
FERRYMAN = Ref(Kind.PERSON, Slug("hans-mast"))
_TINY_FILM = Path(__file__).parents[1] / "fixtures" / "tiny-film"
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own in it
_SAID = "It ran for years."
_PERSON = """  - slug: sailor-{number}
    part: unnamed
    display: {{en: Sailor {number}}}
    sort_name: Sailor {number}
    roles:
      - text: {{en: sailor}}
        source: poster
    sources: [poster]
"""


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder, in memory where there is one for that: what the kernel has outlives a process. It waits for no disk."""
    with tempfile.TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        yield Path(folder)


def write_film(folder: Path, version: int, slug: str = FILM) -> Path:
    """The small film's files, of which each version says something else, and has so many people more."""
    shutil.copytree(_TINY_FILM, folder)
    for path in folder.glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace(FILM, slug).replace(_SAID, f"It ran for {version} years.")
        if path.stem == "people":
            more = "".join(_PERSON.format(number=number) for number in range(version))
            text = text.replace("\nquotes:\n", f"{more}\nquotes:\n")
        path.write_text(text, encoding="utf-8")
    return folder


def write_assets(folder: Path, version: int = 0) -> Path:
    """What a kiosk is shipped with: the small film, and the rehearsal film."""
    (folder / "films").mkdir(parents=True)
    write_film(folder / "films" / FILM, version)
    (folder / "rehearsal").symlink_to(assets() / "rehearsal")
    return folder


@contextmanager
def shipping(folder: Path) -> Iterator[None]:
    """These assets are what the library is made from."""
    with patch.object(library, "assets", lambda: folder):
        yield


def in_kiosk(assets_folder: Path, data: Path, do: Callable[[Path], None]) -> Path:
    """The data folder, in which something was done by a process of its own."""

    def work() -> bool:
        with shipping(assets_folder):
            do(data)
        return True

    data.mkdir(exist_ok=True)
    asked(work, data.with_suffix(".txt"))
    return data


def started(assets_folder: Path, data: Path) -> Path:
    """A data folder after the first start with assets of version 0, always the same."""
    if not _made:
        _made.append((in_kiosk(assets_folder, data.with_name(f"{data.name}-made"), start) / FILE).read_bytes())
    data.mkdir(exist_ok=True)
    (data / FILE).write_bytes(_made[0])
    # By chance otherwise, and with it what is written.
    (data / KEY_FILE).write_bytes(bytes(32))
    return data


def start(data: Path) -> None:
    """What the next start does with the database, and the first look into it."""
    with closing(open_library(data, NOW)) as opened:
        opened.catalogue.counts()
        if opened.catalogue.film().title.say(ENGLISH) != "The Last Ferry":
            raise LookupError("another film is in the library")


def lower(data: Path, revision: str) -> None:
    """Bring the database back to an older revision, with what that can hold of it."""
    with transaction(data / FILE, 5) as connection:
        command.downgrade(config(connection, KIOSK), revision)


def forget_content(data: Path) -> None:
    """The next start reads all content files anew."""
    with closing(Database(data)) as database, database.writing() as connection:
        connection.exec_driver_sql("UPDATE film SET digest = ''")
