# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices, for QML."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.voices import Left, Roster, Voices
from kiosk.domain.people import FilterRole, Person
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Language, Slug
from kiosk.ui.bridges import words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.voice_rows import Option, VoiceRow, address_of, file_of, voice_row
from kiosk.ui.bridges.words import say
from kiosk.ui.monograms import monogram_of


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    named: int
    unnamed: int
    role: str
    topic: str
    before: str
    beforeName: str
    after: str
    afterName: str
    photograph: str
    credit: str


class VoicesBridge(QObject):
    """state: closed, loading, ready or fault. people: a list model of VoiceRow. roles, topics: list models of Option.

    named, unnamed: how many there are of each among people. role, topic: which is chosen, in words, or "".
    before, after: the address of who comes before or after whose card is open, or ""; with their names.
    photograph: of whose card is open, as an address of a file, or ""; with its credit.
    """

    stateChanged = Signal()
    namedChanged = Signal()
    unnamedChanged = Signal()
    roleChanged = Signal()
    topicChanged = Signal()
    beforeChanged = Signal()
    beforeNameChanged = Signal()
    afterChanged = Signal()
    afterNameChanged = Signal()
    photographChanged = Signal()
    creditChanged = Signal()

    def __init__(self, voices: Voices, choices: Choices) -> None:
        super().__init__()
        self._voices = voices
        self._language = choices.now.language
        self._people = Rows(VoiceRow, key="address")
        self._roles = Rows(Option, key="key")
        self._topics = Rows(Option, key="key")
        self._known: dict[Slug, tuple[Person, VoiceRow]] = {}
        self._photographs: Mapping[Slug, Photograph] = {}
        self._face = self._draw(voices.now)
        voices.subscribe(self._show)
        choices.subscribe(self._speak)

    @Slot(str)
    def chooseRole(self, key: str) -> None:
        self._voices.choose_role(FilterRole(key) if key else None)

    @Slot(str)
    def chooseTopic(self, key: str) -> None:
        self._voices.choose_topic(Slug(key) if key else None)

    @Slot()
    def chooseEverybody(self) -> None:
        self._voices.choose_everybody()

    @Slot(int, int)
    def leave(self, offset: int, row: int) -> None:
        """Remember where the list is left, in pixels, and at whom, for who comes back to it."""
        self._voices.leave(Left(offset, row))

    @Slot(result=int)
    def left(self) -> int:
        """How far down it was left, 0 where one did not come back to it."""
        return self._voices.left.offset

    @Slot(result=int)
    def leftRow(self) -> int:
        """At whom it was left, -1 where one did not come back to it."""
        return self._voices.left.row

    @Slot(str, str, result=str)
    def portrait(self, name: str, address: str) -> str:
        """Of whom the card of that address is about. name: as it stands there, "" for who has none."""
        return str(monogram_of(name, address.partition("/")[2]))

    def _get_state(self) -> str:
        return self._face.state

    def _get_named(self) -> int:
        return self._face.named

    def _get_unnamed(self) -> int:
        return self._face.unnamed

    def _get_role(self) -> str:
        return self._face.role

    def _get_topic(self) -> str:
        return self._face.topic

    def _get_before(self) -> str:
        return self._face.before

    def _get_before_name(self) -> str:
        return self._face.beforeName

    def _get_after(self) -> str:
        return self._face.after

    def _get_after_name(self) -> str:
        return self._face.afterName

    def _get_photograph(self) -> str:
        return self._face.photograph

    def _get_credit(self) -> str:
        return self._face.credit

    def _get_people(self) -> QObject:
        return self._people

    def _get_roles(self) -> QObject:
        return self._roles

    def _get_topics(self) -> QObject:
        return self._topics

    state = Property(str, _get_state, notify=stateChanged)
    named = Property(int, _get_named, notify=namedChanged)
    unnamed = Property(int, _get_unnamed, notify=unnamedChanged)
    role = Property(str, _get_role, notify=roleChanged)
    topic = Property(str, _get_topic, notify=topicChanged)
    before = Property(str, _get_before, notify=beforeChanged)
    beforeName = Property(str, _get_before_name, notify=beforeNameChanged)
    after = Property(str, _get_after, notify=afterChanged)
    afterName = Property(str, _get_after_name, notify=afterNameChanged)
    photograph = Property(str, _get_photograph, notify=photographChanged)
    credit = Property(str, _get_credit, notify=creditChanged)
    people = Property(QObject, _get_people, constant=True)
    roles = Property(QObject, _get_roles, constant=True)
    topics = Property(QObject, _get_topics, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = Language(chosen.language)
            self._known.clear()
            self._show(self._voices.now)

    def _show(self, roster: Roster) -> None:
        before, self._face = self._face, self._draw(roster)
        emit_changes(self, before, self._face)

    def _draw(self, roster: Roster) -> _Face:
        if roster.photographs != self._photographs:
            self._photographs = roster.photographs
            self._known.clear()
        people = tuple(self._row(voice.person) for voice in roster.voices)
        roles, topics = tuple(self._role_options(roster)), tuple(self._topic_options(roster))
        # All are told anew what they are shown, which is much to do for thousands when only the open card is another.
        if people != self._people.rows:
            self._people.show(people)
        self._roles.show(roles)
        self._topics.show(topics)
        named = sum(voice.person.named for voice in roster.voices)
        return _Face(
            roster.state,
            named,
            len(roster.voices) - named,
            _chosen(roles),
            _chosen(topics),
            *self._named(roster.before),
            *self._named(roster.after),
            file_of(roster.photograph),
            roster.photograph.told if roster.photograph else "",
        )

    def _row(self, person: Person) -> VoiceRow:
        """Made once for each person: there may be thousands."""
        known = self._known.get(person.slug)
        if known is None or known[0] is not person:
            known = person, voice_row(person, self._language, self._photographs.get(person.slug))
            self._known[person.slug] = known
        return known[1]

    def _named(self, person: Person | None) -> tuple[str, str]:
        """The address and the name."""
        if person is None:
            return "", ""
        name = person.display.say(self._language) if person.named else say(words.WITHOUT_NAME)
        return address_of(person), name

    def _role_options(self, roster: Roster) -> Iterator[Option]:
        chosen = roster.filter.role
        yield Option("", say(words.ANY_ROLE), roster.of_any_role, chosen is None)
        for role, count in roster.roles:
            yield Option(role.value, say(words.ROLES[role]), count, role is chosen)

    def _topic_options(self, roster: Roster) -> Iterator[Option]:
        chosen = roster.filter.topic
        yield Option("", say(words.ANY_TOPIC), roster.of_any_topic, chosen is None)
        for topic, count in roster.topics:
            yield Option(topic.slug, topic.title.say(self._language), count, topic.slug == chosen)


def _chosen(options: Iterable[Option]) -> str:
    """ "" where nothing special is."""
    return next((option.title for option in options if option.chosen and option.key), "")
