# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of kiosk.cli.sentences_keeping in Latvian, and what the kiosk did about a fault."""

from kiosk.domain.faults import Done

KEEPING_LATVIAN = {
    "backup.none": "Datu mapē $path nav nevienas rezerves kopijas. Izveidojiet to: kiosk backup.",
    "backup.nothing": "Datubāzes $path vēl nav. Vienreiz palaidiet kiosku vai izpildiet kiosk migrate.",
    "backup.taken": "Fails $path jau ir. Izvēlieties citu nosaukumu.",
    "backup.unequal": (
        "No $path atjaunotais nesakrīt ar to, kas tajā ir ($tables). Izveidojiet jaunu rezerves kopiju un pārbaudiet "
        "disku."
    ),
    "backup.unwritable": "Rezerves kopiju nevar ierakstīt failā $path ($detail). Izvēlieties citu vietu.",
    "bug": "Kļūda pašā kioskā ($kind: $place). Ziņojiet par to kioska uzturētājiem un pievienojiet žurnālu.",
    "content.unkept": (
        "Filmas $film saturs paliek, kāds bija, jo pirms tā jaunas nolasīšanas neizdevās izveidot rezerves kopiju "
        "($detail). Atbrīvojiet vietu datu mapē vai skatiet kiosk doctor."
    ),
    "engine.replaced": (
        "Atskaņotājs, kas rādīja filmu $film, $at. sekundē apstājās vai beidza darboties, un to nomainīja cits. Ja tas "
        "atkārtojas tajā pašā vietā, pievienojiet nebojātu filmas kopiju."
    ),
    "film.broken": "Filmu $film nevar noskatīties līdz galam. Pievienojiet nebojātu tās kopiju: kiosk film add FILE.",
    "fonts.missing": "Trūkst fonta, vai tas ir bojāts; to aizstāj cits: $names. Instalējiet kiosku no jauna.",
    "graphics.lost": (
        "OpenGL šeit nedarbojas ($reason), tāpēc logs tiek zīmēts bez tā. Iestatiet graphics uz software vai "
        "instalējiet grafikas procesora draiveri."
    ),
    "log.since": "„$value” nav laiks. Rakstiet dienu, piemēram, 2026-11-22, vai cik sen: 12h, 7d.",
    "restore.damaged": (
        "Rezerves kopija $path ir bojāta ($detail). Izvēlieties citu no mapes backups. Nekas nav mainīts."
    ),
    "restore.foreign": "$path nav kioska rezerves kopija. Izvēlieties kādu no mapes backups. Nekas nav mainīts.",
    "restore.missing": "Faila $path nav. Pārbaudiet, kā tas uzrakstīts un kur atrodas.",
    "restore.newer": (
        "Rezerves kopiju $path izveidojusi jaunāka kioska versija: tās shēma ir $found, bet šī versija pazīst tikai "
        "līdz $known. Vispirms instalējiet to vai jaunāku versiju. Nekas nav mainīts."
    ),
    "restore.same": "$path ir pati datubāze. Norādiet rezerves kopiju.",
    "restore.unreadable": "Rezerves kopiju $path nevar nolasīt ($detail). Nekas nav mainīts.",
    "setting.machine": (
        "$name pieder datoram un netiek glabāts datubāzē. Iestatiet to failā kiosk.toml (kur tas ir, saka kiosk "
        "settings) vai vides mainīgajā $variable."
    ),
    "setting.unknown": "Iestatījuma $name nav ($where). Izņemiet to vai rakstiet vienu no šiem: $known.",
    "setting.wrong": (
        "$name ir „$value” ($where), tāpēc spēkā ir parastā vērtība. Tai jābūt šādai (angliski): $expected."
    ),
    "settings.invalid": (
        "$path, $line. rinda: tas nav TOML ($reason), tāpēc nekas no šī faila netiek ņemts vērā. Izlabojiet šo rindu; "
        'teksti jāraksta pēdiņās: window = "1280x720".'
    ),
    "settings.unreadable": (
        "Iestatījumus $path nevar nolasīt ($reason), tāpēc nekas no šī faila netiek ņemts vērā. Dodiet šim lietotājam "
        "tiesības to lasīt vai pārvietojiet failu citur."
    ),
    "sound.lost": (
        "Nav ne skaņas kartes, ne skaņas servera, tāpēc filma tiek rādīta bez skaņas. Pievienojiet to vai palaidiet; "
        "kiosks to atradīs pats."
    ),
}

DONE_LATVIAN = {
    Done.RETRIED: "Tiek mēģināts vēlreiz.",
    Done.WAITED: "Rakstāmais gaida.",
    Done.SKIPPED: "Tas tika izlaists.",
    Done.REPLACED: "To aizstāj kas cits.",
    Done.USUAL: "",
    Done.STOPPED: "Kādam jāpalīdz.",
    Done.TOLD: "",
}
