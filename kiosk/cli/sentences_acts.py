# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did, as a sentence, in both languages. The names are those of kiosk.domain.act_forms."""

from collections.abc import Mapping
from string import Template

from kiosk.cli.sentences import sentence
from kiosk.domain.act_forms import address, forms
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import Act, KeptAct, Who
from kiosk.domain.values import ENGLISH, LATVIAN, Language

ENGLISH_ACTS: Mapping[str, str] = {
    "card.as_shipped": "Let a text of $address be as it is shipped again ($field, $language).",
    "card.consent": "Changed the consent of $address.",
    "card.consent given": "Noted for $address: shown with their own consent.",
    "card.consent published": "Noted for $address: shown as others published.",
    "card.consent shipped": "Let the consent of $address be as it is shipped again.",
    "card.consent withdrawn": "Noted for $address: consent withdrawn.",
    "card.put_back": "Put $address back on the screen.",
    "card.rewritten": "Rewrote a text of $address ($field, $language): “$text”",
    "card.taken_off": "Took $address off the screen.",
    "check.closing": "Closed for the day; not well: $ill of $of.",
    "check.closing well": "Closed for the day.",
    "check.opening": "Opening check; not well: $ill of $of.",
    "check.opening well": "Opening check: all is well.",
    "clock.trusted": "Said that the clock is right: $at.",
    "day.changed": "Changed the special day “$called”.",
    "day.made": "Added the special day “$called”.",
    "day.removed": "Removed the special day “$called”.",
    "drive.copied": "Copied the film “$film” from the drive “$drive”.",
    "drive.failed": "Something was not done with the drive “$drive” ($fault).",
    "drive.failed backup": "No backup was written to the drive “$drive” ($fault).",
    "drive.failed film": "No film was copied from the drive “$drive” ($fault).",
    "drive.failed log": "No log was written to the drive “$drive” ($fault).",
    "drive.stopped": "Stopped copying a film from the drive “$drive”.",
    "drive.written": "Wrote to the drive “$drive”: $path.",
    "drive.written backup": "Wrote a backup to the drive “$drive”: $path.",
    "drive.written log": "Wrote the log to the drive “$drive”: $path.",
    "hours.changed": "Changed the opening hours of the week.",
    "kiosk.ended": "Ended the kiosk.",
    "kiosk.restarted": "Restarted the kiosk.",
    "log.exported": "Wrote the log to $path.",
    "note.reopened": "Opened note $key of a visitor again.",
    "note.settled": "Settled note $key of a visitor.",
    "note.written": "Noted what a visitor said.",
    "note.written complaint": "Noted a visitor’s complaint about $address.",
    "note.written complaint kiosk": "Noted a visitor’s complaint about the kiosk.",
    "note.written correction": "Noted a visitor’s correction of $address.",
    "note.written correction kiosk": "Noted a visitor’s correction of the kiosk.",
    "pin.reset": "Took all PINs away.",
    "pin.set": "Set a PIN.",
    "pin.set docent": "Set the docents’ PIN.",
    "pin.set manager": "Set the manager’s PIN.",
    "playlist.changed": "Changed the playlist “$called”.",
    "playlist.changed attract": "Changed the playlist of the attract loop.",
    "playlist.made": "Made the playlist “$called”.",
    "playlist.removed": "Removed the playlist “$called”.",
    "rule.changed": "Changed “$called” in the schedule.",
    "rule.made": "Put “$called” into the schedule.",
    "rule.removed": "Took “$called” out of the schedule.",
    "screen.off": "Switched the screen off.",
    "screen.on": "Switched the screen on.",
    "setting.changed": "Set $name to “$value”; before it was “$before”.",
    "setting.changed first": "Set $name to “$value”; before it was as usual.",
    "setting.changed usual": "Set $name back to what is usual; before it was “$before”.",
    "staff.entered": "Opened the staff area.",
    "staff.left": "Closed the staff area.",
    "staff.left itself": "The staff area closed by itself: nobody touched it.",
    "takeover.begun": "Took over for a group, for $minutes min.",
    "takeover.ended": "Ended the takeover.",
    "takeover.ended fault": "The takeover ended: the film could not go on.",
    "takeover.ended stop": "The takeover ended: the kiosk was switched off.",
    "takeover.ended time": "The takeover ended: its time was over.",
    "volumes.changed": "Changed the volume by time of day.",
}

LATVIAN_ACTS: Mapping[str, str] = {
    "card.as_shipped": "Teksts atkal tāds, kāds nāk līdzi kioskam: $address ($field, $language).",
    "card.consent": "Mainīta piekrišana: $address.",
    "card.consent given": "Rāda ar pašas personas piekrišanu: $address.",
    "card.consent published": "Rāda tā, kā publicējuši citi: $address.",
    "card.consent shipped": "Piekrišana atkal tāda, kāda nāk līdzi kioskam: $address.",
    "card.consent withdrawn": "Piekrišana atsaukta: $address.",
    "card.put_back": "Atkal rāda uz ekrāna: $address.",
    "card.rewritten": "Pārrakstīts teksts: $address ($field, $language): „$text”",
    "card.taken_off": "Noņemts no ekrāna: $address.",
    "check.closing": "Slēgts uz šodienu; nav kārtībā: $ill no $of.",
    "check.closing well": "Slēgts uz šodienu.",
    "check.opening": "Rīta pārbaude; nav kārtībā: $ill no $of.",
    "check.opening well": "Rīta pārbaude: viss kārtībā.",
    "clock.trusted": "Apstiprināja, ka pulkstenis rāda pareizi: $at.",
    "day.changed": "Mainīta īpašā diena „$called”.",
    "day.made": "Pievienota īpašā diena „$called”.",
    "day.removed": "Noņemta īpašā diena „$called”.",
    "drive.copied": "No datu nesēja „$drive” nokopēta filma „$film”.",
    "drive.failed": "Ar datu nesēju „$drive” kaut kas neizdevās ($fault).",
    "drive.failed backup": "Rezerves kopiju neizdevās ierakstīt datu nesējā „$drive” ($fault).",
    "drive.failed film": "Filmu no datu nesēja „$drive” neizdevās nokopēt ($fault).",
    "drive.failed log": "Žurnālu neizdevās ierakstīt datu nesējā „$drive” ($fault).",
    "drive.stopped": "Filmas kopēšana no datu nesēja „$drive” apturēta.",
    "drive.written": "Ierakstīts datu nesējā „$drive”: $path.",
    "drive.written backup": "Rezerves kopija ierakstīta datu nesējā „$drive”: $path.",
    "drive.written log": "Žurnāls ierakstīts datu nesējā „$drive”: $path.",
    "hours.changed": "Mainīts nedēļas darba laiks.",
    "kiosk.ended": "Kioska darbs beigts.",
    "kiosk.restarted": "Kiosks palaists no jauna.",
    "log.exported": "Žurnāls ierakstīts failā $path.",
    "note.reopened": "Apmeklētāja piezīme $key atkal atvērta.",
    "note.settled": "Apmeklētāja piezīme $key nokārtota.",
    "note.written": "Pierakstīts, ko teica apmeklētājs.",
    "note.written complaint": "Pierakstīta apmeklētāja sūdzība: $address.",
    "note.written complaint kiosk": "Pierakstīta apmeklētāja sūdzība par kiosku.",
    "note.written correction": "Pierakstīts apmeklētāja labojums: $address.",
    "note.written correction kiosk": "Pierakstīts apmeklētāja labojums par kiosku.",
    "pin.reset": "Atcelti visi PIN kodi.",
    "pin.set": "Iestatīts PIN kods.",
    "pin.set docent": "Iestatīts gidu PIN kods.",
    "pin.set manager": "Iestatīts vadītāja PIN kods.",
    "playlist.changed": "Mainīts saraksts „$called”.",
    "playlist.changed attract": "Mainīts saraksts garāmgājējiem.",
    "playlist.made": "Izveidots saraksts „$called”.",
    "playlist.removed": "Noņemts saraksts „$called”.",
    "rule.changed": "Grafikā mainīts „$called”.",
    "rule.made": "Grafikā ielikts „$called”.",
    "rule.removed": "No grafika izņemts „$called”.",
    "screen.off": "Ekrāns izslēgts.",
    "screen.on": "Ekrāns ieslēgts.",
    "setting.changed": "Iestatījums $name: „$value”; iepriekš „$before”.",
    "setting.changed first": "Iestatījums $name: „$value”; iepriekš kā parasti.",
    "setting.changed usual": "Iestatījums $name atkal kā parasti; iepriekš „$before”.",
    "staff.entered": "Darbinieku daļa atvērta.",
    "staff.left": "Darbinieku daļa aizvērta.",
    "staff.left itself": "Darbinieku daļa aizvērās pati: neviens tai nepieskārās.",
    "takeover.begun": "Ekrāns pārņemts grupai uz $minutes min.",
    "takeover.ended": "Ekrāna pārņemšana beigta.",
    "takeover.ended fault": "Ekrāna pārņemšana beidzās: filma nevarēja turpināties.",
    "takeover.ended stop": "Ekrāna pārņemšana beidzās: kiosks tika izslēgts.",
    "takeover.ended time": "Ekrāna pārņemšana beidzās: bija pagājis tās laiks.",
    "volumes.changed": "Mainīts skaļums pa diennakts laikiem.",
}

_TAKES_BACK = ("This took an earlier act back.", "Ar to atsaukta agrāka darbība.")
_WHO = {
    ENGLISH: {Who.DOCENT: "docent", Who.MANAGER: "manager", Who.COMMAND: "command"},
    LATVIAN: {Who.DOCENT: "gids", Who.MANAGER: "vadītājs", Who.COMMAND: "komanda"},
}


def act_sentence(act: Act, language: Language = ENGLISH) -> str:
    """In that language where it is known, else in English. An act of a newer version is told by its code."""
    sentences = LATVIAN_ACTS if language == LATVIAN else ENGLISH_ACTS
    text = next((sentences[form] for form in forms(act) if form in sentences), None)
    if text is None:
        return " ".join(filter(None, (act.code, address(act))))
    return Template(text).safe_substitute(act.arguments)


def said(what: KioskError | Act, language: Language = ENGLISH) -> str:
    """What went wrong, with what mends it; or what was done."""
    return sentence(what, language) if isinstance(what, KioskError) else act_sentence(what, language)


def taken_back(kept: KeptAct, language: Language = ENGLISH) -> str:
    """Whether it was, or takes something back itself; "" for neither."""
    english, latvian = ("Taken back since.", "Vēlāk atsaukts.") if kept.undone else _TAKES_BACK
    return (latvian if language == LATVIAN else english) if kept.undone or kept.undoes else ""


def said_by(who: Who, language: Language = ENGLISH) -> str:
    return _WHO.get(language, _WHO[ENGLISH])[who]
