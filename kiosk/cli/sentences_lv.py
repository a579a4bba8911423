# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of kiosk.cli.sentences in Latvian, with the same arguments."""

from kiosk.cli.sentences_check import CHECK_LATVIAN
from kiosk.cli.sentences_door_lv import DOOR_LATVIAN
from kiosk.cli.sentences_drives import DRIVES_LATVIAN
from kiosk.cli.sentences_keeping_lv import KEEPING_LATVIAN
from kiosk.cli.sentences_notes import NOTES_LATVIAN
from kiosk.cli.sentences_plan import PLAN_LATVIAN
from kiosk.cli.sentences_typed import TYPED_LATVIAN

LATVIAN_SENTENCES = {
    **KEEPING_LATVIAN,
    **NOTES_LATVIAN,
    **CHECK_LATVIAN,
    **DOOR_LATVIAN,
    **DRIVES_LATVIAN,
    **PLAN_LATVIAN,
    **TYPED_LATVIAN,
    "captions.absent": "Filmai $film nav subtitru $wanted. Tai ir: $known.",
    "captions.damaged": (
        "Subtitri failā $path ir bojāti. Izdzēsiet šo failu un pievienojiet subtitrus no jauna: kiosk captions add."
    ),
    "captions.encoding": "„$encoding” nav kodējums, ko šeit nolasa. Lietojiet vienu no šiem: $known.",
    "captions.huge": "Failā $path ir vairāk nekā $most MB subtitru. Pārbaudiet, vai tas ir pareizais fails.",
    "captions.invalid": (
        "$path, $line. rinda: $reason. Izlabojiet to vai saglabājiet subtitrus no jauna kā SubRip (.srt) vai WebVTT "
        "(.vtt)."
    ),
    "captions.misdeclared": "$path ir UTF-8 kodējumā, bet bija jālasa kā $encoding. Nelietojiet --encoding.",
    "captions.suspicious": (
        "$path, $line. rinda: lasot kā $encoding, tajā ir vadības zīmes, kādu tekstā nav. Ar --encoding norādiet, kādā "
        "kodējumā tas rakstīts: $known."
    ),
    "captions.undecodable": (
        "$path, $line. rinda: tas nav teksts $encoding kodējumā. Ar --encoding norādiet, kādā kodējumā tas rakstīts: "
        "cp1257 vai iso8859-13 latviešu un lietuviešu valodai, cp1251 krievu un ukraiņu valodai, cp1252 "
        "Rietumeiropas valodām."
    ),
    "captions.unreadable": "Subtitrus $path nevar nolasīt ($reason).",
    "card.ambiguous": "Kartīšu ar nosaukumu $address ir vairākas: $known. Rakstiet to, kuru domājat, šādi.",
    "card.unknown": (
        "Kartītes ar nosaukumu $address nav. Visas nosauc saraksta komandas, piemēram, kiosk people list."
    ),
    "chapters.damaged": (
        "Nodaļu vietas failā $path ir bojātas. Izdzēsiet šo failu un ievadiet tās no jauna: kiosk chapters import."
    ),
    "chapters.invalid": "$path, $line. rinda: $reason. Nekas nav mainīts.",
    "chapters.none": "Filmai $film šādu nodaļu nav.",
    "chapters.shipped": (
        "Tiek lietota mēģinājuma filma, un tās nodaļas nāk ar to kopā. Vispirms izvēlieties citu filmu: kiosk film use "
        "SLUG."
    ),
    "chapters.taken": "Fails $path jau ir. Izvēlieties citu nosaukumu.",
    "chapters.unmatched": (
        "Filmai $film ir nodaļa vietā $place, un $reason. Izrakstiet tās ar kiosk chapters export FILE --container, "
        "ierakstiet īsos nosaukumus un ievadiet šo failu."
    ),
    "chapters.unreadable": "Nodaļas $path nevar nolasīt ($reason).",
    "chapters.unwritable": "Failā $path nevar rakstīt ($detail). Izvēlieties citu vietu.",
    "content.invalid": "$file, $line. rinda: $reason.",
    "content.shipped": (
        "Filma $film nāk kopā ar kiosku, un nākamajā palaišanas reizē tās pašas faili šos aizstātu. Mainiet tos vai "
        "dodiet filmai šajā mapē citu īso nosaukumu."
    ),
    "content.taken": (
        "$address filmā $film ir šeit veidota kartīte, un tagad satura failos ir tāda pati. Tajos izvēlieties citu īso "
        "nosaukumu."
    ),
    "data.full": (
        "Disks, kurā atrodas datu mape $path, ir pilns (brīvi $free MiB). Atbrīvojiet vietu vai ar --data izvēlieties "
        "citu mapi."
    ),
    "data.unwritable": (
        "Datu mapē $path nevar rakstīt ($detail). Dodiet šim lietotājam tiesības tur rakstīt vai ar --data izvēlieties "
        "citu mapi."
    ),
    "database.busy": (
        "Datubāzi $path aizņēmis cits process. Pagaidiet, līdz tas beidz, vai apturiet to un sāciet vēlreiz."
    ),
    "database.foreign": (
        "Datubāzi $path veidojusi cita programma. Pārvietojiet failu citur un sāciet vēlreiz, tad izveidos jaunu, vai "
        "ar --data izvēlieties citu datu mapi."
    ),
    "database.newer": (
        "Datubāzi $path veidojusi jaunāka kioska versija: tās shēma ir $found, bet šī versija pazīst tikai līdz "
        "$known. Tā paliek, kāda ir. Instalējiet to vai jaunāku versiju; vai, lai turpinātu ar šo, atjaunojiet agrāku "
        "rezerves kopiju: kiosk restore FILE --apply. Tas, kas ir tagad, tad paliek starp rezerves kopijām."
    ),
    "database.unupgradable": (
        "Datubāzi $path nevar pielāgot šīs versijas shēmai ($detail). Tā ir, kāda bija: instalējiet iepriekš lietoto "
        "kioska versiju vai ar --data izvēlieties citu datu mapi."
    ),
    "database.unusable": (
        "Datubāzi $path nevar lietot ($detail). Tās vietā ielieciet jaunāko no blakus esošās mapes backups: kiosk "
        "restore FILE --apply. Ja tādas nav, pārvietojiet failu citur; tad tiek izveidota jauna datubāze, kurā nav tā, "
        "ko šeit izlēmuši darbinieki: kurus nerādīt, kas noņemts, kas pārrakstīts."
    ),
    "display.missing": (
        "Nav ekrāna, kurā atvērt logu: neviens neatbild vai nelaiž šo lietotāju klāt (DISPLAY ir „$display”, "
        "WAYLAND_DISPLAY – „$wayland”). Palaidiet kiosku grafiskā sesijā un ar tās lietotāju vai lietojiet "
        "packaging/run, kas ekskursijai izveido virtuālu ekrānu."
    ),
    "display.unknown": "Ekrāna ar nosaukumu $name nav. Šim datoram ir: $known.",
    "edit.empty": "Kartītei $address laukā $field vajadzīgs teksts. Uzrakstiet to vai noņemiet kartīti no ekrāna.",
    "edit.field": "Kartītes $address lauks $field nav teksts, ko šeit drīkst mainīt.",
    "edit.language": "Filmai nav tekstu valodā „$language”, ir tikai: $known.",
    "edit.stale": ("Kāds cits to tikmēr ir mainījis. Viņa: „$theirs”. Jūsu: „$yours”. Apskatiet un mainiet vēlreiz."),
    "edit.unknown": "Kartītes ar nosaukumu $address nav.",
    "edit.unstorable": "Tekstā ir zīme, ko nevar saglabāt ($detail). Izdzēsiet to.",
    "engine.unstartable": (
        "Atskaņošanas procesu, kas rāda filmas, nevar palaist ($detail). Pārbaudiet, vai nav beigusies atmiņa un vai "
        "nav par daudz procesu."
    ),
    "film.damaged": (
        "Filma $path ir bojāta: tas nav fails, kas tika piegādāts. Instalējiet kiosku no jauna vai izveidojiet filmu "
        "no jauna ar packaging/rehearsal."
    ),
    "film.given_up": (
        "Filma $film rādīšanas laikā divreiz pārtrūka, tāpēc to vairs nerāda. Ar kiosk film use $film to mēģina "
        "vēlreiz; labāk noņemiet to un pievienojiet nebojātu kopiju."
    ),
    "film.gone": (
        "Filmu $film nevar atrast: trūkst faila $path. Ielieciet failu atpakaļ vai noņemiet filmu un pievienojiet to "
        "no jauna."
    ),
    "film.in_use": (
        "Filma $film tiek lietota. Vispirms izvēlieties citu: kiosk film use SLUG vai rehearsal mēģinājuma filmai; vai "
        "nosauciet to šeit ar --use."
    ),
    "film.missing": (
        "Trūkst filmas $path. Instalējiet kiosku no jauna vai izveidojiet filmu no jauna ar packaging/rehearsal."
    ),
    "film.spoilt": (
        "Filma $film ir bojāta: $path nav tas, kas tika pievienots. Noņemiet filmu un pievienojiet to no jauna."
    ),
    "film.unknown": "Filmas ar nosaukumu $film šeit nav, ir tikai: $known.",
    "film.unreadable": "$path nav filma, ko var atskaņot: $reason.",
    "films.busy": "Cits process mapē $path pievieno vai noņem filmu. Pagaidiet, līdz tas beidz, un mēģiniet vēlreiz.",
    "graphics.unknown": "KIOSK_GRAPHICS ir „$value”. Iestatiet auto, opengl vai software.",
    "import.captions_language": (
        "No nosaukuma $path nevar noteikt valodu. Nosauciet failu film.lv.srt vai līdzīgi, vai ar --language norādiet, "
        "kādā valodā runā."
    ),
    "import.captions_teletext": (
        "Subtitri failā $path ($languages) ir teletekstā, kā pārraidēs, un to šeit nenolasa. Pievienojiet tos "
        "atsevišķā failā."
    ),
    "import.changed": (
        "$path kopēšanas laikā mainījās. Pagaidiet, līdz neviens tajā vairs neraksta, un pievienojiet vēlreiz."
    ),
    "import.closed": (
        "$path nevar nolasīt ($detail). Dodiet šim lietotājam tiesības to lasīt vai nokopējiet to no nebojāta datu "
        "nesēja."
    ),
    "import.disc": "$path ir DVD mape, nevis filma. Nosauciet tās filmas failus: kiosk film add $files",
    "import.empty": "$path ir tukšs. Nokopējiet filmu vēlreiz.",
    "import.encrypted": (
        "$path ir šifrēts, kā pārdošanā esošie diski. Kiosks šifru neuzlauž: lūdziet tam, kas filmu pārdeva vai "
        "aizdeva, nešifrētu kopiju."
    ),
    "import.folder": "$path ir mape. Nosauciet tajā esošo filmas failu.",
    "import.known": "$path šeit jau ir kā filma $film. Nekas nav jāpievieno.",
    "import.missing": "Faila $path nav. Pārbaudiet, kā tas uzrakstīts un kur atrodas.",
    "import.parts": (
        "$path nevar savienot ar blakus nosaukto: $reason. Nosauciet vienas filmas failus, sākot ar VTS_…_1.VOB, vai "
        "vienu failu."
    ),
    "import.playlist": (
        "$path ir atskaņošanas saraksts, kas filmas tikai nosauc. Pievienojiet pašas filmas citu pēc citas."
    ),
    "import.rest": "$path ir viena daļa no filmas vairākos failos. Nosauciet visas: kiosk film add $files",
    "import.special": "$path nav fails, bet konveijers, ligzda vai ierīce. Nosauciet failu.",
    "import.text": "$path ir teksts, nevis filma. Nosauciet filmas failu.",
    "import.too_large": (
        "Failam $path datu mapē vajag $needed MiB, bet brīvi ir $free MiB. Atbrīvojiet vietu vai ar --data izvēlieties "
        "citu datu mapi."
    ),
    "import.truncated": (
        "$path nav pilns: tam jābūt $length s garam, un trūkst beigu. Nokopējiet to vēlreiz no sākotnējās vietas."
    ),
    "import.unplayable": (
        "$path nevar atskaņot ($reason). Pārveidojiet to, piemēram, par H.264 MKV vai MP4 failā, un pievienojiet to."
    ),
    "import.zeros": "$path satur tikai nulles, kā pārtraukta kopija. Nokopējiet filmu vēlreiz.",
    "instance.second": (
        "Ar datu mapi $path jau darbojas kiosks (process $pid). Apturiet to vai ar --data izvēlieties citu mapi."
    ),
    "language.unknown": "Filmai nav tekstu valodā „$language”, ir tikai: $known.",
    "language.untold": "„$language” nav šeit zināma valoda. Rakstiet en, lv vai lav.",
    "libvlc.missing": (
        "libVLC nav instalēta. Debian sistēmā: apt-get install libvlc5 vlc-plugin-base vlc-plugin-video-output."
    ),
    "out.unwritable": "Mapē $path nevar rakstīt ($detail). Ar --out izvēlieties citu mapi.",
    "output.unwritable": "Izdrukājamo nevar ierakstīt ($detail).",
    "photograph.uncredited": (
        "Fotogrāfiju rāda ar norādi vai nerāda vispār. Ar --credit norādiet, kas to uzņēmis un ar kādām tiesībām to "
        "rāda."
    ),
    "photograph.unreadable": (
        "$path nevar nolasīt kā attēlu ($reason). Saglabājiet to no jauna kā JPEG vai PNG. Nekas nav mainīts."
    ),
    "qt.libraries": (
        "Qt vajadzīgas bibliotēkas, kas nav instalētas: $names. Debian sistēmā tās instalē packaging/run --setup-only."
    ),
    "qt.platform": (
        "QT_QPA_PLATFORM ir „$value”, kā Qt šeit nav. Atstājiet to tukšu vai iestatiet vienu no šiem: $known."
    ),
    "window.unloadable": "Logu nevar ielādēt; kāpēc, teikts žurnālā. Instalējiet kiosku no jauna.",
}
