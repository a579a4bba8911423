# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about photographs of people and pictures of exhibits."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import KioskError
from kiosk.domain.values import Slug
from kiosk.media.photographs import EXHIBITS, PHOTOGRAPHS, VenuePhotographs
from tests.media.test_photographs import picture
from tests.support.known import known_data

KORPA = Slug("emma-korpa")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return known_data(tmp_path_factory.mktemp("data"))


def ask(data: Path, *arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["people", "photograph", *map(str, arguments), "--data", str(data)])


def test_a_photograph_is_shown_until_it_is_removed(data: Path, tmp_path: Path) -> None:
    photographs = VenuePhotographs(data / PHOTOGRAPHS)
    assert ask(data, KORPA, picture(tmp_path / "a.png"), "--credit", "A. Person").exit_code == 0
    assert photographs.all()[KORPA].credit == "A. Person"
    assert "is gone" in ask(data, KORPA, "--remove").output
    assert photographs.all() == {}
    assert "There was no photograph" in ask(data, KORPA, "--remove").output


@pytest.mark.parametrize(
    ("person", "credit", "code"),
    [
        ("nobody", "A. Person", "card.unknown"),
        ("../x", "A. Person", "card.unknown"),
        (KORPA, "", "photograph.uncredited"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_sentence(
    data: Path, tmp_path: Path, person: str, credit: str, code: str
) -> None:
    error = ask(data, person, picture(tmp_path / "a.png"), "--credit", credit).exception
    assert isinstance(error, KioskError)
    assert error.code == code
    assert sentence(error) != str(error)


def test_either_a_file_or_its_removal_is_asked_for(data: Path, tmp_path: Path) -> None:
    assert ask(data, KORPA).exit_code == 2
    assert ask(data, KORPA, picture(tmp_path / "a.png"), "--remove").exit_code == 2


def test_a_picture_of_an_exhibit_is_shown_until_it_is_removed(data: Path, tmp_path: Path) -> None:
    def change(*arguments: str | Path) -> Result:
        return CliRunner().invoke(app, ["exhibits", "picture", *map(str, arguments), "--data", str(data)])

    photographs, documents = VenuePhotographs(data / EXHIBITS), Slug("nazi-documents")
    given = change(documents, picture(tmp_path / "a.png"), "--credit", "An archive", "--licence", "CC BY 4.0")
    assert given.exit_code == 0
    assert photographs.all()[documents].told == "An archive · CC BY 4.0"
    assert isinstance(change(KORPA, picture(tmp_path / "a.png"), "--credit", "An archive").exception, KioskError)
    assert "is gone" in change(documents, "--remove").output
    assert photographs.all() == {}
