# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of kiosk.cli.sentences_door in Latvian."""

DOOR_LATVIAN = {
    "pin.date": "Šis PIN kods ir datums, ko zina ikviens, kas zina, par ko ir filma. Izvēlieties citu.",
    "pin.few": "Šajā PIN kodā ir mazāk nekā četri dažādi cipari. Izvēlieties citu.",
    "pin.form": "PIN kods ir 6 līdz 12 cipari un nekas cits. Izvēlieties citu.",
    "pin.pad": "Šis PIN kods iet pa līnijām uz tastatūras. Izvēlieties citu.",
    "pin.repeated": "Šis PIN kods atkārtojas. Izvēlieties citu.",
    "pin.run": "Šis PIN kods skaita uz augšu vai uz leju. Izvēlieties citu.",
    "pin.same": "Šis PIN kods ir tikai viens un tas pats cipars. Izvēlieties citu.",
    "pin.taken": "Šāds PIN kods jau ir otrai lomai. Izvēlieties citu.",
    "pin.tried": (
        "Pie darbinieku daļas durvīm ievadīti nepareizi PIN kodi: pagaidām ieskaitīti $wrong. Pēc katra nākamais "
        "jāgaida ilgāk. Noskaidrojiet, kas tas bija; vadītāja PIN kods skaitīšanu beidz."
    ),
    "pin.unequal": "Abi PIN kodi nav vienādi. Nekas nav mainīts: sāciet no jauna.",
    "pin.year": "Šis PIN kods ir tikpat kā tikai gadskaitlis. Izvēlieties citu.",
    "staff.unchecked": (
        "PIN kodu nevarēja pārbaudīt ($detail). Pārliecinieties, vai datoram ir 100 MB brīvas atmiņas un vai kiosks ir "
        "uzstādīts pilnībā: kiosk doctor."
    ),
    "staff.unreadable": (
        "Darbinieku PIN kodus failā $path nevar nolasīt ($detail), un darbinieku daļa paliek slēgta. Iestatiet tos no "
        "jauna: kiosk staff set-pin. Failu tad noliks malā."
    ),
}
