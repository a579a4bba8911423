# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a network all is as ever, none is looked for, nothing is written elsewhere, nothing typed is left.

All screens: python -P -m tests.sealed
"""

from collections.abc import Callable

import pytest

from tests.sealed.judged import JUDGED
from tests.sealed.trace import families, places
from tests.sealed.watched import Watched, watch


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """One visit for all tests."""
    return watch(tmp_path_factory.mktemp("sealed"), "short", "opengl")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("judged", JUDGED, ids=lambda judged: judged.__name__)
def test_a_visit_is_sealed(visited: Watched, judged: Callable[[Watched], list[str]]) -> None:
    assert judged(visited) == []


def test_it_was_looked_at(visited: Watched) -> None:
    """The visit is seen where it cannot but do something: display, sound, database, a film, a backup."""
    assert families(visited.calls) == {"AF_UNIX"}
    gone_to = " ".join(address for _, address in places(visited.calls))
    assert "X11-unix" in gone_to
    assert str(visited.place / "sound") in gone_to
    assert visited.place / "data" / "kiosk.db" in visited.changed
    assert any(path.is_relative_to(visited.place / "data" / "films") for path in visited.changed)
    assert any(path.is_relative_to(visited.place / "data" / "backups") for path in visited.changed)
