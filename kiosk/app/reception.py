# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the film was received, with where each reaction stood."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.reception import Notice
from kiosk.domain.sources import Source
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Reception:
    """sources: those in which the notices were published, or from which we have them where that is not told."""

    notices: tuple[Notice, ...]
    sources: Mapping[Slug, Source]

    def source(self, notice: Notice) -> Source | None:
        return self.sources.get(notice.said_in or notice.quoted_via)


def reception(catalogue: Catalogue) -> Reception:
    with catalogue.looking() as look:
        notices = look.all(Notice)
        named = dict.fromkeys(notice.said_in or notice.quoted_via for notice in notices)
        return Reception(notices, {source.slug: source for source in look.sources(named)})
