# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visitors look for in vain."""

from collections.abc import Callable

from kiosk.app.search_box import SearchBox, Sought


class FailedTerms:
    """Notices a query that was given up after nothing was found for it. tell: told of it, as it was typed.

    wanted: asked whether anybody wants to be told.
    It is searched as one types: what leads on to a query that finds something was not given up, nor are its beginnings.
    """

    def __init__(self, box: SearchBox, tell: Callable[[str], None], wanted: Callable[[], bool] = lambda: True) -> None:
        self._tell = tell
        self._wanted = wanted
        self._failed = ""
        box.subscribe(self._follow)

    def _follow(self, sought: Sought) -> None:
        query, found = sought.query.strip(), sought.found
        if not query:
            self._give_up()
        elif found is not None and found.query.strip() == query:
            self._answer(query, empty=not (found.groups or found.lines))

    def _answer(self, query: str, *, empty: bool) -> None:
        if empty and self._failed.startswith(query):
            return
        if not query.startswith(self._failed):
            self._give_up()
        self._failed = query if empty else ""

    def _give_up(self) -> None:
        failed, self._failed = self._failed, ""
        if failed and self._wanted():
            self._tell(failed)
