# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose fault it is that an engine was given up."""

import pytest

from kiosk.domain.strikes import fault_of


@pytest.mark.parametrize("reason", ["signal 9", "signal 15", "signal 19", "engine.unstartable"])
def test_what_others_did_says_nothing_of_the_film(reason: str) -> None:
    assert fault_of(reason) is None


@pytest.mark.parametrize("reason", ["signal 11", "signal 6", "exit code 1", "engine.silent", "talked garbage: no JSON"])
def test_what_an_engine_did_at_a_film_may_be_the_films_doing(reason: str) -> None:
    assert fault_of(reason) == "film.broken"


def test_a_missing_film_is_called_that() -> None:
    assert fault_of("film.missing") == "film.missing"
