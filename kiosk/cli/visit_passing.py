# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of the tour past a playlist and through a screening, where nobody chooses anything."""

from kiosk.app.repertoire import ListPlay, resolve_all
from kiosk.bootstrap.repertoire import films_here
from kiosk.cli.tour import Act, Tour
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.navigation import Action
from kiosk.domain.playlists import ListItem, StoredPlaylist, What
from kiosk.domain.values import Millis
from kiosk.ui.visitor import LostError

_SETTLES = 0.6
_STAYS = Millis(60_000)
_CLIP = Millis(60_000), Millis(90_000)
_ABOVE_WORDS = 0.5


def pause_card(tour: Tour) -> None:
    _put_on(tour, ListItem(What.PAUSE, text="We are back at noon.", stays=_STAYS))
    tour.visitor.wait(lambda: tour.visitor.sees("attract.quote"), "the pause")
    tour.visitor.linger(_SETTLES)


def exhibit_card(tour: Tour) -> None:
    exhibits: list[tuple[Exhibit, ...]] = []
    tour.kiosk.house.library.exhibits(exhibits.append, lambda _: exhibits.append(()))
    tour.visitor.wait(lambda: bool(exhibits), "the exhibits")
    if not exhibits[0]:
        return
    _put_on(tour, ListItem(What.STILL, subject=Ref(Kind.EXHIBIT, exhibits[0][0].slug), stays=_STAYS))
    tour.visitor.wait(lambda: tour.visitor.sees("attract.exhibit"), "the exhibit")
    tour.visitor.linger(_SETTLES)


def clip(tour: Tour) -> float:
    start, end = _CLIP
    _put_on(tour, ListItem(What.CLIP, start=start, end=end))
    tour.visitor.wait(lambda: not tour.kiosk.attract.now.covered, "the clip")
    tour.expect_film_at(start / 1000)
    return _ABOVE_WORDS


def screening(tour: Tour) -> float:
    navigation = tour.kiosk.navigation
    if navigation.film is None:
        raise LostError("there is no film")
    navigation.screen(navigation.film)
    tour.expect_screen("screening")
    tour.expect_film_at(0)
    return _ABOVE_WORDS


def screening_note(tour: Tour) -> float:
    tour.visitor.touch("screening.picture")
    tour.visitor.wait(lambda: tour.visitor.sees("screening.words"), "what is shown here")
    tour.visitor.linger(_SETTLES)
    return _ABOVE_WORDS


def _put_on(tour: Tour, item: ListItem) -> None:
    """At once, in place of the attract loop."""
    kiosk = tour.kiosk
    playlist = StoredPlaylist("tour", (item,), key=-1)
    found: list[ListPlay | KioskError] = []
    kiosk.navigation.go(Action.REST)
    films = films_here(kiosk.data, kiosk.film)
    kiosk.house.library.ask(
        lambda shelves: ListPlay(playlist, resolve_all(shelves, [playlist], films)[playlist.key]),
        found.append,
        found.append,
    )
    tour.visitor.wait(lambda: bool(found), "the playlist")
    if not isinstance(found[0], ListPlay):
        raise LostError(f"the playlist cannot be played: {found[0]}")
    kiosk.attract.put_on(found[0], now=True)


PASSING: tuple[tuple[str, Act], ...] = (
    ("list-pause", pause_card),
    ("list-exhibit", exhibit_card),
    ("list-clip", clip),
    ("screening", screening),
    ("screening-note", screening_note),
)
