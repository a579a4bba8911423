# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of content files, read as a whole.

Every `*.yaml` file in the folder may hold any of the lists of FileModel, so editors split them as they like; exactly
one of the files says `film`.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.content.about import AdvisoryModel, FilmModel, SourceModel
from kiosk.content.cards import CardModel, House
from kiosk.content.digest import nowhere, paths
from kiosk.content.fields import ContentModel
from kiosk.content.marks import MarksModel
from kiosk.content.people import PersonModel, QuoteModel
from kiosk.content.reception import ClaimModel, NoticeModel
from kiosk.content.subjects import ExhibitModel, MomentModel, PlaceModel, TermModel, TopicModel
from kiosk.content.yaml_file import Document, read_yaml
from kiosk.domain.cards import Kind
from kiosk.domain.values import ENGLISH

RecordT_co = TypeVar("RecordT_co", covariant=True)


class _Recordable(Protocol[RecordT_co]):
    def record(self, house: House, /) -> RecordT_co: ...


class FileModel(ContentModel):
    """What one file may hold."""

    film: FilmModel | None = None
    sources: tuple[SourceModel, ...] = ()
    advisories: tuple[AdvisoryModel, ...] = ()
    people: tuple[PersonModel, ...] = ()
    quotes: tuple[QuoteModel, ...] = ()
    topics: tuple[TopicModel, ...] = ()
    terms: tuple[TermModel, ...] = ()
    moments: tuple[MomentModel, ...] = ()
    exhibits: tuple[ExhibitModel, ...] = ()
    notices: tuple[NoticeModel, ...] = ()
    claims: tuple[ClaimModel, ...] = ()
    places: tuple[PlaceModel, ...] = ()
    marks: tuple[MarksModel, ...] = ()


LISTS = {
    "sources": Kind.SOURCE,
    "advisories": Kind.ADVISORY,
    "people": Kind.PERSON,
    "quotes": Kind.QUOTE,
    "topics": Kind.TOPIC,
    "terms": Kind.TERM,
    "moments": Kind.MOMENT,
    "exhibits": Kind.EXHIBIT,
    "notices": Kind.NOTICE,
    "claims": Kind.CLAIM,
    "places": Kind.PLACE,
}
"""What stands in a list is addressed with its kind."""

File = Document[FileModel]


def read_files(folder: Path) -> tuple[File, ...]:
    """In the order of their names.

    Raises ContentError: content.invalid (file, line, reason).
    """
    return tuple(read_yaml(path, FileModel) for path in paths(folder))


def film_of(folder: Path, files: Iterable[File]) -> FilmModel:
    """Raises ContentError where not exactly one file says which film this is."""
    found = [(file, file.value.film) for file in files if file.value.film]
    if not found:
        raise nowhere(folder, "no file says which film this is: add film to one of them")
    if len(found) > 1:
        raise found[1][0].error(("film",), f"{found[0][0].path.name} says film, too: keep one of them")
    file, film = found[0]
    if ENGLISH not in film.languages:
        raise file.error(("film", "languages"), "English (en) is missing: other languages fall back to it")
    return film


def cards(file: File) -> Iterator[tuple[str, int, Kind, CardModel | SourceModel | AdvisoryModel]]:
    """Everything in a file that has an address but chapters, with the list it stands in and its place there."""
    for name, kind in LISTS.items():
        for i, card in enumerate(getattr(file.value, name)):
            yield name, i, kind, card


def records(house: House, lists: Iterable[Iterable[_Recordable[RecordT_co]]]) -> tuple[RecordT_co, ...]:
    return tuple(model.record(house) for models in lists for model in models)
