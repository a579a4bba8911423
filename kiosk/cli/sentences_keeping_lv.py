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
    "clock.back": (
        "Šī datora pulkstenis kioska darbības laikā tika pagriezts atpakaļ par $seconds sekundēm. Pēc tā nosaka "
        "dienas, seansus un ierakstus žurnālā: pārbaudiet, vai tas rāda pareizi un vai dators laiku saņem no tīkla "
        "vai no pulksteņa ar bateriju."
    ),
    "clock.early": (
        "Šī datora pulkstenis rāda $day, bet šī versija izveidota vēlāk ($built). Pēc tā nosaka dienas, seansus un "
        "ierakstus žurnālā: iestatiet to. Ja tas atkārtojas pēc datora izslēgšanas, tā baterija ir tukša."
    ),
    "content.unkept": (
        "Filmas $film saturs paliek, kāds bija, jo pirms tā jaunas nolasīšanas neizdevās izveidot rezerves kopiju "
        "($detail). Atbrīvojiet vietu datu mapē vai skatiet kiosk doctor."
    ),
    "data.in_the_way": "$path bija ceļā: šis nosaukums vajadzīgs pašam kioskam. Tagad tas ir $aside, nemainīts.",
    "database.damaged": (
        "Datubāze $path ir bojāta vai pazudusi ($detail). Kiosks to noliek malā un tās vietā liek jaunāko veselo "
        "kopiju: kuru, teikts nākamajā ierakstā."
    ),
    "database.held": (
        "Ar šiem datiem darbojas kiosks (process $pid), un datubāze $path vēl atbilst tā versijai ($found; šai "
        "versijai ir $known). Palaidiet kiosku no jauna – tas pārveidos datubāzi šai versijai – un tad atkārtojiet "
        "komandu."
    ),
    "database.renewed": (
        "Nebija veselas rezerves kopijas, ko likt datubāzes vietā; datubāze glabājas mapē $aside. Kiosks sāka no jauna "
        "ar to, kas nāk tam līdzi: trūkst visa, ko šeit izlēmuši darbinieki. Ja rezerves kopija ir citur, atjaunojiet "
        "to: kiosk restore FILE --apply."
    ),
    "database.restored": (
        "Datubāzes vietā likta rezerves kopija $backup; pati datubāze glabājas mapē $aside. Trūkst tā, ko darbinieki "
        "izlēmuši pēc šīs kopijas: izlemiet to vēlreiz."
    ),
    "database.stands_in": (
        "Kamēr datubāzi $path nevar lietot, kartītes rāda no kopijas atmiņā, kas veidota no $source. Tas, kas "
        "jāieraksta, gaida. Ik pusminūti mēģina vēlreiz; nekas nav jāstartē no jauna."
    ),
    "database.stands_in_anew": (
        "Kamēr datubāzi $path nevar lietot, kartītes rāda tādas, kādas tās nāk līdzi kioskam, bez tā, ko šeit izlēmuši "
        "darbinieki: kurus nerādīt, kas noņemts. Tas, kas jāieraksta, gaida. Ik pusminūti mēģina vēlreiz; nekas nav "
        "jāstartē no jauna."
    ),
    "database.unlogged": (
        "Žurnāls blakus datubāzei tai nederēja un ir noņemts: var trūkt pēdējā ierakstītā. Abi glabājas mapē $aside."
    ),
    "disk.failed": (
        "Failu nevar nolasīt vai ierakstīt: $path ($detail). Pārbaudiet, vai tā disks ir vesels un tajā ir vieta, un "
        "mēģiniet vēlreiz."
    ),
    "display.lost": (
        "Ekrāns pazuda ($reason), tāpēc kiosks beidza darbu. Pakalpojums to palaiž no jauna; ja ekrāna joprojām nav, "
        "pārbaudiet tā vadu un grafisko sesiju."
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
    "graphics.none": (
        "Logu nevar uzzīmēt nekādi ($reason). Instalējiet grafikas procesora draiveri vai citu grafikas procesoru."
    ),
    "kiosk.safe": (
        "Kiosks $deaths reizes beidza darboties tūlīt pēc palaišanas, tāpēc tas darbojas drošajā režīmā: ar līdzi doto "
        "filmu un bez datubāzes. Pēc desmit minūtēm, kad pie tā neviena nebūs, tas sāks no jauna kā parasti. Ja "
        "drošais režīms atkārtojas, skatiet žurnālā, kas notika pirms tam, un ziņojiet par to kioska uzturētājiem."
    ),
    "guide.invalid": "Darbinieku ceļvedis ir bojāts ($line. rinda: $reason). Instalējiet kiosku no jauna.",
    "guide.unreadable": "Darbinieku ceļvedi $path nevar nolasīt ($detail). Instalējiet kiosku no jauna.",
    "log.ending": "Faila $path nosaukumam jābeidzas ar .csv (izklājlapai) vai .json.",
    "log.since": "„$value” nav laiks. Rakstiet dienu, piemēram, 2026-11-22, vai cik sen: 12h, 7d.",
    "log.taken": "Fails $path jau ir. Izvēlieties citu nosaukumu.",
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
    "tour.staff": "Apgaita pa darbinieku daļu iestata PIN kodu, tāpēc tai ir sava datu mape. Izlaidiet --data.",
    "sound.lost": (
        "Nav ne skaņas kartes, ne skaņas servera, tāpēc filma tiek rādīta bez skaņas. Pievienojiet to vai palaidiet; "
        "kiosks to atradīs pats."
    ),
    "sound.refused": (
        "Skaņas izeja $output neko nepieņem (– ir parastā), tāpēc skaņa iet uz parasto izeju vai nekur. "
        "Pievienojiet to vai iestatiet sound-device uz kādu no tām, ko uzskaita kiosk doctor."
    ),
    "zone.unknown": "„$zone” nav laika josla. Rakstiet to kā Europe/Riga.",
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
