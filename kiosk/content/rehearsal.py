# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rehearsal film's script.yaml."""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from kiosk.content.fields import ContentModel, LocalTextField, SlugField, millis
from kiosk.content.yaml_file import read_yaml
from kiosk.domain.rehearsal import Card, Cue, RehearsalScript, ScriptChapter, faults
from kiosk.domain.values import Slug

_Seconds = Annotated[float, Field(ge=0, le=24 * 3600, allow_inf_nan=False)]
_SomeSeconds = Annotated[_Seconds, Field(gt=0)]


class _Card(ContentModel):
    at: _Seconds
    mark: str = ""
    text: LocalTextField

    def record(self) -> Card:
        return Card(millis(self.at), self.text, self.mark)


class _Cue(ContentModel):
    speaker: SlugField | None = None
    at: _Seconds
    length: _SomeSeconds
    text: LocalTextField

    def record(self) -> Cue:
        speaker = None if self.speaker is None else Slug(self.speaker)
        return Cue(millis(self.at), millis(self.length), self.text, speaker)


class _Chapter(ContentModel):
    slug: SlugField
    title: LocalTextField
    summary: LocalTextField
    length: _SomeSeconds
    cards: Annotated[tuple[_Card, ...], Field(min_length=1)]
    cues: tuple[_Cue, ...] = ()

    def record(self) -> ScriptChapter:
        return ScriptChapter(
            Slug(self.slug),
            self.title,
            self.summary,
            millis(self.length),
            tuple(card.record() for card in self.cards),
            tuple(cue.record() for cue in self.cues),
        )


class _Script(ContentModel):
    title: LocalTextField
    speakers: dict[SlugField, LocalTextField]
    chapters: Annotated[tuple[_Chapter, ...], Field(min_length=1)]

    def record(self) -> RehearsalScript:
        speakers = {Slug(slug): name for slug, name in self.speakers.items()}
        return RehearsalScript(self.title, speakers, tuple(chapter.record() for chapter in self.chapters))


def read_rehearsal_script(path: Path) -> RehearsalScript:
    """Raises ContentError: content.invalid (file, line, reason)."""
    document = read_yaml(path, _Script)
    script = document.value.record()
    for fault in faults(script):
        raise document.error(fault.where, fault.reason)
    return script
