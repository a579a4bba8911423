# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film: how long it takes to load, open, read and search it. No window is needed."""

import sqlite3
import statistics
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

from ruamel.yaml import YAML

from db.file import FILE
from db.library import FilmLibrary, Stock
from db.upgrade import upgrade
from kiosk.app.pages import card_page
from kiosk.bootstrap.library import renew_library, shipped_folders
from kiosk.cli.bench.generated import FILM, content, lines
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.content.loader import load_content
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Marks
from kiosk.domain.people import Person
from kiosk.domain.values import LATVIAN, Slug
from kiosk.host.clock import now, today

_PEOPLE, _LINES = 10_000, 100_000
_QUICK_PEOPLE, _QUICK_LINES = 200, 2_000
_SAMPLE, _QUICK_SAMPLE = 60, 10
_ROUNDS, _QUICK_ROUNDS = 7, 2
_SHOWN = 8
_COPY = Slug("generated")

ValueT = TypeVar("ValueT")


def _load(rig: Rig) -> Figures:
    """The peer only reads the same files into plain values."""

    def plainly() -> None:
        for folder in shipped_folders():
            for path in folder.glob("*.yaml"):
                YAML(typ="safe", pure=True).load(path.read_bytes())

    def whole() -> None:
        for folder in shipped_folders():
            load_content(folder)

    rounds = _QUICK_ROUNDS if rig.quick else _ROUNDS
    return Figures(_median(whole, rounds), _median(plainly, rounds))


def _open(rig: Rig) -> Figures:
    """With the shipped content in it. The peer opens it with bare SQLite and reads one row."""
    with TemporaryDirectory(dir=_made(rig)) as made:
        folder = Path(made)
        renew_library(folder, now())

        def ours() -> None:
            _, films = renew_library(folder, now())
            with closing(_opened(folder, films[0])) as library:
                library.catalogue.film()

        def bare() -> None:
            with closing(sqlite3.connect(folder / FILE)) as connection:
                connection.execute("SELECT slug, title FROM film").fetchone()

        rounds = _QUICK_ROUNDS if rig.quick else _ROUNDS
        return Figures(_median(ours, rounds), _median(bare, rounds))


def _card(rig: Rig) -> Figures:
    """The peer reads one card's row with bare SQLite."""
    folder = _generated(rig)
    with closing(_opened(folder, FILM)) as library, closing(sqlite3.connect(folder / FILE)) as connection:
        step = max(1, len(people := library.catalogue.all(Person)) // (_QUICK_SAMPLE if rig.quick else 500))
        refs = [Ref(Kind.PERSON, person.slug) for person in people[::step]]
        select = "SELECT * FROM card JOIN person ON person.card_id = card.id WHERE card.id = ?"
        ours = _times(refs, lambda ref: card_page(library.catalogue, ref, _COPY))
        bare = _times(refs, lambda ref: connection.execute(select, (f"{FILM}/{ref}",)).fetchone())
    return Figures(_p95(ours), _p95(bare))


def _search(rig: Rig) -> Figures:
    """The peer looks for the same prefix with bare FTS5, best first, in the two tables of words."""
    folder = _generated(rig)
    with closing(_opened(folder, FILM)) as library, closing(sqlite3.connect(folder / FILE)) as connection:
        typed = _typed(_QUICK_SAMPLE if rig.quick else _SAMPLE)
        ours = _times(typed, lambda text: library.search.find(text, LATVIAN, _SHOWN))
        bare = _times(
            typed, lambda text: [_bare_search(connection, table, text) for table in ("card_text", "line_text")]
        )
    return Figures(_p95(ours), _p95(bare))


def _bare_search(connection: sqlite3.Connection, table: str, text: str) -> list[tuple[int]]:
    query = " ".join(f'"{word}"*' for word in text.split())
    select = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rank LIMIT {_SHOWN}"  # noqa: S608
    return connection.execute(select, (query,)).fetchall()


def _typed(count: int) -> list[str]:
    """What stands in the field after each key from the second on, for so many names and as many beginnings of lines."""
    some = [person.name for person in content(count).people]
    some += [" ".join(line.text.split()[:2]) for line in lines(count, count)]
    return [text[:length] for text in some for length in range(2, len(text) + 1) if not text[:length].endswith(" ")]


@cache
def _generated(rig: Rig) -> Path:
    """A database of generated content. Making it takes up to a minute, so it is kept for the other rows."""
    people, spoken = (_QUICK_PEOPLE, _QUICK_LINES) if rig.quick else (_PEOPLE, _LINES)
    rig.tell(f"making a database of {people} people and {spoken} caption lines")
    folder = _made(rig) / f"library-{people}-{spoken}"
    folder.mkdir(exist_ok=True)
    (folder / FILE).unlink(missing_ok=True)
    upgrade(folder, now())
    stock = Stock(folder)
    with closing(stock.database):
        stock.put(replace(content(people), marks=(Marks(_COPY, ()),)), "generated")
        stock.put_captions(FILM, _COPY, lines(spoken, people), "generated")
    return folder


def _made(rig: Rig) -> Path:
    rig.folder.mkdir(parents=True, exist_ok=True)
    return rig.folder


def _opened(folder: Path, film: Slug) -> FilmLibrary:
    return FilmLibrary(Stock(folder).database, film, today)


def _times(values: Iterable[ValueT], do: Callable[[ValueT], object]) -> list[float]:
    """Milliseconds for each."""
    found = []
    for value in values:
        began = perf_counter()
        do(value)
        found.append((perf_counter() - began) * 1000)
    return found


def _median(do: Callable[[], object], rounds: int) -> float:
    return statistics.median(_times(range(rounds), lambda _: do()))


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


ROWS = (
    Row(
        "content",
        "ms",
        1000,
        LimitKind.ABSOLUTE,
        "Loading the shipped content from its files, checked and joined, beside ruamel.yaml reading the same files "
        "into plain values. Medians.",
        _load,
    ),
    Row(
        "database",
        "ms",
        100,
        LimitKind.ABSOLUTE,
        "Opening the database as a start does, with the look whether schema and shipped files changed, and reading the "
        "film's facts, beside bare SQLite reading one row. Without loading Python's modules. Medians.",
        _open,
    ),
    Row(
        "card",
        "ms",
        10,
        LimitKind.ABSOLUTE,
        f"Reading a card with all that is shown on it, among {_PEOPLE:,} people, beside bare SQLite reading its row. "
        "95 % are quicker.",
        _card,
    ),
    Row(
        "search",
        "ms",
        50,
        LimitKind.ABSOLUTE,
        f"From a key to the list of what was found, from two letters on, in {_LINES:,} caption lines, {_PEOPLE:,} "
        "people, of whom one in a thousand withdrew, and a fifth as many claims, beside bare FTS5 ranking the same "
        "prefix. 95 % are quicker.",
        _search,
    ),
)
