# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something of a playlist or the schedule is refused, and what mends it: beside a field and on the command line."""

from collections.abc import Mapping
from string import Template
from types import MappingProxyType
from typing import Protocol

from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


class Refusal(Protocol):
    """A PlanFault, or the KioskError of a change that was not made."""

    @property
    def code(self) -> str: ...

    @property
    def arguments(self) -> Mapping[str, str | int]: ...


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


FIELDS: Mapping[str, LocalText] = MappingProxyType(
    {
        "plan.clip_end": _text(
            "The clip ends before it has begun. Set its end later than its start.",
            "Fragments beidzas, pirms tas ir sācies. Iestatiet beigas vēlākas par sākumu.",
        ),
        "plan.clip_late": _text(
            "The clip ends later than any film, after $hours hours. Set an earlier end.",
            "Fragments beidzas vēlāk nekā jebkura filma, pēc $hours stundām. Iestatiet agrākas beigas.",
        ),
        "plan.clip_short": _text(
            "The clip is shorter than a second. Set a later end.",
            "Fragments ir īsāks par sekundi. Iestatiet vēlākas beigas.",
        ),
        "plan.clip_start": _text(
            "The clip starts before the film does. Set its start to 0:00 or later.",
            "Fragments sākas pirms filmas. Iestatiet sākumu 0:00 vai vēlāk.",
        ),
        "plan.date_far": _text(
            "This date is too far away. Choose one from $earliest to $latest.",
            "Šis datums ir pārāk tālu. Izvēlieties datumu no $earliest. līdz $latest. gadam.",
        ),
        "plan.days_many": _text(
            "These are too many days. Choose at most $most, or change the opening hours of the week.",
            "Dienu ir par daudz. Izvēlieties ne vairāk kā $most vai mainiet nedēļas darba laiku.",
        ),
        "plan.doors": _text(
            "Doors open from $least to $most minutes before the start. Choose a number in between.",
            "Durvis atver no $least līdz $most minūtēm pirms sākuma. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.film": _text(
            "This is no name of a film. Choose one of the films that are here.",
            "Tas nav filmas īsais nosaukums. Izvēlieties kādu no šejienes filmām.",
        ),
        "plan.gain": _text(
            "How much louder or quieter goes from $least to $most decibels. Choose a number in between.",
            "Skaļāk vai klusāk var no $least līdz $most decibeliem. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.interval": _text(
            "It can come back after $least to $most weeks, months or years. Choose a number in between.",
            "Atkārtot var ik pēc $least līdz $most nedēļām, mēnešiem vai gadiem. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.items_many": _text(
            "A playlist has at most $most items. Take some out, or make a second playlist.",
            "Sarakstā ir ne vairāk kā $most vienumu. Izņemiet dažus vai izveidojiet otru sarakstu.",
        ),
        "plan.last_early": _text(
            "The last day is before the first. Choose a later one.",
            "Pēdējā diena ir pirms pirmās. Izvēlieties vēlāku.",
        ),
        "plan.list_missing": _text(
            "It is not said which playlist is played. Choose one.",
            "Nav teikts, kuru sarakstu rādīt. Izvēlieties to.",
        ),
        "plan.minute": _text(
            "Times go by whole minutes. Write this one as 18:30.",
            "Laiku norāda veselās minūtēs. Rakstiet to kā 18:30.",
        ),
        "plan.name_missing": _text("It has no name. Write one.", "Tam nav nosaukuma. Uzrakstiet to."),
        "plan.nth": _text(
            "A month has no such weekday. Choose one from 1 to $most, or the last one.",
            "Mēnesī tādas nedēļas dienas nav. Izvēlieties no 1. līdz $most. vai pēdējo.",
        ),
        "plan.priority": _text(
            "A priority goes from $least to $most. Choose a number in between.",
            "Prioritāte ir no $least līdz $most. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.span_back": _text(
            "The end is before the start. Set a later end, or say that it is on the next day.",
            "Beigas ir pirms sākuma. Iestatiet vēlākas beigas vai norādiet, ka tās ir nākamajā dienā.",
        ),
        "plan.span_empty": _text(
            "Start and end are the same, so it lasts no time. Set a later end; for a whole day, that time of the next "
            "day.",
            "Sākums un beigas sakrīt, tāpēc tas neilgst nemaz. Iestatiet vēlākas beigas; visai dienai – to pašu laiku "
            "nākamajā dienā.",
        ),
        "plan.span_long": _text(
            "This lasts longer than 24 hours. Set an end on the next day that is not later than the start.",
            "Tas ilgst vairāk par 24 stundām. Iestatiet beigas nākamajā dienā, ne vēlāk par sākumu.",
        ),
        "plan.span_missing": _text(
            "It is not said from when to when. Set a start and an end.",
            "Nav teikts, no cikiem līdz cikiem. Iestatiet sākumu un beigas.",
        ),
        "plan.spans_many": _text(
            "These are too many times for one day. Keep at most $most.",
            "Vienai dienai laiku ir par daudz. Atstājiet ne vairāk kā $most.",
        ),
        "plan.spans_overlap": _text(
            "This begins while the one before it still lasts, maybe from the day before. Set a later start, or end the "
            "other earlier.",
            "Tas sākas, kamēr vēl ilgst iepriekšējais, varbūt no iepriekšējās dienas. Iestatiet vēlāku sākumu vai "
            "agrāk beidziet iepriekšējo.",
        ),
        "plan.starts_many": _text(
            "A rule has at most $most starts. Take some out, or make a second rule.",
            "Noteikumā ir ne vairāk kā $most sākuma laiku. Izņemiet dažus vai izveidojiet otru noteikumu.",
        ),
        "plan.starts_missing": _text(
            "It is not said when the film starts. Set at least one time.",
            "Nav teikts, kad filma sākas. Iestatiet vismaz vienu laiku.",
        ),
        "plan.starts_twice": _text(
            "This time is there twice. Take one of them out.",
            "Šis laiks norādīts divreiz. Vienu izņemiet.",
        ),
        "plan.stays": _text(
            "A card stands for $least to $most seconds. Choose a number in between.",
            "Kartīti rāda no $least līdz $most sekundēm. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.subject_missing": _text(
            "It is not said what is shown. Choose a chapter, a voice or a card.",
            "Nav teikts, ko rādīt. Izvēlieties nodaļu, balsi vai kartīti.",
        ),
        "plan.subject_unfit": _text(
            "This cannot be shown so. Choose a chapter of the film, a voice, or a quote or an exhibit as a card.",
            "To tā nevar rādīt. Izvēlieties filmas nodaļu, balsi vai kā kartīti – citātu vai eksponātu.",
        ),
        "plan.text_long": _text(
            "This is too long. Shorten it to $most letters.",
            "Tas ir par garu. Saīsiniet to līdz $most burtiem.",
        ),
        "plan.text_missing": _text(
            "The card has no text. Write what it says.", "Kartītei nav teksta. Uzrakstiet, kas tajā teikts."
        ),
        "plan.text_signs": _text(
            "There is a sign in it that cannot be shown. Write it anew.",
            "Tajā ir zīme, ko nevar parādīt. Uzrakstiet to no jauna.",
        ),
        "plan.title_missing": _text(
            "It has no title. Write one, as staff will find it in the schedule.",
            "Tam nav nosaukuma. Uzrakstiet to tā, kā darbinieki to atradīs grafikā.",
        ),
        "plan.volume": _text(
            "Volume goes from $least to $most. Choose a number in between.",
            "Skaļums ir no $least līdz $most. Izvēlieties skaitli šajās robežās.",
        ),
        "plan.volume_above": _text(
            "It would begin louder than it may be, which is $ceiling. Lower this, or raise that.",
            "Tas sāktos skaļāk, nekā drīkst, proti, $ceiling. Samaziniet šo vai palieliniet to.",
        ),
        "plan.week": _text(
            "A week has seven days. Say for each when the house is open.",
            "Nedēļā ir septiņas dienas. Katrai norādiet, kad māja ir atvērta.",
        ),
        "plan.weekdays": _text(
            "No weekday is chosen. Choose at least one.",
            "Nav izvēlēta neviena nedēļas diena. Izvēlieties vismaz vienu.",
        ),
        "plan.without_many": _text(
            "A rule leaves out at most $most days. Take some out, or make a second rule.",
            "Noteikumā izņemtas ne vairāk kā $most dienas. Izņemiet dažas vai izveidojiet otru noteikumu.",
        ),
    }
)
"""Of what has a field where it is mended."""
OTHERS: Mapping[str, LocalText] = MappingProxyType(
    {
        "plan.attract": _text(
            "The attract loop keeps its playlist and has no other name. Change its items instead.",
            "Saraksts garāmgājējiem ir vienmēr, un cita nosaukuma tam nav. Mainiet tā vienumus.",
        ),
        "plan.name_taken": _text(
            "There is a playlist called “$name” already. Choose another name.",
            "Saraksts ar nosaukumu „$name” jau ir. Izvēlieties citu nosaukumu.",
        ),
        "plan.unknown": _text(
            "It is not there any more ($what $key). Somebody may have removed it: look at the list again.",
            "Tā vairs nav ($what $key). Varbūt kāds to ir noņēmis: apskatiet sarakstu vēlreiz.",
        ),
        "plan.unreadable": _text(
            "This cannot be understood ($what, $field): another version of the kiosk wrote it, or it is damaged. It is "
            "left out; make it anew, or use that version.",
            "To nevar saprast ($what, $field): to rakstījusi cita kioska versija, vai tas ir bojāts. Tas ir izlaists; "
            "izveidojiet to no jauna vai lietojiet to versiju.",
        ),
        "plan.used": _text(
            "“$name” is played by: $by. Choose another playlist there, or remove these rules first.",
            "„$name” rāda šie noteikumi: $by. Izvēlieties tajos citu sarakstu vai vispirms noņemiet šos noteikumus.",
        ),
    }
)
_ELSEWHERE: Mapping[str, LocalText] = MappingProxyType(
    {
        "edit.stale": _text(
            "Somebody else changed this meanwhile. Theirs: “$theirs”. Yours: “$yours”. Nothing was kept: look at it, "
            "and change it again.",
            "Kāds cits to tikmēr ir mainījis. Viņa: „$theirs”. Jūsu: „$yours”. Nekas nav saglabāts: apskatiet un "
            "mainiet vēlreiz.",
        ),
        "edit.unstorable": _text(
            "There is a sign in it that cannot be kept. Write it anew.",
            "Tajā ir zīme, ko nevar saglabāt. Uzrakstiet to no jauna.",
        ),
        "data.full": _text(
            "The disk is full, so nothing was kept. Tell whoever looks after the machine.",
            "Disks ir pilns, tāpēc nekas nav saglabāts. Pastāstiet tam, kas uztur datoru.",
        ),
        "data.unwritable": _text(
            "The disk cannot be written to, so nothing was kept. Tell whoever looks after the machine.",
            "Diskā nevar rakstīt, tāpēc nekas nav saglabāts. Pastāstiet tam, kas uztur datoru.",
        ),
        "database.busy": _text(
            "Something else writes at this moment, so nothing was kept. Try again.",
            "Šobrīd raksta kāds cits, tāpēc nekas nav saglabāts. Mēģiniet vēlreiz.",
        ),
    }
)
"""What the command line says otherwise, with paths and commands."""
_UNABLE = _text("This could not be kept ($code). Try again.", "To nevarēja saglabāt ($code). Mēģiniet vēlreiz.")
_TEXTS: Mapping[str, LocalText] = MappingProxyType({**FIELDS, **OTHERS, **_ELSEWHERE})


def codes() -> frozenset[str]:
    """Those that have words of their own."""
    return frozenset(_TEXTS)


def fault_said(fault: Refusal, language: Language) -> str:
    """What is wrong and what mends it. Of a code that is not known here, that it was not kept."""
    text = _TEXTS.get(fault.code, _UNABLE).say(language)
    return Template(text).safe_substitute(fault.arguments, code=fault.code)
