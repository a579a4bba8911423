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


def mistakes(file: File, film: FilmModel, known: frozenset[Ref]) -> Iterator[Mistake]:
    """Dead links, texts in a language that is not declared, and translations of words into their own language."""
    for where, part in parts(file.value):
        match part:
            case Ref():
                yield from _dead_link(part, where, known)
            case LocalText():
                yield from _undeclared_languages(part.texts, where, film)
            case VerbatimModel():
                # What others published may be in any language, unlike its translations.
                yield from _undeclared_languages(part.translations, (*where, "translations"), film)
                yield from _doubled_translation(part, where)


def _dead_link(ref: Ref, where: Where, known: frozenset[Ref]) -> Iterator[Mistake]:
    if ref not in known:
        near = get_close_matches(ref.slug, sorted(other.slug for other in known if other.kind is ref.kind), n=1)
        hint = f"write {near[0]}, if that is meant" if near else "add it, or remove this"
        yield where, f"there is no {ref}: {hint}"


def _undeclared_languages(texts: Mapping[Language, str], where: Where, film: FilmModel) -> Iterator[Mistake]:
    for language in texts:
        if language not in film.languages:
            declared = ", ".join(film.languages)
            yield (*where, language), f"the film declares {declared} only: remove this text, or add its language"


def _doubled_translation(words: VerbatimModel, where: Where) -> Iterator[Mistake]:
    if words.language in words.translations:
        yield (
            (*where, "translations", words.language),
            f"the words were published in {words.language}: remove this translation",
        )


def first(file: File, mistakes: Iterator[Mistake]) -> ContentError | None:
    """The mistake that stands highest in the file."""
    found = sorted(mistakes, key=lambda mistake: file.line(mistake[0]))
    return file.error(*found[0]) if found else None
