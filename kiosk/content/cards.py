# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the models of all cards share."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from kiosk.content.fields import ContentModel, DayField, LanguageCode, LocalTextField, SlugField, Words
from kiosk.content.links import AdvisoryRef, AnyRef, SourceRef, slug_of, slugs_of
from kiosk.domain.cards import Basis, Care, Change, EditorNote, Marking
from kiosk.domain.quotes import Translation, Verbatim
from kiosk.domain.values import ENGLISH, LocalText


@dataclass(frozen=True, slots=True)
class House:
    """What the whole content says once. corrections: whom to tell of a mistake. edition: who translated quotations."""

    corrections: LocalText
    edition: LocalText


class _NoteModel(ContentModel):
    text: LocalTextField
    basis: Basis

    def record(self) -> EditorNote:
        return EditorNote(self.text, self.basis)


class _ChangeModel(ContentModel):
    on: DayField
    what: LocalTextField
    reason: LocalTextField

    def record(self) -> Change:
        return Change(self.on, self.what, self.reason)


class CardModel(ContentModel):
    """See kiosk.domain.cards.Care. links: what belongs to this card; said on one of the two is enough."""

    slug: SlugField
    basis: Basis = Basis.SEED
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    advisory: AdvisoryRef | None = None
    editor_note: _NoteModel | None = None
    search_aliases: tuple[Words, ...] = ()
    markings: tuple[Marking, ...] = ()
    attract: bool = False
    corrections: LocalTextField | None = None
    changes: tuple[_ChangeModel, ...] = ()
    links: tuple[AnyRef, ...] = ()

    def care(self, house: House) -> Care:
        return Care(
            basis=self.basis,
            sources=slugs_of(self.sources),
            corrections=self.corrections or house.corrections,
            advisory=slug_of(self.advisory),
            editor_note=self.editor_note.record() if self.editor_note else None,
            search_aliases=self.search_aliases,
            markings=frozenset(self.markings),
            attract=self.attract,
            changes=tuple(change.record() for change in self.changes),
        )


class VerbatimModel(ContentModel):
    """Words of others. language: of the publication. translations are the kiosk edition's unless it says whose."""

    text: Words
    language: LanguageCode = ENGLISH
    translations: dict[LanguageCode, Words] = Field(default_factory=dict)
    translated_by: LocalTextField | None = None
    also_published: dict[LanguageCode, Words] = Field(default_factory=dict)

    def verbatim(self, house: House) -> Verbatim:
        translator = self.translated_by or house.edition
        translations = {language: Translation(text, translator) for language, text in self.translations.items()}
        return Verbatim(self.text, self.language, translations, self.also_published)
