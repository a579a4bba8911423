# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Primary keys that say what they are: "the-soviet-story/person/emma-korpa".

They are the same on every machine and after every reload of the shipped files, and read well in any tool.
"""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, bindparam

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.values import Slug


def key_of(film: Slug, ref: Ref) -> str:
    return f"{film}/{ref}"


def ref_of(key: str) -> Ref:
    _, kind, slug = key.split("/")
    return Ref(Kind(kind), Slug(slug))


def slug_of(key: str) -> Slug:
    return Slug(key.rpartition("/")[2])


def slugs_of(keys: Iterable[str]) -> tuple[Slug, ...]:
    return tuple(map(slug_of, keys))


def belongs_to_film(key: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a key is one of a film's, which film_keys names when the question is asked."""
    return key.between(bindparam("first_key"), bindparam("last_key"))


def film_keys(film: Slug) -> dict[str, str]:
    """Between what all keys of a film lie. "0" follows "/" in every order of letters a database uses for ASCII."""
    return {"first_key": f"{film}/", "last_key": f"{film}0"}
