# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices as visitors go through them: by role and by topic, and from one to the next."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.people import FilterRole, Person
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Voice:
    """topics: those they are joined with."""

    person: Person
    topics: frozenset[Slug] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom a visitor wants to see. None: whatever their role, or their topics, are."""

    role: FilterRole | None = None
    topic: Slug | None = None

    def lets_through(self, voice: Voice) -> bool:
        return self._of_role(voice) and self._of_topic(voice)

    def by_role(self, voices: Iterable[Voice]) -> Mapping[FilterRole, int]:
        """How many each role would leave beside the topic that is chosen: 0 too, but no role that nobody has."""
        counts = Counter[FilterRole]()
        for voice in voices:
            counts.update({role: int(self._of_topic(voice)) for role in voice.person.filter_roles})
        return {role: counts[role] for role in FilterRole if role in counts}

    def by_topic(self, voices: Iterable[Voice]) -> Mapping[Slug, int]:
        """How many each topic would leave beside the role that is chosen: 0 too, but no topic that nobody has."""
        counts = Counter[Slug]()
        for voice in voices:
            counts.update({topic: int(self._of_role(voice)) for topic in voice.topics})
        return counts

    def _of_role(self, voice: Voice) -> bool:
        return self.role is None or self.role in voice.person.filter_roles

    def _of_topic(self, voice: Voice) -> bool:
        return self.topic is None or self.topic in voice.topics


def neighbours(voices: Sequence[Voice], slug: Slug) -> tuple[Person | None, Person | None]:
    """Who comes before and after somebody; nobody where they are not among them."""
    at = next((number for number, voice in enumerate(voices) if voice.person.slug == slug), None)
    if at is None:
        return None, None
    before = voices[at - 1].person if at > 0 else None
    return before, voices[at + 1].person if at + 1 < len(voices) else None
