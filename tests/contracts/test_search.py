# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Search promises, over the content that ships and a few caption lines."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.captions import store_lines
from db.library import FilmLibrary
from kiosk.app.ports.search import Search
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.findings import Found, Span
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.search import FakeSearch
from tests.support.databases import NOW, open_with
from tests.support.searching import HIDDEN, LINES, TODAY, of_kind, refs, written

Without = Callable[..., Search]


@pytest.fixture(scope="module", params=["fake", "database"])
def without(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Without]:
    """Makes the search over the shipped content, with these cards taken off by staff."""
    content = shipped()
    film, copy = content.film.slug, content.marks[0].copy

    def fake(*gone: Ref) -> Search:
        return FakeSearch(content, FakeCatalogue(content, lambda: TODAY, frozenset(gone)), LINES, copy)

    def over_database(*gone: Ref) -> Search:
        database = open_with(tmp_path_factory.mktemp("search"), content)
        library = opened.enter_context(closing(FilmLibrary(database, film, lambda: TODAY)))
        with database.writing() as connection:
            store_lines(connection, film, copy, LINES, "digest")
        for ref in gone:
            library.edits.take_off(ref, True, seen=0, decision=Decision("", NOW))
        return library.search

    with ExitStack() as opened:
        yield fake if request.param == "fake" else over_database


@pytest.fixture(scope="module")
def search(without: Without) -> Search:
    return without()


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("snore", "person/edvins-snore"),
        ("Šnore", "person/edvins-snore"),
        ("SHNORE", "person/edvins-snore"),
        ("Шноре", "person/edvins-snore"),
        ("kristovskis", "person/girts-valdis-kristovskis"),
        ("Кристовскис", "person/girts-valdis-kristovskis"),
        ("girts", "person/girts-valdis-kristovskis"),
        ("girts krist", "person/girts-valdis-kristovskis"),
        ("Zdanoka", "person/tatjana-zdanoka"),
        ("Ždanoka", "person/tatjana-zdanoka"),
        ("Z\u030cdanoka", "person/tatjana-zdanoka"),
        ("Zhdanoka", "person/tatjana-zdanoka"),
        ("Жданок", "person/tatjana-zdanoka"),
        ("Горбачев", "person/mikhail-gorbachev"),
        ("Горбачёв", "person/mikhail-gorbachev"),
        ("gorbachev", "person/mikhail-gorbachev"),
        ("gorbachov", "person/mikhail-gorbachev"),
        ("gorbačov", "person/mikhail-gorbachev"),
        ("ijabs", "person/ivars-ijabs"),
        ("Ījabs", "person/ivars-ijabs"),
        ("Ийабс", "person/ivars-ijabs"),
        ("берзиньш", "person/gaidis-berzins"),
        ("berzins", "person/gaidis-berzins"),
        ("Сергійчук", "person/volodimir-sergiychuk"),
        ("serhijchuk", "person/volodimir-sergiychuk"),
        ("roszkowski", "person/wojciech-roszkowski"),
        ("francoise", "person/francoise-thom"),
        ("брие", "person/andre-brie"),
        ("backman", "person/johan-backman"),
        ("bäckman", "person/johan-backman"),
        ("holodomor", "topic/great-famine"),
        ("golodomor", "topic/great-famine"),
        ("Голодомор", "topic/great-famine"),
        ("hrushchev", "topic/killing-by-quotas"),
        ("hruščovs", "topic/killing-by-quotas"),
        ("Хрущев", "topic/killing-by-quotas"),
        ("Khrushchev", "quote/karpov-increase-my-quota"),
        ("гулаг", "term/gulag"),
        ("Катынь", "topic/katyn"),
        ("katyń", "topic/katyn"),
        ("volkerabfalle", "claim/ancestors-of-genocide"),
        ("нквд", "term/nkvd"),
        ("1939", "moment/german-invasion-of-poland"),
        ("magadan", "place/magadan"),
    ],
)
def test_letters_accents_and_alphabets_do_not_matter(search: Search, query: str, wanted: str) -> None:
    assert wanted in refs(search.find(query, ENGLISH))


@pytest.mark.parametrize("name", ["Norman Davies", "davies", "Gorbachev", "Шноре", "karpov", "vatanen"])
def test_a_name_finds_the_person_first(search: Search, name: str) -> None:
    assert search.find(name, ENGLISH).groups[0].kind is Kind.PERSON


def test_a_name_finds_what_its_bearer_said(search: Search) -> None:
    assert "gorbachev-signed-in-packages" in of_kind(search.find("gorbachev", LATVIAN), Kind.QUOTE)


def test_every_beginning_of_a_name_finds_it(search: Search) -> None:
    name = "kristovskis"
    found = [of_kind(search.find(name[:length], ENGLISH), Kind.PERSON) for length in range(3, len(name) + 1)]
    assert all("girts-valdis-kristovskis" in slugs for slugs in found)


def test_all_words_must_be_there(search: Search) -> None:
    assert "person/norman-davies" not in refs(search.find("Davies Gorbachev", ENGLISH))


def test_words_may_be_in_any_order_and_place(search: Search) -> None:
    assert refs(search.find("cambridge davies", ENGLISH))[0] == "person/norman-davies"


def test_a_title_comes_before_a_mention(search: Search) -> None:
    topics = of_kind(search.find("katyn", ENGLISH), Kind.TOPIC)
    assert topics[0] == "katyn"


def test_a_group_is_as_long_as_asked_and_tells_of_more(search: Search) -> None:
    group = next(group for group in search.find("the", ENGLISH, limit=3).groups if group.kind is Kind.QUOTE)
    assert (len(group.hits), group.more) == (3, True)


def test_a_group_that_is_whole_tells_of_no_more(search: Search) -> None:
    group = next(group for group in search.find("gorbachev", ENGLISH).groups if group.kind is Kind.PERSON)
    assert (len(group.hits), group.more) == (1, False)


def test_the_excerpt_marks_what_was_found(search: Search) -> None:
    hit = search.find("gorb packages", ENGLISH).groups[0].hits[0]
    assert [span.text for span in hit.excerpt if span.found] == ["packages"]


def test_the_excerpt_is_in_the_language_of_the_visitor(search: Search) -> None:
    topics = search.find("holodomor", LATVIAN).groups
    term = next(hit for group in topics for hit in group.hits if str(hit.entry.ref) == "term/holodomor")
    assert written(term.excerpt).startswith("[Holodomor")
    assert " ir " in written(term.excerpt)
    assert term.language == LATVIAN


def test_an_excerpt_in_another_language_says_which(search: Search) -> None:
    hit = search.find("gorb packages", LATVIAN).groups[0].hits[0]
    assert ([span.text for span in hit.excerpt if span.found], hit.language) == (["packages"], ENGLISH)


def test_what_only_a_title_has_shows_no_excerpt(search: Search) -> None:
    hit = search.find("mikhail", ENGLISH).groups[0].hits[0]
    assert (hit.entry.ref.slug, hit.excerpt, hit.language) == ("mikhail-gorbachev", (), None)


def test_lines_are_in_the_order_of_the_film_and_the_language_of_the_visitor(search: Search) -> None:
    english, latvian = (search.find(query, language).lines for query, language in (("gra", ENGLISH), ("lab", LATVIAN)))
    assert [line.start for line in english] == [10_000, 40_000, 70_000, 90_000]
    assert [written(line.text) for line in latvian] == ["Klētis bija pilnas, [labība] puva.", "[Labību] atņēma."]
    assert {line.copy for line in english} == {shipped().marks[0].copy}


def test_lines_of_another_language_are_better_than_none(search: Search) -> None:
    assert [line.language for line in search.find("narrator", LATVIAN).lines] == ["en"]


def test_lines_are_as_many_as_asked(search: Search) -> None:
    found = search.find("gra", ENGLISH, limit=2)
    assert (len(found.lines), found.more_lines) == (2, True)


def test_a_line_is_found_by_a_name_in_another_alphabet(search: Search) -> None:
    assert [line.start for line in search.find("Хрущёв", ENGLISH).lines] == [70_000]


def test_whom_nobody_may_see_nobody_finds(without: Without) -> None:
    found = without(Ref(Kind.PERSON, HIDDEN)).find("papina", ENGLISH)
    assert [ref for ref in refs(found) if ref.startswith(("person/", "quote/"))] == []


def test_what_they_said_in_the_film_is_not_found_either(without: Without) -> None:
    found = without(Ref(Kind.PERSON, HIDDEN)).find("grain", ENGLISH)
    assert [line.start for line in found.lines] == [10_000, 40_000]


def test_what_is_said_in_a_chapter_that_is_off_is_not_found(without: Without) -> None:
    found = without(Ref(Kind.CHAPTER, Slug("opening"))).find("grain", ENGLISH)
    assert [line.start for line in found.lines] == [40_000, 70_000]


def test_a_claim_is_not_found_by_words_of_a_side_that_is_kept_back(without: Without) -> None:
    claim, objecting = "claim/ancestors-of-genocide", Ref(Kind.PERSON, Slug("ivars-ijabs"))
    assert claim in refs(without().find("picture lie", ENGLISH))
    found = without(objecting)
    assert claim not in refs(found.find("picture lie", ENGLISH))
    assert claim in refs(found.find("genocide", ENGLISH))


def test_others_take_the_places_of_those_kept_back(without: Without) -> None:
    people = [Ref(Kind.PERSON, person.slug) for person in shipped().people if "historian" in str(person.roles)]
    gone = people[: len(people) // 2]
    everybody = of_kind(without().find("historian", ENGLISH, limit=50), Kind.PERSON)
    left = [slug for slug in everybody if Ref(Kind.PERSON, Slug(slug)) not in gone]
    group = next(
        group for group in without(*gone).find("historian", ENGLISH, limit=3).groups if group.kind is Kind.PERSON
    )
    assert (len(group.hits), group.more) == (min(3, len(left)), len(left) > 3)


NAUGHTY = (
    *('"', "'", '"" OR 1', "AND", "OR NOT NEAR(", "NEAR/2", "*", "st*", "^title", "title:stalin", "-stalin", "+a"),
    *(
        "((((",
        ")",
        "{title} : x",
        "a\0b",
        "\0",
        "\ud800",
        "stalin\udfff",
        "\t\r\n\x1b[2J",
        "%_%",
        "\\",
        "';DROP TABLE card;--",
    ),
    *(
        "\u0301\u0301",
        "e\u0301\u0301\u0301",
        "٠١٢",
        "שלום סטלין",
        "\u202estalin",
        "中文 斯大林",
        "🎬🎬",
        "👩\u200d👩\u200d👧",
    ),
    *("ß", "İ", "ﬁ", "½", "\U0001d516\U0001d531\U0001d51e", "ﷺ" * 300, "\u0301" * 100_000, "' " * 50_000),
    *("a" * 100_000, "ab " * 10_000, " ".join(f"w{number}" for number in range(10_000))),
)


@pytest.mark.parametrize("query", NAUGHTY, ids=range(len(NAUGHTY)))
def test_any_string_is_answered(search: Search, query: str) -> None:
    assert search.find(query, ENGLISH).query == query


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(query=st.text(st.characters(), max_size=60), language=st.sampled_from(["en", "lv", "ru", "xx"]))
def test_any_string_at_all_is_answered(search: Search, query: str, language: str) -> None:
    _is_sound(search.find(query, Language(language)))


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(words=st.lists(st.sampled_from(["AND", "OR", "NOT", "NEAR(", '"', "*", "sta", "the", "^", ":", "-", "title"])))
def test_operators_have_no_meaning(search: Search, words: Sequence[str]) -> None:
    _is_sound(search.find(" ".join(words), ENGLISH))


@pytest.mark.parametrize("query", ["", " ", "...", "\u0301", "🎬", "_", "\ud800"])
def test_what_has_no_letter_or_digit_finds_nothing(search: Search, query: str) -> None:
    assert search.find(query, ENGLISH) == Found(query)


def _is_sound(found: Found) -> None:
    spans: list[Span] = [span for group in found.groups for hit in group.hits for span in hit.excerpt]
    assert all(span.text for span in spans)
    assert all(0 < len(group.hits) <= 8 for group in found.groups)
    assert len(found.lines) <= 8
