# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found about a kiosk that runs, in words for who works in a museum: what is, and what mends it.

In both languages here, as the screen and the command say the same.
"""

from collections.abc import Mapping
from string import Template
from types import MappingProxyType

from kiosk.domain.health import Finding
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_NOTHING = _text("", "")
NAMES: Mapping[str, LocalText] = MappingProxyType(
    {
        "player": _text("Player", "Atskaņotājs"),
        "film": _text("Film", "Filma"),
        "sound": _text("Sound", "Skaņa"),
        "cards": _text("Cards", "Kartītes"),
        "disk": _text("Disk", "Disks"),
        "memory": _text("Memory", "Atmiņa"),
        "temperature": _text("Temperature", "Temperatūra"),
        "clock": _text("Clock", "Pulkstenis"),
        "settings": _text("Settings", "Iestatījumi"),
        "backup": _text("Backup", "Rezerves kopija"),
        "faults": _text("Log", "Žurnāls"),
        "pin": _text("PIN", "PIN"),
    }
)
"""What was examined."""

_SOUND_COPY = _text(
    "The film is needed anew, from a copy that is whole: tell whoever looks after the machine.",
    "Vajadzīga nebojāta filmas kopija: pastāstiet tam, kas uztur datoru.",
)
_CALL = _text("Tell whoever looks after the machine.", "Pastāstiet tam, kas uztur datoru.")
_SEE_LOG = _text("Page Log says what it was.", "Kas tas bija, teikts lapā Žurnāls.")

_TEXTS: Mapping[str, tuple[LocalText, LocalText]] = MappingProxyType(
    {
        "player.well": (
            _text("The player runs without interruption.", "Atskaņotājs darbojas bez pārtraukumiem."),
            _NOTHING,
        ),
        "player.replaced": (
            _text(
                "The player stopped and was started anew. Times within the last hour: $times.",
                "Atskaņotājs apstājās un tika palaists no jauna. Reizes pēdējās stundas laikā: $times.",
            ),
            _text(
                "If it comes again, switch the machine off and on. If it comes at the same place of the film, the film "
                "is needed anew.",
                "Ja tas atkārtojas, izslēdziet un ieslēdziet datoru. Ja tas notiek vienā un tajā pašā filmas vietā, "
                "vajadzīga jauna filmas kopija.",
            ),
        ),
        "player.fault": (
            _text("The player does not start.", "Atskaņotājs nestartē."),
            _text(
                "Switch the machine off and on. If that does not help, tell whoever looks after it.",
                "Izslēdziet un ieslēdziet datoru. Ja tas nelīdz, pastāstiet tam, kas to uztur.",
            ),
        ),
        "film.well": (_text("The film is there and whole.", "Filma ir vietā un nebojāta."), _NOTHING),
        "film.rehearsal": (
            _text("The rehearsal film is in use.", "Tiek lietota mēģinājuma filma."),
            _NOTHING,
        ),
        "film.broken": (
            _text(
                "The film stops at the same place again and again.", "Filma atkal un atkal apstājas tajā pašā vietā."
            ),
            _SOUND_COPY,
        ),
        "film.early_end": (_text("The film ends too early.", "Filma beidzas par agru."), _SOUND_COPY),
        "film.missing": (_text("The file of the film is not there.", "Filmas faila nav."), _SOUND_COPY),
        "film.damaged": (_text("The file of the film is damaged.", "Filmas fails ir bojāts."), _SOUND_COPY),
        "film.gone": (
            _text(
                "The film $film is not there, and the rehearsal film plays instead.",
                "Filmas $film nav, un tās vietā rāda mēģinājuma filmu.",
            ),
            _SOUND_COPY,
        ),
        "film.spoilt": (
            _text(
                "The film $film is damaged, and the rehearsal film plays instead.",
                "Filma $film ir bojāta, un tās vietā rāda mēģinājuma filmu.",
            ),
            _SOUND_COPY,
        ),
        "film.given_up": (
            _text(
                "The film $film failed twice and is not played any more.",
                "Filma $film divreiz pārtrūka, un to vairs nerāda.",
            ),
            _SOUND_COPY,
        ),
        "film.unknown": (
            _text(
                "The film that was chosen, $film, is not on this machine; the rehearsal film plays instead.",
                "Izvēlētās filmas $film šajā datorā nav; tās vietā rāda mēģinājuma filmu.",
            ),
            _CALL,
        ),
        "sound.well": (_text("There is something to hear with.", "Skaņas izvade ir pieejama."), _NOTHING),
        "sound.none": (
            _text("Nothing is heard: there is no sound output.", "Nekas nav dzirdams: nav skaņas izvades."),
            _text(
                "Look whether the loudspeaker or the headphones are connected and switched on. The kiosk finds them by "
                "itself.",
                "Pārbaudiet, vai skaļrunis vai austiņas ir pievienotas un ieslēgtas. Kiosks tās atradīs pats.",
            ),
        ),
        "sound.refused": (
            _text(
                "The sound output took nothing (last at $at), so sound went elsewhere or nowhere.",
                "Skaņas izvade neko nepieņēma (pēdējo reizi plkst. $at), tāpēc skaņa gāja citur vai nekur.",
            ),
            _text(
                "Listen whether the film is heard. If not, look at the cable of the loudspeaker.",
                "Paklausieties, vai filmu dzird. Ja ne, pārbaudiet skaļruņa vadu.",
            ),
        ),
        "cards.well": (_text("Cards and search can be used.", "Kartītes un meklēšana darbojas."), _NOTHING),
        "cards.opening": (_text("Cards are being opened.", "Kartītes tiek atvērtas."), _NOTHING),
        "cards.safe": (
            _text(
                "The kiosk runs in safe mode, after it ended several times right after its start: the rehearsal film "
                "plays, and there are no cards.",
                "Kiosks darbojas drošajā režīmā, jo vairākas reizes beidza darbu tūlīt pēc palaišanas: rāda mēģinājuma "
                "filmu, un kartīšu nav.",
            ),
            _text(
                "After ten minutes in which nobody touches it, it begins anew as usual. If safe mode comes again, tell "
                "whoever looks after the machine.",
                "Pēc desmit minūtēm, kad neviens to neaiztiek, tas sāk no jauna kā parasti. Ja drošais režīms "
                "atkārtojas, pastāstiet tam, kas uztur datoru.",
            ),
        ),
        "cards.shut": (
            _text("Cards cannot be shown at present ($code).", "Kartītes pašlaik nevar parādīt ($code)."),
            _text(
                "The kiosk tries again by itself, and the film plays meanwhile. If it lasts longer than an hour, tell "
                "whoever looks after the machine.",
                "Kiosks mēģina vēlreiz pats, un filmu tikmēr rāda. Ja tas ilgst vairāk par stundu, pastāstiet tam, kas "
                "uztur datoru.",
            ),
        ),
        "cards.stand_in": (
            _text(
                "Cards are shown from a copy, and nothing that you change here can be kept ($code).",
                "Kartītes rāda no kopijas, un nekas, ko šeit maināt, netiek saglabāts ($code).",
            ),
            _text(
                "Change nothing until this is over. If it lasts longer than an hour, tell whoever looks after the "
                "machine.",
                "Līdz tas beidzas, neko nemainiet. Ja tas ilgst vairāk par stundu, pastāstiet tam, kas uztur datoru.",
            ),
        ),
        "disk.well": (_text("There is room on the disk: $free MB.", "Diskā ir vieta: $free MB."), _NOTHING),
        "disk.low": (
            _text("There is little room on the disk: $free MB.", "Diskā ir maz vietas: $free MB."),
            _text(
                "Tell whoever looks after the machine to make room before it is full.",
                "Pastāstiet tam, kas uztur datoru, lai atbrīvo vietu, pirms disks ir pilns.",
            ),
        ),
        "disk.full": (
            _text("The disk is full: $free MB.", "Disks ir pilns: $free MB."),
            _text(
                "The film goes on, but nothing can be kept. Tell whoever looks after the machine today.",
                "Filmu rāda, bet neko nevar saglabāt. Pastāstiet tam, kas uztur datoru, vēl šodien.",
            ),
        ),
        "disk.unseen": (_text("The data folder is not there.", "Datu mapes nav."), _CALL),
        "memory.well": (_text("There is enough memory: $free MB.", "Atmiņas pietiek: $free MB."), _NOTHING),
        "memory.low": (
            _text("There is little memory left: $free MB.", "Atlicis maz atmiņas: $free MB."),
            _text(
                "Switch the machine off and on after closing time. If it comes again, tell whoever looks after it.",
                "Pēc slēgšanas izslēdziet un ieslēdziet datoru. Ja tas atkārtojas, pastāstiet tam, kas to uztur.",
            ),
        ),
        "temperature.well": (_text("The machine is at $degrees °C.", "Datora temperatūra ir $degrees °C."), _NOTHING),
        "temperature.hot": (
            _text("The machine is hot: $degrees °C.", "Dators ir karsts: $degrees °C."),
            _text(
                "See that nothing covers its openings, that its fan turns, and that the sun does not shine on it.",
                "Pārbaudiet, vai nekas neaizsedz tā atveres, vai griežas ventilators un vai uz to nespīd saule.",
            ),
        ),
        "clock.well": (_text("The clock has not been set back.", "Pulkstenis nav pagriezts atpakaļ."), _NOTHING),
        "clock.early": (
            _text("The clock of the machine is wrong: it says $day.", "Datora pulkstenis rāda nepareizi: $day."),
            _text(
                "Tell whoever looks after the machine to set it. If it comes again, its battery is empty.",
                "Pastāstiet tam, kas uztur datoru, lai to iestata. Ja tas atkārtojas, baterija ir tukša.",
            ),
        ),
        "clock.distrusted": (
            _text("The clock is behind: no schedule holds.", "Pulkstenis atpaliek: grafiks netiek ievērots."),
            _text(
                "Set it; if it is right, a manager says so.", "Iestatiet to; ja tas ir pareizs, vadītājs to apstiprina."
            ),
        ),
        "clock.back": (
            _text(
                "The clock of the machine was set back (last at $at).",
                "Datora pulkstenis tika pagriezts atpakaļ (pēdējo reizi plkst. $at).",
            ),
            _text(
                "Compare it with your watch. If it is right now, nothing need be done.",
                "Salīdziniet to ar savu pulksteni. Ja tas tagad rāda pareizi, nekas nav jādara.",
            ),
        ),
        "settings.well": (_text("What is set here can be used.", "Viss šeit iestatītais ir derīgs."), _NOTHING),
        "settings.wrong": (
            _text(
                "Something that is set cannot be used, and the usual holds instead: $names.",
                "Kaut kas iestatīts nederīgi, un tā vietā spēkā ir parastais: $names.",
            ),
            _text(
                "A manager can set it anew on page Settings; what belongs to the machine, whoever looks after that.",
                "Vadītājs to var iestatīt no jauna lapā Iestatījumi; to, kas pieder datoram, – tas, kas datoru uztur.",
            ),
        ),
        "backup.well": (_text("There is a backup of today.", "Šodienas rezerves kopija ir izveidota."), _NOTHING),
        "backup.due": (
            _text(
                "There is a backup of yesterday; that of today follows when nobody has been here for a minute.",
                "Ir vakardienas rezerves kopija; šodienas seko, kad minūti neviena šeit nav.",
            ),
            _NOTHING,
        ),
        "backup.first": (
            _text(
                "There is no backup yet; the first follows when nobody has been here for a minute.",
                "Rezerves kopijas vēl nav; pirmā seko, kad minūti neviena šeit nav.",
            ),
            _NOTHING,
        ),
        "backup.old": (
            _text("The newest backup is $days days old.", "Jaunākās rezerves kopijas vecums dienās: $days."),
            _CALL,
        ),
        "backup.none": (_text("There is no backup at all.", "Nav nevienas rezerves kopijas."), _CALL),
        "faults.none": (
            _text(
                "Nothing has gone wrong since staff were last here.",
                "Kopš darbinieki šeit bija pēdējo reizi, kļūmju nav bijis.",
            ),
            _NOTHING,
        ),
        "faults.unseen": (
            _text(
                "Since staff were last here something went wrong. Entries within a day: $count, the last one: $code.",
                "Kopš darbinieki šeit bija pēdējo reizi, kaut kas nav izdevies. Ieraksti dienas laikā: $count, "
                "pēdējais: $code.",
            ),
            _SEE_LOG,
        ),
        "pin.well": (_text("A PIN is set.", "PIN ir iestatīts."), _NOTHING),
        "pin.none": (
            _text(
                "There is no PIN, so the staff area stays shut.", "PIN nav iestatīts, tāpēc darbinieku daļa ir slēgta."
            ),
            _text("Set one: kiosk staff set-pin.", "Iestatiet to: kiosk staff set-pin."),
        ),
        "pin.unreadable": (
            _text(
                "The PINs cannot be read, so the staff area stays shut.",
                "PIN nevar nolasīt, tāpēc darbinieku daļa ir slēgta.",
            ),
            _text("Set them anew: kiosk staff reset-pin.", "Iestatiet tos no jauna: kiosk staff reset-pin."),
        ),
    }
)


def codes() -> frozenset[str]:
    """Those that have words."""
    return frozenset(_TEXTS)


def says_and_mend(finding: Finding, language: Language) -> tuple[str, str]:
    """The mend is "" where nothing is to be done. A code of another version is said as it is."""
    says, mend = _TEXTS.get(finding.code, (_text(f"{finding.code}", f"{finding.code}"), _NOTHING))
    return _filled(says, finding, language), _filled(mend, finding, language)


def _filled(text: LocalText, finding: Finding, language: Language) -> str:
    return Template(text.say(language)).safe_substitute(finding.arguments)
