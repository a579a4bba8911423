# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit to a kiosk with a film of the venue's own; prints what was seen, as JSON. A module, since the kiosk needs a
process of its own: python -m tests.journeys.venue_film DATA [PICTURE]
"""

import json
import sys
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.values import ENGLISH, Millis
from kiosk.ui.visitor import Visitor


def main(data: str, picture: str | None = None) -> None:
    kiosk = Kiosk(Options(Path(data), (1280, 720)))
    visitor = Visitor(kiosk.window.window)
    assert kiosk.film is not None
    # Nobody has marked what of it is fit for who passes by: no picture of it is shown before a visitor wants it.
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    visitor.wait(lambda: kiosk.house.guide.facts.now.told, "what of it is disturbing")
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen == "home", "home")
    place = Millis(kiosk.film.length // 3)
    shown_before = kiosk.screen.frames_shown
    kiosk.navigation.watch(place)
    visitor.wait(lambda: kiosk.director.now.position > place, "the film goes on")
    visitor.wait(lambda: bool(kiosk.house.spoken.captions.now.lines), "a caption")
    if picture:
        visitor.look().keep(Path(picture))
    seen = {
        "film": kiosk.film.slug,
        "rehearsal": kiosk.film.rehearsal,
        "title": kiosk.film.title.say(ENGLISH),
        "chapters": [chapter.start for chapter in kiosk.film.chapters],
        "aspect": str(kiosk.film.media.shape.aspect),
        "caption": kiosk.house.spoken.captions.now.lines[0].text,
        "screen": kiosk.navigation.now.screen,
        "fault": kiosk.director.now.fault,
        "replaced": kiosk.director.replaced,
        "shown_before": shown_before,
    }
    kiosk.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
