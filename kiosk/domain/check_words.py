# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the examinations of staff are told, on the screen, on paper and by the command alike."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from kiosk.domain.opening_check import WORDS, Remark, Step
from kiosk.domain.staff import Answer, KeptCheck, Occasion, Who
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText

_BACKUP, _SCREEN = "backup", "screen"


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


NAMES: Mapping[str, LocalText] = MappingProxyType(
    {
        Step.PICTURE: _text("Picture", "Attēls"),
        Step.LEFT: _text("Sound, left", "Skaņa, kreisā puse"),
        Step.RIGHT: _text("Sound, right", "Skaņa, labā puse"),
        Step.TOUCH: _text("Touch", "Skāriens"),
        Step.FILM: _text("The film plays", "Filma tiek rādīta"),
        Step.CAPTIONS: _text("Captions", "Subtitri"),
        Step.DISK: _text("Disk", "Disks"),
        Step.CLOCK: _text("Clock", "Pulkstenis"),
        _SCREEN: _text("Screen switched off", "Ekrāns izslēgts"),
        _BACKUP: _text("Backup of the day", "Dienas rezerves kopija"),
    }
)
"""What was examined, by the name it is kept under."""

ASKS: Mapping[Step, LocalText] = MappingProxyType(
    {
        Step.PICTURE: _text(
            "Look whether all four corners are there, and whether you can tell each grey from the next.",
            "Paskatieties, vai redzami visi četri stūri un vai katru pelēko toni var atšķirt no nākamā.",
        ),
        Step.LEFT: _text(
            "A tone is played on the left: say where you hear it.",
            "Toni atskaņo kreisajā pusē: norādiet, kur jūs to dzirdat.",
        ),
        Step.RIGHT: _text(
            "A tone is played on the right: say where you hear it.",
            "Toni atskaņo labajā pusē: norādiet, kur jūs to dzirdat.",
        ),
        Step.TOUCH: _text("Touch every field once.", "Pieskarieties katram laukam vienu reizi."),
        Step.FILM: _text(
            "The film plays for a moment: there is nothing to do.", "Filma brīdi tiek rādīta: jums nekas nav jādara."
        ),
        Step.CAPTIONS: _text("The kiosk looks by itself.", "Kiosks pārbauda pats."),
        Step.DISK: _text("The kiosk looks by itself.", "Kiosks pārbauda pats."),
        Step.CLOCK: _text("The kiosk looks by itself.", "Kiosks pārbauda pats."),
    }
)
"""What is to be done, in one sentence."""

_BOTH, _NOWHERE = _text("On both sides", "Abās pusēs"), _text("Not at all", "Nemaz")
_ON_THE_LEFT, _ON_THE_RIGHT = _text("On the left", "Kreisajā pusē"), _text("On the right", "Labajā pusē")
CHOICE_WORDS: Mapping[Step, Mapping[str, LocalText]] = MappingProxyType(
    {
        Step.PICTURE: {
            "whole": _text("All is there", "Viss redzams"),
            "cut": _text("A corner is missing", "Trūkst kāda stūra"),
            "shades": _text("Greys or colours are wrong", "Toņi vai krāsas nav pareizas"),
        },
        Step.LEFT: {"here": _ON_THE_LEFT, "other-side": _ON_THE_RIGHT, "both-sides": _BOTH, "unheard": _NOWHERE},
        Step.RIGHT: {"here": _ON_THE_RIGHT, "other-side": _ON_THE_LEFT, "both-sides": _BOTH, "unheard": _NOWHERE},
    }
)
"""The answers to choose from, in the order of kiosk.domain.opening_check.CHOICES."""

ANSWERS: Mapping[Answer, LocalText] = MappingProxyType(
    {
        Answer.WELL: _text("Well", "Kārtībā"),
        Answer.ILL: _text("Not well", "Nav kārtībā"),
        Answer.SKIPPED: _text("Left out", "Izlaists"),
    }
)
OCCASIONS: Mapping[Occasion, LocalText] = MappingProxyType(
    {Occasion.OPENING: _text("Opening check", "Rīta pārbaude"), Occasion.CLOSING: _text("Closing", "Slēgšana")}
)
WHO: Mapping[Who, LocalText] = MappingProxyType(
    {
        Who.DOCENT: _text("docent", "gids"),
        Who.MANAGER: _text("manager", "vadītājs"),
        Who.COMMAND: _text("command line", "komandrinda"),
    }
)

PAGE: Mapping[str, LocalText] = MappingProxyType(
    {
        "title": _text("Examination of the film kiosk", "Filmas kioska pārbaude"),
        "kiosk": _text("Film kiosk", "Filmas kiosks"),
        "result": _text("Result", "Rezultāts"),
        "machine": _text("Computer", "Dators"),
        "version": _text("Version", "Versija"),
        "by": _text("Examined by", "Pārbaudīja"),
        "what": _text("What", "Kas"),
        "answer": _text("Answer", "Atbilde"),
        "remark": _text("Found", "Konstatēts"),
        "remarks": _text("Remarks", "Piezīmes"),
        "signature": _text("Date and signature", "Datums un paraksts"),
    }
)
"""What stands on the printed page beside the answers."""

CLOSED = _text("Closed", "Slēgts")
"""What a visitor reads after hours."""

_REMARKS: Mapping[str, LocalText] = MappingProxyType(
    {
        "cut": _text("A corner of the picture is missing.", "Trūkst kāda attēla stūra."),
        "shades": _text("Greys or colours are wrong.", "Pelēkie toņi vai krāsas nav pareizas."),
        "other-side": _text(
            "It was heard on the other side: left and right are exchanged.",
            "Dzirdēja otrā pusē: kreisā un labā puse ir samainītas.",
        ),
        "both-sides": _text("It was heard on both sides.", "Dzirdēja abās pusēs."),
        "unheard": _text("Nothing was heard.", "Nekas nebija dzirdams."),
        "no-sound": _text(
            "There is no sound device, so nothing can be heard.", "Nav skaņas ierīces, tāpēc nekas nav dzirdams."
        ),
        "unplayed": _text("It could not be played ($value).", "To nevarēja atskaņot ($value)."),
        "fields": _text("These fields did not answer: $value.", "Šie lauki neatbildēja: $value."),
        "rehearsal": _text("It is the rehearsal film, not the venue’s.", "Tā ir mēģinājuma filma, nevis iestādes."),
        "no-film": _text("There is no film.", "Filmas nav."),
        "captions-in": _text("In: $value.", "Valodas: $value."),
        "no-captions": _text("The film has none.", "Filmai to nav."),
        "disk-room": _text("$value are free.", "Brīvi $value."),
        "disk-little": _text(
            "Only $value are free: somebody has to make room.", "Brīvi tikai $value: kādam jāatbrīvo vieta."
        ),
        "disk-shut": _text(
            "Nothing can be written to it: somebody has to look at it.",
            "Tajā neko nevar ierakstīt: kādam tas jāapskata.",
        ),
        "clock-says": _text(
            "It said $value: compare that with a watch.", "Tas rādīja $value: salīdziniet ar rokas pulksteni."
        ),
        "clock-early": _text(
            "It said $value, which cannot be: the clock has to be set.",
            "Tas rādīja $value, kas nav iespējams: pulkstenis jāiestata.",
        ),
        "no-answer": _text("No answer came in time.", "Atbilde laikus nepienāca."),
        "nobody": _text("Nobody answered.", "Neviens neatbildēja."),
        "skipped": _text("It was left out.", "Tas tika izlaists."),
        "not-switched": _text(
            "The kiosk cannot switch this screen off; it showed that it is closed.",
            "Kiosks šo ekrānu nevar izslēgt; tas rādīja, ka ir slēgts.",
        ),
        "backup-due": _text(
            "It was not made yet; it is made a minute after the last visitor.",
            "Tā vēl nebija izveidota; to izveido minūti pēc pēdējā apmeklētāja.",
        ),
    }
)
"""By the codes of remarks."""

_LANGUAGES: Mapping[str, LocalText] = MappingProxyType(
    {
        "de": _text("German", "vācu"),
        "en": _text("English", "angļu"),
        "lv": _text("Latvian", "latviešu"),
        "pl": _text("Polish", "poļu"),
        "ru": _text("Russian", "krievu"),
        "uk": _text("Ukrainian", "ukraiņu"),
    }
)


def remark_words(remark: Remark, language: Language) -> str:
    """A code of a newer version is shown as it is."""
    text = _REMARKS.get(remark.code)
    if text is None:
        return str(remark)
    value = _named(remark.value, language) if remark.code == "captions-in" else remark.value
    return text.say(language).replace("$value", value)


def _named(languages: str, language: Language) -> str:
    """Those that we have no name for by their codes."""
    codes = languages.split(", ")
    return ", ".join(_LANGUAGES[code].say(language) if code in _LANGUAGES else code for code in codes)


def answer_rows(check: KeptCheck, language: Language) -> Iterator[tuple[str, Answer, str]]:
    """Of each thing that was examined: what it is called, what it came to, and what is remarked of it."""
    for name, answer in check.answers.items():
        remark = check.remarks.get(name, "")
        called = NAMES[name].say(language) if name in NAMES else name
        yield called, answer, remark_words(Remark.read(remark), language) if remark else ""


def attendants_words(check: KeptCheck) -> str:
    """What the attendant wrote of all of it, or ""."""
    return check.remarks.get(WORDS, "")


def outcome(check: KeptCheck) -> Answer:
    """Of the whole: ill where one thing is, skipped where nothing was answered at all. To close leaves nothing out."""
    found = set(check.answers.values())
    if Answer.ILL in found:
        return Answer.ILL
    return Answer.WELL if Answer.WELL in found or check.occasion is Occasion.CLOSING else Answer.SKIPPED
