# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to be put into a playlist, for QML."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.playlist_offers import LONGEST_QUERY, Offer, PlaylistOffers
from kiosk.app.playlist_state import Refused
from kiosk.app.staff_playlists import StaffPlaylists
from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.playlists import LONGEST_STAY, SHORTEST_STAY, ListItem, What
from kiosk.domain.staff_playlists import longer, read_place
from kiosk.domain.values import Slug
from kiosk.ui.bridges import playlist_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.playlist_rows import OfferRow, offer_rows
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    film: str
    filmTitle: str
    filmLength: str
    query: str
    picked: int
    stays: str
    shorter: bool
    longer: bool
    films: tuple[tuple[str, str], ...]


class PlaylistOffersBridge(QObject):
    """state: loading, ready or fault. films: {value, text} each; film: whose parts are offered.

    chapters, voices, stills: of OfferRow; stills are those that answer to query. picked: how many chapters are.

    stays: how long a pause card will stand, in words; shorter, longer: it can be.
    """

    stateChanged = Signal()
    filmChanged = Signal()
    filmTitleChanged = Signal()
    filmLengthChanged = Signal()
    queryChanged = Signal()
    pickedChanged = Signal()
    staysChanged = Signal()
    shorterChanged = Signal()
    longerChanged = Signal()
    filmsChanged = Signal()

    def __init__(self, playlists: StaffPlaylists, offers: PlaylistOffers, choices: Choices) -> None:
        super().__init__()
        self._editor, self._desk = playlists.editor, playlists.desk
        self._offers = offers
        self._language = choices.now.language
        self._picked: frozenset[str] = frozenset()
        self._pause = ListItem(What.PAUSE)
        self._chapters, self._voices = Rows(OfferRow, key="key"), Rows(OfferRow, key="key")
        self._stills = Rows(OfferRow, key="key")
        self._drawn: tuple[object, object, object] = (None, None, None)
        self._face = self._draw()
        offers.subscribe(lambda _: self._show())
        choices.subscribe(self._speak)

    @Slot()
    def ask(self) -> None:
        """Somebody is about to add something."""
        self._picked, self._pause = frozenset(), ListItem(What.PAUSE)
        self._offers.look()
        self._offers.look_for("")
        self._show()

    @Slot(str)
    def chooseFilm(self, film: str) -> None:
        """One of films."""
        self._picked = frozenset()
        self._offers.choose_film(Slug(film))

    @Slot(str)
    def look(self, query: str) -> None:
        """Among the stills. query: the whole of what is looked for."""
        self._offers.look_for(query)

    @Slot()
    def addFilm(self) -> None:
        if chosen := self._offers.now.chosen:
            called = chosen.film.title.say(self._language) if chosen.slug else words.say(words.WHOLE_FILM)
            self._editor.add((chosen.whole.item,), called)

    @Slot()
    def addAllChapters(self) -> None:
        self._add_chapters(tuple(one for one in self._offered_chapters if not one.resolved.fault))

    @Slot(str)
    def pick(self, key: str) -> None:
        """A chapter that is to be added, or no longer."""
        self._picked ^= {key}
        self._show()

    @Slot()
    def addPicked(self) -> None:
        """The chapters that are picked, in the order of the film."""
        picked, self._picked = self._picked, frozenset()
        self._add_chapters(tuple(one for one in self._offered_chapters if str(one.item.subject) in picked))
        self._show()

    @Slot(str)
    def addVoice(self, key: str) -> None:
        chosen = self._offers.now.chosen
        if found := _found(chosen.voices if chosen else (), key):
            self._editor.add((found.item,), words.short(found.resolved.title.say(self._language)))

    @Slot(str)
    def addStill(self, key: str) -> None:
        if found := _found(self._offers.now.stills, key):
            self._editor.add((found.item,))

    @Slot(str, str, result=bool)
    def addClip(self, begins: str, ends: str) -> bool:
        """Of the film, from one place to another as they are written. False where it is refused."""
        start, end = read_place(begins), read_place(ends)
        if start is None or end is None:
            # Of no item there is.
            field = f"items.-1.{'start' if start is None else 'end'}"
            self._desk.refuse(Refused(PlanFault(field, words.UNREAD)))
            return False
        return self._editor.add((ListItem(What.CLIP, self._offers.now.film, start=start, end=end),))

    @Slot(bool)
    def stayLonger(self, up: bool) -> None:
        """A pause card that is to be added, by a step; or shorter."""
        self._pause = longer(self._pause, up=up)
        self._show()

    @Slot(str, result=bool)
    def addPause(self, text: str) -> bool:
        """False where it is refused."""
        return self._editor.add((replace(self._pause, text=text),))

    @property
    def _offered_chapters(self) -> tuple[Offer, ...]:
        chosen = self._offers.now.chosen
        return chosen.chapters if chosen else ()

    def _add_chapters(self, offers: tuple[Offer, ...]) -> None:
        self._editor.add(tuple(one.item for one in offers), words.say(words.CHAPTERS))

    def _get_state(self) -> str:
        return self._face.state

    def _get_film(self) -> str:
        return self._face.film

    def _get_film_title(self) -> str:
        return self._face.filmTitle

    def _get_film_length(self) -> str:
        return self._face.filmLength

    def _get_query(self) -> str:
        return self._face.query

    def _get_picked(self) -> int:
        return self._face.picked

    def _get_stays(self) -> str:
        return self._face.stays

    def _get_shorter(self) -> bool:
        return self._face.shorter

    def _get_longer(self) -> bool:
        return self._face.longer

    def _get_films(self) -> list[dict[str, str]]:
        return [{"value": value, "text": text} for value, text in self._face.films]

    def _get_chapters(self) -> QObject:
        return self._chapters

    def _get_voices(self) -> QObject:
        return self._voices

    def _get_stills(self) -> QObject:
        return self._stills

    def _get_longest_query(self) -> int:
        return LONGEST_QUERY

    state = Property(str, _get_state, notify=stateChanged)
    film = Property(str, _get_film, notify=filmChanged)
    filmTitle = Property(str, _get_film_title, notify=filmTitleChanged)
    filmLength = Property(str, _get_film_length, notify=filmLengthChanged)
    query = Property(str, _get_query, notify=queryChanged)
    picked = Property(int, _get_picked, notify=pickedChanged)
    stays = Property(str, _get_stays, notify=staysChanged)
    shorter = Property(bool, _get_shorter, notify=shorterChanged)
    longer = Property(bool, _get_longer, notify=longerChanged)
    films = Property(list, _get_films, notify=filmsChanged)
    chapters = Property(QObject, _get_chapters, constant=True)
    voices = Property(QObject, _get_voices, constant=True)
    stills = Property(QObject, _get_stills, constant=True)
    longestQuery = Property(int, _get_longest_query, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show()

    def _show(self) -> None:
        before, self._face = self._face, self._draw()
        emit_changes(self, before, self._face)

    def _draw(self) -> _Face:
        now, language = self._offers.now, self._language
        film = now.chosen
        self._chapters.show(offer_rows(film.chapters if film else (), language, self._picked))
        drawn, self._drawn = self._drawn, (film, now.stills, language)
        # Of quotes there may be thousands.
        if any(before is not after for before, after in zip(drawn, self._drawn, strict=True)):
            self._voices.show(offer_rows(film.voices if film else (), language))
            self._stills.show(offer_rows(now.stills, language))
        return _Face(
            state="fault" if now.fault else "ready" if now.ready else "loading",
            film=now.film,
            filmTitle=film.film.title.say(language) if film else "",
            filmLength=words.length_said(film.film.length) if film else "",
            query=now.query,
            picked=len(self._picked),
            stays=words.stays_said(self._pause.stays),
            shorter=self._pause.stays > SHORTEST_STAY,
            longer=self._pause.stays < LONGEST_STAY,
            films=tuple((one.slug, _title(one.slug, one.film.title.say(language))) for one in now.films),
        )


def _found(offers: tuple[Offer, ...], key: str) -> Offer | None:
    return next((one for one in offers if str(one.item.subject) == key), None)


def _title(slug: Slug, title: str) -> str:
    return title if slug else words.say(words.IN_USE).replace("%1", title)
