# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can only be checked when all files are read: addresses, and the languages of texts."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from pydantic import BaseModel

from kiosk.content.about import FilmModel
from kiosk.content.cards import VerbatimModel
from kiosk.content.folder import File, cards
from kiosk.content.yaml_tree import Where
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import ContentError
from kiosk.domain.values import Language, LocalText

Mistake = tuple[Where, str]
"""Where in a file, and what is wrong and how to mend it."""


def parts(value: object, where: Where = ()) -> Iterator[tuple[Where, object]]:
    """A value and everything in it, each with its keys and positions from the top of the file."""
    yield where, value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from parts(getattr(value, name), (*where, name))
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from parts(item, (*where, i))


def addresses(files: Iterable[File]) -> frozenset[Ref]:
    """Everything a link may lead to.

    Raises ContentError where a slug is taken twice.
    """
    taken: dict[Ref, str] = {}
    chapters: set[Ref] = set()
    for file in files:
        for name, i, kind, card in cards(file):
            where: Where = (name, i, "slug")
            ref = Ref(kind, card.slug)
            if ref in taken:
                raise file.error(where, f"{card.slug} is taken by {taken[ref]}: choose another slug")
            taken[ref] = f"{file.path.name}, line {file.line(where)}"
        # Copies of the film may be cut into the same chapters.
        chapters |= {Ref(Kind.CHAPTER, chapter.slug) for marks in file.value.marks for chapter in marks.chapters}
    return frozenset(taken) | chapters


def dead_links(file: File, known: frozenset[Ref]) -> Iterator[Mistake]:
    for where, part in parts(file.value):
        if isinstance(part, Ref) and part not in known:
            near = get_close_matches(part.slug, sorted(ref.slug for ref in known if ref.kind is part.kind), n=1)
            hint = f"did you mean {near[0]}?" if near else "add it, or remove this"
            yield where, f"there is no {part}: {hint}"


def undeclared_languages(file: File, film: FilmModel) -> Iterator[Mistake]:
    """Texts of ours and translations; what others published may be in any language."""
    declared = ", ".join(film.languages)
    for where, part in parts(file.value):
        texts: Mapping[Language, str] = {}
        if isinstance(part, LocalText):
            texts = part.texts
        elif isinstance(part, VerbatimModel):
            texts, where = part.translations, (*where, "translations")  # noqa: PLW2901
        for language in texts:
            if language not in film.languages:
                yield (*where, language), f"the film declares {declared} only: remove this text, or add its language"


def doubled_translations(file: File) -> Iterator[Mistake]:
    for where, part in parts(file.value):
        if isinstance(part, VerbatimModel) and part.language in part.translations:
            yield (
                (*where, "translations", part.language),
                f"the words were published in {part.language}: remove this translation",
            )


def first(file: File, mistakes: Iterator[Mistake]) -> ContentError | None:
    """The mistake that stands highest in the file."""
    found = sorted(mistakes, key=lambda mistake: file.line(mistake[0]))
    return file.error(*found[0]) if found else None
