# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Content and captions in any number, to measure with. The same numbers give the same records.

Words are as frequent as in a language: the n-th most frequent one about 1/n as often as the first (Zipf). The first
ones are real English and Latvian words, so that the first letters of words are as frequent as there, too.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from random import Random

from kiosk.domain.about import FilmFacts
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import Basis, Care
from kiosk.domain.claims import Claim, Side
from kiosk.domain.content import Content
from kiosk.domain.people import Consent, Part, Person, PublishedRole
from kiosk.domain.quotes import Quote, Translation, Verbatim
from kiosk.domain.sources import Source, SourceKind
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText, Millis, Slug

FILM = Slug("generated")
_SOURCE = Slug("generated")
_VOCABULARY = 8000
_WITHDRAWN_EACH = 1000
_LINE = Millis(3000)

_FREQUENT = {
    ENGLISH: (
        "the of and to in a that was is for it with as they he had on were by at from this be not which or but his"
        " have are their there who people been one all we when war no more would so what up out them Soviet because"
        " Stalin then two time party camp killed Germany years children Poland Russia state thousand death Moscow"
    ),
    LATVIAN: (
        "un ir ka kas uz ar par no bija to tas kā vai viņi viņš lai pēc nav arī kad bet tika tie kuri pat pie līdz ko"
        " karš jo vairāk tad kur padomju gadā cilvēki Staļins valsts partija bērni nometne Krievija Vācija nogalināja"
        " tauta kara deva pats katrs Polija Maskava tūkstoši nāve"
    ),
}
_STARTS = (
    *("b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pr", "r", "s", "sk", "st", "str"),
    *("t", "tr", "v", "z", "š", "č", "ž", "th", "sh", "ch"),
)
_VOWELS = ("a", "e", "i", "o", "u", "ā", "ē", "ī", "ai", "ei", "ie")
_ENDS = ("", "", "n", "r", "s", "l", "k", "m", "t", "st", "nd")
_FIRST_NAMES = (
    *("Anna", "Boris", "Kārlis", "Denis", "Elena", "Françoise", "Ģirts", "Inese", "Ivan", "Jānis", "Katarzyna"),
    *("Natalia", "Mikhail", "Norman", "Olga", "Paul", "Pēteris", "Rita", "Sergey", "Tatjana", "Vladimir"),
    *("Wojciech", "Žanis", "Šarlote", "Łukasz", "Søren"),
)
_NAME_ENDS = ("ov", "ova", "ev", "ski", "skis", "iņš", "son", "er", "enko", "chuk", "iene", "kalns", "ičs", "mann")
_ROLES = ("historian", "professor", "GULAG survivor", "witness", "member of parliament", "writer", "colonel, retired")


def people(count: int) -> Iterator[Person]:
    """Each with a name of their own and two languages. One in a thousand withdrew their consent."""
    random = _random("people")
    for number in range(count):
        first = random.choice(_FIRST_NAMES)
        family = _syllables(random, 2).capitalize() + random.choice(_NAME_ENDS)
        name = f"{first} {family}"
        about = {language: _sentence(random, language, 14) for language in (ENGLISH, LATVIAN)}
        role = LocalText({ENGLISH: random.choice(_ROLES), LATVIAN: _sentence(random, LATVIAN, 2)})
        display = LocalText({ENGLISH: name, LATVIAN: f"{first} {family}s"})
        sort_name = f"{family} {first}"
        yield Person(
            slug=_person(number),
            part=Part.VOICE,
            name=name,
            display=display,
            sort_name=sort_name,
            roles=(PublishedRole(role, _SOURCE),),
            care=_care(),
            about=LocalText(about),
            consent=Consent.WITHDRAWN if number % _WITHDRAWN_EACH == _WITHDRAWN_EACH // 2 else Consent.PUBLISHED,
        )


def quotes(count: int, of_people: int) -> Iterator[Quote]:
    """Of so many people in turn."""
    random = _random("quotes")
    for number in range(count):
        translation = Translation(_sentence(random, LATVIAN, 22), LocalText({ENGLISH: "generated"}))
        words = Verbatim(_sentence(random, ENGLISH, 25), ENGLISH, {LATVIAN: translation})
        yield Quote(_quote(number), words, (_person(number % of_people),), _SOURCE, _care())


def claims(count: int, of_people: Sequence[Person]) -> Iterator[Claim]:
    """Each made by two of the people, and objected to by two others, who are quoted once each."""
    random = _random("claims")
    for number in range(count):
        sides = [_side(random, of_people) for _ in range(4)]
        title, text = _told(random, 6), _told(random, 20)
        yield Claim(Slug(f"claim-{number}"), title, text, tuple(sides[:2]), tuple(sides[2:]), _care())


def content(of_people: int) -> Content:
    """A film of so many people, each quoted once, and a fifth as many claims."""
    title = LocalText({ENGLISH: "Generated"})
    everybody = tuple(people(of_people))
    return Content(
        FilmFacts(FILM, title, (ENGLISH, LATVIAN), title, title, title),
        sources=(Source(_SOURCE, SourceKind.GENERAL, title, title),),
        people=everybody,
        quotes=tuple(quotes(of_people, of_people)),
        claims=tuple(claims(of_people // 5, everybody)),
    )


def lines(count: int, of_people: int) -> Iterator[CaptionLine]:
    """Half of them English, half Latvian, three seconds each; every fourth one spoken by somebody."""
    random = _random("lines")
    for number in range(count):
        language = (ENGLISH, LATVIAN)[number % 2]
        start = Millis(number // 2 * _LINE)
        speaker = _person(random.randrange(of_people)) if number % 4 == 0 else None
        text = _sentence(random, language, random.randint(4, 12))
        yield CaptionLine(start, Millis(start + _LINE), language, text, speaker)


def _random(what: str) -> Random:
    return Random(what)  # noqa: S311  nothing is kept secret by it


def _person(number: int) -> Slug:
    return Slug(f"person-{number}")


def _quote(number: int) -> Slug:
    return Slug(f"quote-{number}")


def _side(random: Random, of_people: Sequence[Person]) -> Side:
    number = random.randrange(len(of_people))
    person = of_people[number]
    return Side(person.display, _told(random, 12), (_quote(number),), person.slug)


def _told(random: Random, length: int) -> LocalText:
    return LocalText({language: _sentence(random, language, length) for language in (ENGLISH, LATVIAN)})


def _care() -> Care:
    return Care(Basis.GENERAL_REFERENCE, (_SOURCE,), LocalText({ENGLISH: "generated"}))


def _sentence(random: Random, language: Language, length: int) -> str:
    vocabulary, weights = _vocabulary(language)
    sentence = " ".join(random.choices(vocabulary, cum_weights=weights, k=length))
    return f"{sentence[0].upper()}{sentence[1:]}."


@cache
def _vocabulary(language: Language) -> tuple[Sequence[str], Sequence[float]]:
    random = _random(language)
    made = (_syllables(random, random.randint(1, 4)) for _ in range(_VOCABULARY))
    found = list(dict.fromkeys([*_FREQUENT[language].split(), *made]))
    return found, list(accumulate(1 / rank for rank in range(1, len(found) + 1)))


def _syllables(random: Random, count: int) -> str:
    parts = (random.choice(_STARTS) + random.choice(_VOWELS) + random.choice(_ENDS) for _ in range(count))
    return "".join(parts)
