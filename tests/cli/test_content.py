# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about what is known of the film."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.content import LISTS
from kiosk.domain.cards import Kind
from kiosk.domain.errors import ContentError
from tests.content.shipped import TINY, shipped

runner = CliRunner()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    assert kiosk(folder, "migrate").exit_code == 0
    assert kiosk(folder, "content", "load", str(TINY)).exit_code == 0
    return folder


def kiosk(data: Path, *arguments: str) -> Result:
    return runner.invoke(app, [*arguments, "--data", str(data)])


def answer(data: Path, *arguments: str) -> Any:
    result = kiosk(data, *arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_everything_there_is(data: Path, name: str) -> None:
    kind, _ = LISTS[name]
    expected = {ref.slug for ref, _ in shipped().cards() if ref.kind is kind}
    if kind is Kind.CHAPTER:
        expected = set(shipped().chapters())
    found = answer(data, name, "list")
    assert {(one["chapter"] if kind is Kind.CHAPTER else one)["slug"] for one in found} == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_for_reading_names_everything(data: Path, name: str) -> None:
    found = kiosk(data, name, "list", "--language", "lv")
    assert found.exit_code == 0
    slugs = [line.partition(":")[0] for line in found.output.splitlines() if not line.startswith(" ")]
    assert len(slugs) == len(answer(data, name, "list"))


def test_quotes_are_letter_for_letter(data: Path) -> None:
    found = {one["slug"]: one["words"]["text"] for one in answer(data, "quotes", "list")}
    assert found == {quote.slug: quote.words.text for quote in shipped().quotes}


def test_another_film_is_listed_by_its_name(data: Path) -> None:
    assert len(answer(data, "people", "list", "--film", "the-last-ferry")) == 3


@pytest.mark.parametrize("address", ["emma-korpa", "person/emma-korpa"])
def test_a_card_is_shown_with_what_belongs_to_it(data: Path, address: str) -> None:
    found = answer(data, "show", address)
    assert found["address"] == "person/emma-korpa"
    assert found["card"]["name"] == "Emma Korpa"
    assert "topic/gulag" in [one["ref"] for one in found["linked"]]
    assert [one["slug"] for one in found["quotes"]] == ["korpa-civilian-graveyard"]
    assert [one["slug"] for one in found["sources"]]
    assert found["places"]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in {Kind.SOURCE, Kind.ADVISORY}])
def test_every_kind_of_card_is_shown(data: Path, kind: Kind) -> None:
    refs = [f"{Kind.CHAPTER}/{slug}" for slug in shipped().chapters()]
    refs += [str(ref) for ref, _ in shipped().cards() if ref.kind is kind]
    for address in (refs[0], refs[-1]):
        assert answer(data, "show", address)["address"] == address
        assert kiosk(data, "show", address).exit_code == 0


@pytest.mark.parametrize(
    ("address", "code"),
    [("nowhere", "card.unknown"), ("topic/nowhere", "card.unknown"), ("great-famine", "card.ambiguous")],
)
def test_an_address_that_leads_nowhere_or_to_several_is_told(data: Path, address: str, code: str) -> None:
    raised = kiosk(data, "show", address).exception
    assert isinstance(raised, ContentError)
    assert raised.code == code


def test_a_search_finds_cards_and_lines(data: Path) -> None:
    found = answer(data, "search", "graveyard")
    assert "quote/korpa-civilian-graveyard" in [
        hit["entry"]["ref"] for group in found["groups"] for hit in group["hits"]
    ]
    assert found["lines"][0]["copy"] == "rehearsal"
    assert "graveyard" in kiosk(data, "search", "graveyard").output


@pytest.mark.parametrize("query", ["", "\"' OR 1=1 --", "NEAR(a b) AND *", "\u202eשלום", "x" * 100_000])
def test_no_search_is_an_error(data: Path, query: str) -> None:
    assert runner.invoke(app, ["search", "--data", str(data), "--", query]).exit_code == 0


def test_migrate_says_what_it_did(data: Path, tmp_path: Path) -> None:
    again = answer(data, "migrate")
    assert again["before"] == again["after"]
    new = answer(tmp_path, "migrate")
    assert (new["before"], new["after"]) == (None, again["after"])
    assert new["films"] == ["the-soviet-story"]


def test_check_counts_what_is_right_and_names_what_is_wrong(tmp_path: Path) -> None:
    (found,) = json.loads(runner.invoke(app, ["content", "check", "--json"]).stdout)
    assert found["counts"]["person"] == len(shipped().people)
    (tmp_path / "film.yaml").write_text("film:\n  slug: x\n  titel: {en: X}\n", encoding="utf-8")
    raised = runner.invoke(app, ["content", "check", str(tmp_path)]).exception
    assert isinstance(raised, ContentError)
    assert raised.arguments["line"] == 3


def test_about_has_both_lengths(data: Path) -> None:
    found = answer(data, "content", "about")
    assert {"85 min.", "85:29"} <= {fact["value"]["en"] for fact in found["facts"]}
    assert "85:29" in kiosk(data, "content", "about").output
