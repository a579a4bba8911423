<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Here in this kiosk</source>
        <translation>Šeit, šajā kioskā</translation>
    </message>
    <message>
        <source>Times played</source>
        <translation>Skatījumu skaits</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Novērtēta</translation>
    </message>
    <message>
        <source>A visit counts once, if it watched for a minute or longer.</source>
        <translation>Katrs apmeklējums tiek skaitīts vienreiz, ja filma skatīta vismaz minūti.</translation>
    </message>
    <message>
        <source>%1 of %2 stars on average</source>
        <translation>vidēji %1 no %2 zvaigznēm</translation>
    </message>
    <message>
        <source>An average is shown from %1 ratings on.</source>
        <translation>Vidējo vērtējumu rādīs, kad būs vismaz %1 vērtējumi.</translation>
    </message>
    <message>
        <source>Ratings so far: %1</source>
        <translation>Vērtējumu skaits: %1</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Filma</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Veidotāji</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>If you find a mistake</source>
        <translation>Ja pamanāt kļūdu</translation>
    </message>
    <message>
        <source>Rights and licences</source>
        <translation>Tiesības un licences</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijas</translation>
    </message>
    <message>
        <source>The film itself</source>
        <translation>Pati filma</translation>
    </message>
    <message>
        <source>It belongs to its makers and is no part of this kiosk.</source>
        <translation>Tā pieder tās veidotājiem un nav šī kioska daļa.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citāti</translation>
    </message>
    <message>
        <source>They belong to whom they are by, and are given with their source.</source>
        <translation>Tie pieder saviem autoriem un ir doti ar norādi uz avotu.</translation>
    </message>
    <message>
        <source>Kiosk, texts, rehearsal film</source>
        <translation>Kiosks, teksti, mēģinājuma filma</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later: free to use, to study, to change and to pass on.</source>
        <translation>GNU Vispārējā publiskā licence, 3. vai jaunāka versija: drīkst brīvi lietot, pētīt, mainīt un nodot tālāk.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Burtveidoli</translation>
    </message>
    <message>
        <source>IBM Plex Serif and IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1.</source>
        <translation>IBM Plex Serif un IBM Plex Sans, © IBM Corp., SIL atvērtā fontu licence 1.1.</translation>
    </message>
    <message>
        <source>Playing the film</source>
        <translation>Filmas atskaņošana</translation>
    </message>
    <message>
        <source>libVLC by VideoLAN, GNU Lesser General Public License 2.1 or later.</source>
        <translation>VideoLAN libVLC, GNU Mazā vispārējā publiskā licence 2.1 vai jaunāka.</translation>
    </message>
    <message>
        <source>The screens</source>
        <translation>Ekrāni</translation>
    </message>
    <message>
        <source>Qt and PySide6 by The Qt Company, GNU Lesser General Public License 3.</source>
        <translation>The Qt Company Qt un PySide6, GNU Mazā vispārējā publiskā licence 3.</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Citas sastāvdaļas</translation>
    </message>
    <message>
        <source>Python (PSF), SQLite (public domain), PyAV and segno (BSD), FFmpeg (GNU LGPL and GPL).</source>
        <translation>Python (PSF), SQLite (sabiedriskais īpašums), PyAV un segno (BSD), FFmpeg (GNU LGPL un GPL).</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT licence</translation>
    </message>
    <message>
        <source>SQLAlchemy, Alembic, pydantic, ruamel.yaml, pysubs2, platformdirs and Typer.</source>
        <translation>SQLAlchemy, Alembic, pydantic, ruamel.yaml, pysubs2, platformdirs un Typer.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>Texts and marks</source>
        <translation>Teksti un atzīmes</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About the film and this kiosk</source>
        <translation>Par filmu un šo kiosku</translation>
    </message>
    <message>
        <source>You have found a mistake? Please write to %1</source>
        <translation>Pamanījāt kļūdu? Lūdzu, rakstiet: %1</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Let a text of “$title” be as it is shipped again ($language).</source>
        <translation>Teksts atkal tāds, kāds nāk līdzi kioskam: „$title” ($language).</translation>
    </message>
    <message>
        <source>Changed the consent of “$title”.</source>
        <translation>Mainīta piekrišana: „$title”.</translation>
    </message>
    <message>
        <source>Noted for “$title”: shown with their own consent.</source>
        <translation>Rāda ar pašas personas piekrišanu: „$title”.</translation>
    </message>
    <message>
        <source>Noted for “$title”: shown as others published.</source>
        <translation>Rāda tā, kā publicējuši citi: „$title”.</translation>
    </message>
    <message>
        <source>Let the consent of “$title” be as it is shipped again.</source>
        <translation>Piekrišana atkal tāda, kāda nāk līdzi kioskam: „$title”.</translation>
    </message>
    <message>
        <source>Noted for “$title”: consent withdrawn.</source>
        <translation>Piekrišana atsaukta: „$title”.</translation>
    </message>
    <message>
        <source>Put “$title” back on the screen.</source>
        <translation>Atkal rāda uz ekrāna: „$title”.</translation>
    </message>
    <message>
        <source>Rewrote a text of “$title” ($language): “$text”</source>
        <translation>Pārrakstīts teksts: „$title” ($language): „$text”</translation>
    </message>
    <message>
        <source>Took “$title” off the screen.</source>
        <translation>Noņemts no ekrāna: „$title”.</translation>
    </message>
    <message>
        <source>Closed for the day; not well: $ill of $of.</source>
        <translation>Slēgts uz šodienu; nav kārtībā: $ill no $of.</translation>
    </message>
    <message>
        <source>Closed for the day.</source>
        <translation>Slēgts uz šodienu.</translation>
    </message>
    <message>
        <source>Opening check; not well: $ill of $of.</source>
        <translation>Rīta pārbaude; nav kārtībā: $ill no $of.</translation>
    </message>
    <message>
        <source>Opening check: all is well.</source>
        <translation>Rīta pārbaude: viss kārtībā.</translation>
    </message>
    <message>
        <source>Changed the special day “$called”.</source>
        <translation>Mainīta īpašā diena „$called”.</translation>
    </message>
    <message>
        <source>Added the special day “$called”.</source>
        <translation>Pievienota īpašā diena „$called”.</translation>
    </message>
    <message>
        <source>Removed the special day “$called”.</source>
        <translation>Noņemta īpašā diena „$called”.</translation>
    </message>
    <message>
        <source>Copied the film “$film” from the drive “$drive”.</source>
        <translation>No datu nesēja „$drive” nokopēta filma „$film”.</translation>
    </message>
    <message>
        <source>Something was not done with the drive “$drive” ($fault).</source>
        <translation>Ar datu nesēju „$drive” kaut kas neizdevās ($fault).</translation>
    </message>
    <message>
        <source>No backup was written to the drive “$drive” ($fault).</source>
        <translation>Rezerves kopiju neizdevās ierakstīt datu nesējā „$drive” ($fault).</translation>
    </message>
    <message>
        <source>No film was copied from the drive “$drive” ($fault).</source>
        <translation>Filmu no datu nesēja „$drive” neizdevās nokopēt ($fault).</translation>
    </message>
    <message>
        <source>No log was written to the drive “$drive” ($fault).</source>
        <translation>Žurnālu neizdevās ierakstīt datu nesējā „$drive” ($fault).</translation>
    </message>
    <message>
        <source>Stopped copying a film from the drive “$drive”.</source>
        <translation>Filmas kopēšana no datu nesēja „$drive” apturēta.</translation>
    </message>
    <message>
        <source>Wrote to the drive “$drive”: $path.</source>
        <translation>Ierakstīts datu nesējā „$drive”: $path.</translation>
    </message>
    <message>
        <source>Wrote a backup to the drive “$drive”: $path.</source>
        <translation>Rezerves kopija ierakstīta datu nesējā „$drive”: $path.</translation>
    </message>
    <message>
        <source>Wrote the log to the drive “$drive”: $path.</source>
        <translation>Žurnāls ierakstīts datu nesējā „$drive”: $path.</translation>
    </message>
    <message>
        <source>Changed the opening hours of the week.</source>
        <translation>Mainīts nedēļas darba laiks.</translation>
    </message>
    <message>
        <source>Said that the clock is right: $at.</source>
        <translation>Apstiprināja, ka pulkstenis rāda pareizi: $at.</translation>
    </message>
    <message>
        <source>Ended the kiosk.</source>
        <translation>Kioska darbs beigts.</translation>
    </message>
    <message>
        <source>Restarted the kiosk.</source>
        <translation>Kiosks palaists no jauna.</translation>
    </message>
    <message>
        <source>Wrote the log to $path.</source>
        <translation>Žurnāls ierakstīts failā $path.</translation>
    </message>
    <message>
        <source>Opened note $key of a visitor again.</source>
        <translation>Apmeklētāja piezīme $key atkal atvērta.</translation>
    </message>
    <message>
        <source>Settled note $key of a visitor.</source>
        <translation>Apmeklētāja piezīme $key nokārtota.</translation>
    </message>
    <message>
        <source>Noted what a visitor said.</source>
        <translation>Pierakstīts, ko teica apmeklētājs.</translation>
    </message>
    <message>
        <source>Noted a visitor’s complaint about “$title”.</source>
        <translation>Pierakstīta apmeklētāja sūdzība: „$title”.</translation>
    </message>
    <message>
        <source>Noted a visitor’s complaint about the kiosk.</source>
        <translation>Pierakstīta apmeklētāja sūdzība par kiosku.</translation>
    </message>
    <message>
        <source>Noted a visitor’s correction of “$title”.</source>
        <translation>Pierakstīts apmeklētāja labojums: „$title”.</translation>
    </message>
    <message>
        <source>Noted a visitor’s correction of the kiosk.</source>
        <translation>Pierakstīts apmeklētāja labojums par kiosku.</translation>
    </message>
    <message>
        <source>Took all PINs away.</source>
        <translation>Atcelti visi PIN kodi.</translation>
    </message>
    <message>
        <source>Set a PIN.</source>
        <translation>Iestatīts PIN kods.</translation>
    </message>
    <message>
        <source>Set the docents’ PIN.</source>
        <translation>Iestatīts gidu PIN kods.</translation>
    </message>
    <message>
        <source>Set the manager’s PIN.</source>
        <translation>Iestatīts vadītāja PIN kods.</translation>
    </message>
    <message>
        <source>Changed the playlist “$called”.</source>
        <translation>Mainīts saraksts „$called”.</translation>
    </message>
    <message>
        <source>Changed the playlist of the attract loop.</source>
        <translation>Mainīts saraksts garāmgājējiem.</translation>
    </message>
    <message>
        <source>Made the playlist “$called”.</source>
        <translation>Izveidots saraksts „$called”.</translation>
    </message>
    <message>
        <source>Removed the playlist “$called”.</source>
        <translation>Noņemts saraksts „$called”.</translation>
    </message>
    <message>
        <source>Changed “$called” in the schedule.</source>
        <translation>Grafikā mainīts „$called”.</translation>
    </message>
    <message>
        <source>Put “$called” into the schedule.</source>
        <translation>Grafikā ielikts „$called”.</translation>
    </message>
    <message>
        <source>Took “$called” out of the schedule.</source>
        <translation>No grafika izņemts „$called”.</translation>
    </message>
    <message>
        <source>Switched the screen off.</source>
        <translation>Ekrāns izslēgts.</translation>
    </message>
    <message>
        <source>Switched the screen on.</source>
        <translation>Ekrāns ieslēgts.</translation>
    </message>
    <message>
        <source>Set “$name” to “$value”; before it was “$before”.</source>
        <translation>Iestatījums „$name”: „$value”; iepriekš „$before”.</translation>
    </message>
    <message>
        <source>Set “$name” to “$value”; before it was as usual.</source>
        <translation>Iestatījums „$name”: „$value”; iepriekš kā parasti.</translation>
    </message>
    <message>
        <source>Set “$name” back to what is usual; before: “$before”.</source>
        <translation>Iestatījums „$name” atkal kā parasti; iepriekš „$before”.</translation>
    </message>
    <message>
        <source>Opened the staff area.</source>
        <translation>Darbinieku daļa atvērta.</translation>
    </message>
    <message>
        <source>Closed the staff area.</source>
        <translation>Darbinieku daļa aizvērta.</translation>
    </message>
    <message>
        <source>The staff area closed by itself: nobody touched it.</source>
        <translation>Darbinieku daļa aizvērās pati: neviens tai nepieskārās.</translation>
    </message>
    <message>
        <source>Took over for a group, for $minutes min.</source>
        <translation>Ekrāns pārņemts grupai uz $minutes min.</translation>
    </message>
    <message>
        <source>Ended the takeover.</source>
        <translation>Ekrāna pārņemšana beigta.</translation>
    </message>
    <message>
        <source>The takeover ended: the film could not go on.</source>
        <translation>Ekrāna pārņemšana beidzās: filma nevarēja turpināties.</translation>
    </message>
    <message>
        <source>The takeover ended: the kiosk was switched off.</source>
        <translation>Ekrāna pārņemšana beidzās: kiosks tika izslēgts.</translation>
    </message>
    <message>
        <source>The takeover ended: its time was over.</source>
        <translation>Ekrāna pārņemšana beidzās: bija pagājis tās laiks.</translation>
    </message>
    <message>
        <source>Changed the volume by time of day.</source>
        <translation>Mainīts skaļums pa diennakts laikiem.</translation>
    </message>
    <message>
        <source>Docent</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komandrinda</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosks</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Tiek mēģināts vēlreiz.</translation>
    </message>
    <message>
        <source>What was to be written waits.</source>
        <translation>Rakstāmais gaida.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Tas tika izlaists.</translation>
    </message>
    <message>
        <source>Something else stands in for it.</source>
        <translation>To aizstāj kas cits.</translation>
    </message>
    <message>
        <source>The usual value holds.</source>
        <translation>Spēkā ir parastā vērtība.</translation>
    </message>
    <message>
        <source>It needs somebody.</source>
        <translation>Kādam jāpalīdz.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Iemesls: %1.</translation>
    </message>
    <message>
        <source>This took an earlier act back.</source>
        <translation>Ar to atsaukta agrāka darbība.</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>Vēlāk atsaukts.</translation>
    </message>
    <message>
        <source>%1 times.</source>
        <translation>%1 reizes.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Šodien, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Vakar, %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ierakstīts: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>To nevar atsaukt.</translation>
    </message>
    <message>
        <source>Only the manager can take this back.</source>
        <translation>To var atsaukt tikai vadītājs.</translation>
    </message>
    <message>
        <source>This has been taken back already. Nothing was changed.</source>
        <translation>Tas jau ir atsaukts. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>This was changed again since, so nothing was taken back.</source>
        <translation>Kopš tā laika tas atkal mainīts, tāpēc nekas nav atsaukts.</translation>
    </message>
    <message>
        <source>This card is not there any more, so nothing was taken back.</source>
        <translation>Šīs kartītes vairs nav, tāpēc nekas nav atsaukts.</translation>
    </message>
    <message>
        <source>Nothing can be taken back while the library cannot be used.</source>
        <translation>Kamēr bibliotēka nav pieejama, neko nevar atsaukt.</translation>
    </message>
</context>
<context>
    <name>AdvisoryBlock</name>
    <message>
        <source>Please note</source>
        <translation>Ievērībai</translation>
    </message>
</context>
<context>
    <name>AdvisoryGate</name>
    <message>
        <source>Before the chapter “%1”</source>
        <translation>Pirms nodaļas „%1”</translation>
    </message>
    <message>
        <source>Before you read on</source>
        <translation>Pirms lasāt tālāk</translation>
    </message>
    <message>
        <source>Before the film</source>
        <translation>Pirms filmas</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Skip to the next chapter</source>
        <translation>Pāriet uz nākamo nodaļu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>CaptionControl</name>
    <message>
        <source>Captions</source>
        <translation>Subtitri</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ieslēgti</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgti</translation>
    </message>
    <message>
        <source>Language, size</source>
        <translation>Valoda, izmērs</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izvēle</translation>
    </message>
    <message>
        <source>Choose language and look of the captions</source>
        <translation>Izvēlēties subtitru valodu un izskatu</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Captions</source>
        <translation>Subtitri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgti</translation>
    </message>
    <message>
        <source>Second language below</source>
        <translation>Otra valoda zemāk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mazs</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Parasts</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Liels</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Vislielākais</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>Aiz vārdiem</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Melns</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Apakšā</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Augšā</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>The library cannot be asked now. The page “Now” says what is wrong.</source>
        <translation>Bibliotēku pašlaik nevar lietot. Kas nav kārtībā, saka lapa „Pašlaik”.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartītes</translation>
    </message>
    <message>
        <source>What is on the screen that should not be?</source>
        <translation>Kas ir uz ekrāna, kam tur nevajadzētu būt?</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kas redzams</translation>
    </message>
    <message>
        <source>Cards and chapters</source>
        <translation>Kartītes un nodaļas</translation>
    </message>
    <message>
        <source>Off the screen: %1</source>
        <translation>Noņemts no ekrāna: %1</translation>
    </message>
    <message>
        <source>What visitors said: %1 open</source>
        <translation>Ko teica apmeklētāji: %1 atvērti</translation>
    </message>
    <message>
        <source>What is on the screen beneath is no card. Find here what is to be taken off.</source>
        <translation>Uz ekrāna zem darbinieku daļas nav kartītes. Atrodiet šeit to, kas jānoņem.</translation>
    </message>
    <message>
        <source>Find a card or chapter</source>
        <translation>Meklēt kartīti vai nodaļu</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ar šiem vārdiem nekā nav.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Noņemts no ekrāna</translation>
    </message>
    <message>
        <source>Nothing is off the screen.</source>
        <translation>Nekas nav noņemts no ekrāna.</translation>
    </message>
    <message>
        <source>Note what a visitor said of the kiosk itself</source>
        <translation>Pierakstīt, ko apmeklētājs teica par pašu kiosku</translation>
    </message>
    <message>
        <source>What visitors said</source>
        <translation>Ko teica apmeklētāji</translation>
    </message>
    <message>
        <source>Nothing has been noted.</source>
        <translation>Nekas nav pierakstīts.</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>%1. nodaļa: %2</translation>
    </message>
    <message>
        <source>plays now</source>
        <translation>rāda tagad</translation>
    </message>
</context>
<context>
    <name>ChapterRail</name>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Chapters %1 to %2 of %3</source>
        <translation>%1.–%2. nodaļa no %3</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Agrākās</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlākās</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>ChapterRow</name>
    <message>
        <source>Heard: %1</source>
        <translation>Runā: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Temati: %1</translation>
    </message>
    <message>
        <source>Chapter %1: %2</source>
        <translation>%1. nodaļa: %2</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>Ievērībai: %1</translation>
    </message>
</context>
<context>
    <name>ChaptersPage</name>
    <message>
        <source>Sound: %1</source>
        <translation>Skaņa: %1</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <translation>Subtitri: %1</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Touch a chapter to play it. The film then goes on to the end.</source>
        <translation>Pieskarieties nodaļai, lai to skatītos. Pēc tās filma turpinās līdz beigām.</translation>
    </message>
    <message>
        <source>The chapters of this film are not marked yet. It can be watched from the beginning.</source>
        <translation>Šīs filmas nodaļas vēl nav atzīmētas. Filmu var skatīties no sākuma.</translation>
    </message>
</context>
<context>
    <name>CheckKept</name>
    <message>
        <source>The disk is full: the result waits here, and is written down as soon as there is room. It is lost if the kiosk is switched off before.</source>
        <translation>Disks ir pilns: rezultāts gaida šeit, un to ierakstīs, tiklīdz būs vieta. Ja kiosku pirms tam izslēgs, tas zudīs.</translation>
    </message>
    <message>
        <source>The kiosk cannot write the result down now: it waits here, and is lost if the kiosk is switched off before.</source>
        <translation>Kiosks rezultātu pašlaik nevar ierakstīt: tas gaida šeit un zudīs, ja kiosku pirms tam izslēgs.</translation>
    </message>
    <message>
        <source>The page could not be printed: the disk is full.</source>
        <translation>Lapu nevarēja izveidot: disks ir pilns.</translation>
    </message>
    <message>
        <source>The page could not be printed: the folder for it cannot be written to.</source>
        <translation>Lapu nevarēja izveidot: tās mapē nevar ierakstīt.</translation>
    </message>
    <message>
        <source>Page to print: %1</source>
        <translation>Drukājamā lapa: %1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Opening check</source>
        <translation>Rīta pārbaude</translation>
    </message>
    <message>
        <source>Does everything work this morning?</source>
        <translation>Vai šorīt viss darbojas?</translation>
    </message>
    <message>
        <source>It takes a minute, step by step: the picture, the sound left and right, the touch screen. The film, captions, disk and clock the kiosk looks at by itself. Whoever watches the film has to wait meanwhile.</source>
        <translation>Pārbaude aizņem minūti un notiek soli pa solim: attēls, skaņa kreisajā un labajā pusē, skārienekrāns. Filmu, subtitrus, disku un pulksteni kiosks pārbauda pats. Kas skatās filmu, tam tikmēr jāpagaida.</translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
    <message>
        <source>Begin the opening check</source>
        <translation>Sākt rīta pārbaudi</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Iepriekšējās pārbaudes</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Vēl nav nevienas.</translation>
    </message>
    <message>
        <source>What was checked before cannot be looked up now.</source>
        <translation>Iepriekš pārbaudīto pašlaik nevar atrast.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%1. solis no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>atlikusi %n sekunde</numerusform>
            <numerusform>atlikušas %n sekundes</numerusform>
            <numerusform>atlikušas %n sekunžu</numerusform>
        </translation>
    </message>
    <message>
        <source>The others do not answer</source>
        <translation>Pārējie neatbild</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Pārtraukt</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Something is not well</source>
        <translation>Kaut kas nav kārtībā</translation>
    </message>
    <message>
        <source>The opening check is done</source>
        <translation>Rīta pārbaude ir pabeigta</translation>
    </message>
    <message>
        <source>What is wrong, in a few words (may be left empty)</source>
        <translation>Kas nav kārtībā, dažos vārdos (var atstāt tukšu)</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Saglabāt rezultātu</translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>Closing</source>
        <translation>Slēgšana</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekrāns</translation>
    </message>
    <message>
        <source>It goes dark. If somebody touches it, it says that it is closed, and goes dark again.</source>
        <translation>Tas izslēdzas. Ja kāds tam pieskaras, tas rāda, ka ir slēgts, un atkal izslēdzas.</translation>
    </message>
    <message>
        <source>The kiosk cannot switch this screen off. It says that it is closed; switch the screen off by hand.</source>
        <translation>Kiosks šo ekrānu nevar izslēgt. Tas rādīs, ka ir slēgts; izslēdziet ekrānu ar roku.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>That of today is made. The next one is made just after midnight, if the machine is on.</source>
        <translation>Šodienas kopija ir izveidota. Nākamo izveidos tūlīt pēc pusnakts, ja dators būs ieslēgts.</translation>
    </message>
    <message>
        <source>That of today is made within minutes, if the machine stays on. The next one just after midnight.</source>
        <translation>Šodienas kopiju izveidos dažu minūšu laikā, ja dators paliks ieslēgts. Nākamo – tūlīt pēc pusnakts.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>It may stay on, or be switched off. When it is switched on again, the kiosk starts and is open.</source>
        <translation>To var atstāt ieslēgtu vai izslēgt. Kad to atkal ieslēgs, kiosks sāks darboties un būs atvērts.</translation>
    </message>
    <message>
        <source>Opening again</source>
        <translation>Atvēršana</translation>
    </message>
    <message>
        <source>It opens when somebody of staff holds the corner mark and gives the PIN, or when it is started anew. It does not open by itself.</source>
        <translation>To atver darbinieks, turot stūra zīmi un ievadot PIN, vai palaižot kiosku no jauna. Pats no sevis tas neatveras.</translation>
    </message>
    <message>
        <source>Close for today</source>
        <translation>Slēgt uz šodienu</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Izvēlieties dienu</translation>
    </message>
</context>
<context>
    <name>DateSheet</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>febr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maijs</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jūn.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jūl.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sv</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Gadu atpakaļ</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Gadu uz priekšu</translation>
    </message>
</context>
<context>
    <name>DocentBar</name>
    <message>
        <source>The picture is held until it is released.</source>
        <translation>Attēls ir iesaldēts, līdz to palaiž.</translation>
    </message>
    <message>
        <source>The film is over and stands at its beginning.</source>
        <translation>Filma ir beigusies un stāv pie sākuma.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>chapter, what it shows</comment>
        <translation>„%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s):</source>
        <comment>what comes then follows</comment>
        <translation>
            <numerusform>Pēc %n sekundes:</numerusform>
            <numerusform>Pēc %n sekundēm:</numerusform>
            <numerusform>Pēc %n sekundēm:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>atlikusi %n sekunde</numerusform>
            <numerusform>atlikušas %n sekundes</numerusform>
            <numerusform>atlikušas %n sekunžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>atlikusi %n minūte</numerusform>
            <numerusform>atlikušas %n minūtes</numerusform>
            <numerusform>atlikušas %n minūtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over until %1, %2</source>
        <comment>time of day, how long that is</comment>
        <translation>Pārņemts līdz plkst. %1, %2</translation>
    </message>
    <message>
        <source>Taken over for a group</source>
        <translation>Pārņemts grupai</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Release the picture</source>
        <translation>Palaist attēlu</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Iesaldēt attēlu</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>Vēl 10 minūtes</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a docent&apos;s takeover</comment>
        <translation>Beigt</translation>
    </message>
</context>
<context>
    <name>DocentPage</name>
    <message>
        <source>Taken over for a group</source>
        <translation>Pārņemts grupai</translation>
    </message>
</context>
<context>
    <name>DriveFilms</name>
    <message>
        <source>Films on the drive</source>
        <translation>Filmas datu nesējā</translation>
    </message>
    <message>
        <source>They are being looked for.</source>
        <translation>Tās meklē.</translation>
    </message>
    <message>
        <source>There is no film on it. Films are files that end in .mkv, .mp4, .mov, .mpg or alike.</source>
        <translation>Tajā nav nevienas filmas. Filmas ir faili, kuru nosaukums beidzas ar .mkv, .mp4, .mov, .mpg vai līdzīgi.</translation>
    </message>
    <message>
        <source>Copy to this kiosk</source>
        <translation>Kopēt uz šo kiosku</translation>
    </message>
</context>
<context>
    <name>DrivePage</name>
    <message>
        <source>Drive</source>
        <translation>Datu nesējs</translation>
    </message>
    <message>
        <source>What is on a USB drive, and what should go onto it?</source>
        <translation>Kas ir USB datu nesējā, un kas tajā jāieraksta?</translation>
    </message>
    <message>
        <source>There is no drive. Plug one in, and wait a moment.</source>
        <translation>Datu nesēja nav. Ievietojiet to un brīdi pagaidiet.</translation>
    </message>
    <message>
        <source>Drives cannot be used on this machine. Whoever looks after it sets that up, with packaging/install-session.</source>
        <translation>Šajā datorā datu nesējus nevar lietot. To iestata datora uzturētājs ar packaging/install-session.</translation>
    </message>
    <message>
        <source>Which drive</source>
        <translation>Kurš datu nesējs</translation>
    </message>
    <message>
        <source>Write a backup to the drive</source>
        <translation>Ierakstīt rezerves kopiju datu nesējā</translation>
    </message>
    <message>
        <source>Write the log to the drive</source>
        <translation>Ierakstīt žurnālu datu nesējā</translation>
    </message>
</context>
<context>
    <name>DriveWork</name>
    <message>
        <source>%1 % are done</source>
        <translation>Paveikti %1 %</translation>
    </message>
    <message>
        <source>It goes on when you leave this page.</source>
        <translation>Tā turpinās arī tad, kad aizejat no šīs lapas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Do not pull the drive now.</source>
        <translation>Tagad neizņemiet datu nesēju.</translation>
    </message>
    <message>
        <source>You may pull the drive now.</source>
        <translation>Tagad datu nesēju drīkst izņemt.</translation>
    </message>
    <message>
        <source>Switch the kiosk off before you pull the drive.</source>
        <translation>Pirms datu nesēja izņemšanas izslēdziet kiosku.</translation>
    </message>
</context>
<context>
    <name>Drives</name>
    <message>
        <source>This drive cannot be read here. Use one that is formatted as exFAT or FAT32.</source>
        <translation>Šo datu nesēju šeit nevar nolasīt. Lietojiet tādu, kas formatēts kā exFAT vai FAT32.</translation>
    </message>
    <message>
        <source>This drive is encrypted. Use one that is not.</source>
        <translation>Šis datu nesējs ir šifrēts. Lietojiet tādu, kas nav.</translation>
    </message>
    <message>
        <source>This drive is damaged. Have it looked at on a computer, or use another one.</source>
        <translation>Šis datu nesējs ir bojāts. Pārbaudiet to datorā vai lietojiet citu.</translation>
    </message>
    <message>
        <source>The film is being copied: %1</source>
        <translation>Filmu kopē: %1</translation>
    </message>
    <message>
        <source>The backup is being written to the drive.</source>
        <translation>Rezerves kopiju raksta datu nesējā.</translation>
    </message>
    <message>
        <source>The log is being written to the drive.</source>
        <translation>Žurnālu raksta datu nesējā.</translation>
    </message>
    <message>
        <source>The backup is on the drive, whole: %1</source>
        <translation>Rezerves kopija ir datu nesējā, pilnīga: %1</translation>
    </message>
    <message>
        <source>The log is on the drive, whole: %1</source>
        <translation>Žurnāls ir datu nesējā, pilnīgs: %1</translation>
    </message>
    <message>
        <source>Drive without a name (%1)</source>
        <translation>Datu nesējs bez nosaukuma (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>Brīvi %1 no %2.</translation>
    </message>
    <message>
        <source>“%1” was copied. The kiosk plays it from its next start on.</source>
        <translation>„%1” ir nokopēta. Kiosks to rādīs no nākamās ieslēgšanas.</translation>
    </message>
    <message>
        <source>“%1” was copied. Playlists can have it from the next start on; the film in use stays.</source>
        <translation>„%1” ir nokopēta. Sarakstos to varēs likt pēc nākamās ieslēgšanas; lietotā filma paliek.</translation>
    </message>
    <message>
        <source>Captions that were left out: %1. The command kiosk captions add says why.</source>
        <translation>Titri, kas nav paņemti: %1. Kāpēc, saka komanda kiosk captions add.</translation>
    </message>
    <message>
        <source>The copying was stopped. Nothing on this kiosk was changed.</source>
        <translation>Kopēšana apturēta. Kioskā nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message>
        <source>The film is over</source>
        <translation>Filma ir beigusies</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Skatīties vēlreiz</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>No sākuma</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Watch a part of the film once more</source>
        <translation>Vēlreiz noskatīties kādu filmas daļu</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>Uz sākumlapu</translation>
    </message>
</context>
<context>
    <name>EndingPart</name>
    <message>
        <source>A restart takes half a minute. It ends a visit or a film that is on. Settings and records stay.</source>
        <translation>Palaišana no jauna ilgst pusminūti. Tā pārtrauc apmeklējumu vai filmu, kas tobrīd rit. Iestatījumi un ieraksti paliek.</translation>
    </message>
    <message>
        <source>Without the kiosk the screen belongs to the machine, until somebody starts it there. A visit or a film that is on ends. Settings and records stay.</source>
        <translation>Bez kioska ekrāns pieder datoram, līdz kāds kiosku tajā palaiž. Apmeklējums vai filma, kas tobrīd rit, beidzas. Iestatījumi un ieraksti paliek.</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Palaist kiosku no jauna</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>Beigt kioska darbu</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Lai darbojas</translation>
    </message>
    <message>
        <source>Restart it now</source>
        <translation>Palaist no jauna tagad</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Beigt tagad</translation>
    </message>
</context>
<context>
    <name>ExhibitPlate</name>
    <message>
        <source>Look at the picture</source>
        <translation>Aplūkot attēlu</translation>
    </message>
    <message>
        <source>No picture can be shown here. It is described.</source>
        <translation>Attēlu šeit nevar parādīt. Tas ir aprakstīts.</translation>
    </message>
</context>
<context>
    <name>ExhibitsPage</name>
    <message>
        <source>Exhibits</source>
        <translation>Eksponāti</translation>
    </message>
    <message>
        <source>Documents, photographs and footage that the film shows, as far as our sources tell of them.</source>
        <translation>Filmā redzamie dokumenti, fotogrāfijas un kadri, ciktāl par tiem vēsta mūsu avoti.</translation>
    </message>
</context>
<context>
    <name>FaceText</name>
    <message>
        <source>This cannot be shown at present. The film and its chapters can be watched all the same.</source>
        <translation>Šo pašlaik nevar parādīt. Filmu un tās nodaļas tomēr var skatīties.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Acumirkli…</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Šeit vēl nekā nav.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The film&apos;s file is not there.</source>
        <translation>Filmas datne nav atrasta.</translation>
    </message>
    <message>
        <source>The film&apos;s file is damaged or was changed.</source>
        <translation>Filmas datne ir bojāta vai mainīta.</translation>
    </message>
    <message>
        <source>The film stopped at the same place several times.</source>
        <translation>Filma vairākas reizes apstājās vienā un tajā pašā vietā.</translation>
    </message>
    <message>
        <source>The film could not be opened.</source>
        <translation>Filmu neizdevās atvērt.</translation>
    </message>
    <message>
        <source>The film cannot be shown at present</source>
        <translation>Filmu pašlaik nevar parādīt</translation>
    </message>
    <message>
        <source>Please tell a member of staff.</source>
        <translation>Lūdzu, paziņojiet to darbiniekiem.</translation>
    </message>
    <message>
        <source>What is known about the film can be read all the same.</source>
        <translation>To, kas par filmu zināms, var lasīt tāpat.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>Uz sākumlapu</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Darbiniekiem</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>FirstPin</name>
    <message>
        <source>Choose a PIN for the docents</source>
        <translation>Izvēlieties PIN kodu gidiem</translation>
    </message>
    <message>
        <source>The docents’ PIN once more</source>
        <translation>Gidu PIN kods vēlreiz</translation>
    </message>
    <message>
        <source>The manager’s PIN once more</source>
        <translation>Vadītāja PIN kods vēlreiz</translation>
    </message>
    <message>
        <source>The staff area stays shut</source>
        <translation>Darbinieku daļa paliek slēgta</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Mirkli.</translation>
    </message>
    <message>
        <source>Choose the manager’s PIN</source>
        <translation>Izvēlieties vadītāja PIN kodu</translation>
    </message>
    <message>
        <source>This kiosk is new. The PIN opens its staff area: what is shown, how it is set, and whether all is well.</source>
        <translation>Šis kiosks ir jauns. PIN kods atver tā darbinieku daļu: ko rāda, kā viss iestatīts un vai viss ir kārtībā.</translation>
    </message>
    <message>
        <source>Take 6 to 12 digits that nobody would guess, and keep them where only you find them.</source>
        <translation>Izvēlieties 6 līdz 12 ciparus, ko neviens neuzminētu, un glabājiet tos tur, kur tos atrodat tikai jūs.</translation>
    </message>
    <message>
        <source>To use it, hold the mark in the lower left corner of the screen for 3 seconds.</source>
        <translation>Lai to lietotu, 3 sekundes turiet pirkstu uz zīmes ekrāna kreisajā apakšējā stūrī.</translation>
    </message>
    <message>
        <source>The manager’s PIN is set.</source>
        <translation>Vadītāja PIN kods ir iestatīts.</translation>
    </message>
    <message>
        <source>With a PIN of their own docents use the staff area, too; only the settings stay with the manager.</source>
        <translation>Ar savu PIN kodu darbinieku daļu lieto arī gidi; tikai iestatījumi paliek vadītājam.</translation>
    </message>
    <message>
        <source>It can be set later as well, with</source>
        <translation>To var iestatīt arī vēlāk ar komandu</translation>
    </message>
    <message>
        <source>Type the same digits a second time, so that no slip of a finger locks you out.</source>
        <translation>Ievadiet tos pašus ciparus otrreiz, lai pārrakstīšanās dēļ nepaliktu aiz durvīm.</translation>
    </message>
    <message>
        <source>No PIN is set, and nobody is asked for one on this screen again.</source>
        <translation>PIN kods nav iestatīts, un uz šī ekrāna to vairs nevienam neprasīs.</translation>
    </message>
    <message>
        <source>Whoever looks after this machine sets one with</source>
        <translation>To iestata datora uzturētājs ar komandu</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN kodā ir 6 līdz 12 ciparu.</translation>
    </message>
    <message>
        <source>Too few different digits: take at least four.</source>
        <translation>Par maz dažādu ciparu: ņemiet vismaz četrus.</translation>
    </message>
    <message>
        <source>This PIN repeats itself. Choose another one.</source>
        <translation>Šis PIN kods atkārtojas. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This PIN counts up or down. Choose another one.</source>
        <translation>Šis PIN kods skaita uz augšu vai uz leju. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This PIN follows lines on the pad. Choose another one.</source>
        <translation>Šis PIN kods iet pa līnijām uz tastatūras. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This PIN is a date that many here know. Choose another one.</source>
        <translation>Šis PIN kods ir datums, ko šeit zina daudzi. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This PIN is hardly more than a year. Choose another one.</source>
        <translation>Šis PIN kods ir tikpat kā tikai gadskaitlis. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Abi PIN kodi nebija vienādi. Sāciet no jauna.</translation>
    </message>
    <message>
        <source>The manager has this PIN. Choose another one.</source>
        <translation>Šāds PIN kods ir vadītājam. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The PIN could not be kept: see kiosk doctor.</source>
        <translation>PIN kodu nevarēja saglabāt: skatiet kiosk doctor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
</context>
<context>
    <name>FootStrip</name>
    <message>
        <source>Hear it in the film</source>
        <translation>Noklausīties filmā</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>%1. nodaļa</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>One of %1 places in the film, %2</source>
        <translation>Viena no %1 vietām filmā, %2</translation>
    </message>
    <message>
        <source>In the film, %1</source>
        <translation>Filmā, %1</translation>
    </message>
    <message>
        <source>Where the film tells of it is not marked yet.</source>
        <translation>Vieta, kur filmā par to stāstīts, vēl nav atzīmēta.</translation>
    </message>
    <message>
        <source>The film from beginning to end. Its chapters are not marked yet.</source>
        <translation>Filma no sākuma līdz beigām. Tās nodaļas vēl nav atzīmētas.</translation>
    </message>
    <message>
        <source>The film from beginning to end. Touch the bar to see a chapter.</source>
        <translation>Filma no sākuma līdz beigām. Pieskarieties joslai, lai uzzinātu nodaļu.</translation>
    </message>
    <message>
        <source>Play this chapter</source>
        <translation>Skatīties šo nodaļu</translation>
    </message>
    <message>
        <source>Chapters of the film</source>
        <translation>Filmas nodaļas</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Ceļvedis</translation>
    </message>
    <message>
        <source>The guide cannot be read. It is also in the folder packaging/docs/staff-guide of the kiosk.</source>
        <translation>Ceļvedi nevar nolasīt. Tas ir arī kioska mapē packaging/docs/staff-guide.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tālāk: %1</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Fault</source>
        <translation>Kļūme</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Uzmanību</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>From the film</source>
        <translation>No filmas</translation>
    </message>
    <message>
        <source>More about</source>
        <translation>Plašāk</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>The whole chapter</source>
        <translation>Visa nodaļa</translation>
    </message>
    <message>
        <source>Next voice on this topic</source>
        <translation>Nākamā balss par šo tematu</translation>
    </message>
    <message>
        <source>Next place in the film</source>
        <translation>Nākamā vieta filmā</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Skatīties tālāk</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Noklausīties vēlreiz</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>A film in %n chapter(s)</source>
        <translation>
            <numerusform>Filma %n nodaļā</numerusform>
            <numerusform>Filma %n nodaļās</numerusform>
            <numerusform>Filma %n nodaļās</numerusform>
        </translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Filma</translation>
    </message>
    <message>
        <source>A film made to try out this kiosk. It is not the film that will be shown here.</source>
        <translation>Filma šī kioska izmēģināšanai. Tā nav filma, kas šeit tiks rādīta.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Par filmu</translation>
    </message>
    <message>
        <source>About the film and this kiosk</source>
        <translation>Par filmu un šo kiosku</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Skatīties filmu</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Skatīties tālāk</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>No sākuma</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>No %1</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>The film, part by part</source>
        <translation>Filma pa daļām</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Balsis</translation>
    </message>
    <message>
        <source>People who are quoted</source>
        <translation>Cilvēki, kas tiek citēti</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>What the film is about</source>
        <translation>Par ko filma stāsta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Kas kad notika</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Eksponāti</translation>
    </message>
    <message>
        <source>Documents, photographs, footage</source>
        <translation>Dokumenti, fotogrāfijas, kadri</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Where it happened, on a map</source>
        <translation>Kartē: kur tas notika</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>How the film was received</source>
        <translation>Kā filmu uzņēma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēšana</translation>
    </message>
    <message>
        <source>A name, a place, a word</source>
        <translation>Vārds, vieta, jēdziens</translation>
    </message>
</context>
<context>
    <name>HoursNotice</name>
    <message numerus="yes">
        <source>The screening “%1” begins in %n second(s), here on this screen.</source>
        <translation>
            <numerusform>Seanss „%1” šajā ekrānā sāksies pēc %n sekundes.</numerusform>
            <numerusform>Seanss „%1” šajā ekrānā sāksies pēc %n sekundēm.</numerusform>
            <numerusform>Seanss „%1” šajā ekrānā sāksies pēc %n sekundēm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The house closes in %n second(s).</source>
        <translation>
            <numerusform>Slēdzam pēc %n sekundes.</numerusform>
            <numerusform>Slēdzam pēc %n sekundēm.</numerusform>
            <numerusform>Slēdzam pēc %n sekundēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The house closes at %1.</source>
        <translation>Slēdzam plkst. %1.</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>A film made to try out this kiosk. It is not the film that will be shown here.</source>
        <translation>Filma šī kioska izmēģināšanai. Tā nav filma, kas šeit tiks rādīta.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatūra</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Lielais burts</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Paslēpt tastatūru</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Burti: %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Burti</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zīmes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komats</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkts</translation>
    </message>
</context>
<context>
    <name>LanguageBridge</name>
    <message>
        <source>Touch to begin</source>
        <translation>Pieskarieties, lai sāktu</translation>
    </message>
</context>
<context>
    <name>LogEntry</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Log</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Only the newest %1 entries are shown. All of them: kiosk log.</source>
        <translation>Redzami tikai jaunākie %1 ieraksti. Visi: kiosk log.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>What was done here, and what went wrong?</source>
        <translation>Kas šeit darīts, un kas nav izdevies?</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kas redzams</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viss</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Ko darīja darbinieki</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Kas nav izdevies</translation>
    </message>
    <message>
        <source>Notes and checks</source>
        <translation>Piezīmes un pārbaudes</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Par kādu laiku</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dienas</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dienas</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Kopš sākuma</translation>
    </message>
    <message>
        <source>The library cannot be used now. Only what waits to be written to it is shown.</source>
        <translation>Bibliotēka pašlaik nav pieejama. Redzams tikai tas, kas gaida, līdz to tajā ierakstīs.</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Šajā laikā nekā nav.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Saglabāt kā tabulu</translation>
    </message>
    <message>
        <source>Save as data</source>
        <translation>Saglabāt kā datus</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Film kiosk</source>
        <translation>Filmas kiosks</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
</context>
<context>
    <name>MapMark</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n vieta</numerusform>
            <numerusform>%n vietas</numerusform>
            <numerusform>%n vietu</numerusform>
        </translation>
    </message>
    <message>
        <source>Filmed here</source>
        <translation>Filmēts šeit</translation>
    </message>
    <message>
        <source>You came from here</source>
        <translation>No šejienes jūs atnācāt</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Places that our sources name. In the hatched countries filming took place, our source says. Borders are those of today.</source>
        <translation>Mūsu avotos minētās vietas. Svītrotajās valstīs, kā vēsta mūsu avots, notika filmēšana. Robežas ir mūsdienu.</translation>
    </message>
    <message numerus="yes">
        <source>Beyond the map: %n place(s). The list has them, too.</source>
        <translation>
            <numerusform>Ārpus kartes: %n vieta. Tā ir sarakstā.</numerusform>
            <numerusform>Ārpus kartes: %n vietas. Tās ir sarakstā.</numerusform>
            <numerusform>Ārpus kartes: %n vietu. Tās ir sarakstā.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Tuvāk</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Visa karte</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n vieta</numerusform>
            <numerusform>%n vietas</numerusform>
            <numerusform>%n vietu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionMarks</name>
    <message>
        <source>Explained below</source>
        <translation>Skaidrojums zemāk</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Previous voice</source>
        <translation>Iepriekšējā balss</translation>
    </message>
    <message>
        <source>Next voice</source>
        <translation>Nākamā balss</translation>
    </message>
</context>
<context>
    <name>NextScreening</name>
    <message>
        <source>The house closes at %1</source>
        <translation>Slēdzam plkst. %1</translation>
    </message>
    <message>
        <source>Doors open at %1</source>
        <translation>Durvis ver plkst. %1</translation>
    </message>
</context>
<context>
    <name>NowHealth</name>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>Uzmanība jāpievērš %n lietai.</numerusform>
            <numerusform>Uzmanība jāpievērš %n lietām.</numerusform>
            <numerusform>Uzmanība jāpievērš %n lietām.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Viss ir kārtībā.</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Tiek pārbaudīts.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Šis dators</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>What is playing, and is all well?</source>
        <translation>Ko rāda, un vai viss ir kārtībā?</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Passers-by read a quote</source>
        <translation>Garāmgājēji lasa citātu</translation>
    </message>
    <message>
        <source>Passers-by see the film, without sound</source>
        <translation>Garāmgājējiem rāda filmu bez skaņas</translation>
    </message>
    <message>
        <source>Passers-by are invited to touch the screen</source>
        <translation>Garāmgājēji tiek aicināti pieskarties ekrānam</translation>
    </message>
    <message>
        <source>A docent holds the picture</source>
        <translation>Gids ir iesaldējis attēlu</translation>
    </message>
    <message>
        <source>A docent has the kiosk until %1</source>
        <translation>Kiosku līdz plkst. %1 pārņēmis gids</translation>
    </message>
    <message>
        <source>The playlist “%1” plays for passers-by</source>
        <translation>Garāmgājējiem rāda atskaņošanas sarakstu „%1”</translation>
    </message>
    <message>
        <source>A screening is on</source>
        <translation>Notiek seanss</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Ir slēgts</translation>
    </message>
    <message>
        <source>The film cannot be shown</source>
        <translation>Filmu nevar parādīt</translation>
    </message>
    <message>
        <source>A visitor reads, the film waits</source>
        <translation>Apmeklētājs lasa, filma gaida</translation>
    </message>
    <message>
        <source>A visitor watches the film</source>
        <translation>Apmeklētājs skatās filmu</translation>
    </message>
    <message>
        <source>A visitor has paused the film</source>
        <translation>Apmeklētājs ir apturējis filmu</translation>
    </message>
    <message>
        <source>Chapter %1 of %2: %3</source>
        <translation>%1. nodaļa no %2: %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Apmeklējumi šodien</translation>
    </message>
    <message>
        <source>Not known at present</source>
        <translation>Pašlaik nav zināms</translation>
    </message>
    <message>
        <source>Film played today</source>
        <translation>Filma šodien rādīta</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n reizi</numerusform>
            <numerusform>%n reizes</numerusform>
            <numerusform>%n reizes</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a film that plays there is nothing to take over.</source>
        <translation>Bez filmas, ko var rādīt, nav ko pārņemt.</translation>
    </message>
    <message numerus="yes">
        <source>The film is then on the screen for %n minute(s), with a bar to pause it, go to a chapter, and set captions and volume. Visitors can touch nothing meanwhile.</source>
        <translation>
            <numerusform>Pēc tam filma ir uz ekrāna %n minūti, un ar joslu to var apturēt, pāriet uz nodaļu, iestatīt subtitrus un skaļumu. Apmeklētāji pa to laiku neko nevar aiztikt.</numerusform>
            <numerusform>Pēc tam filma ir uz ekrāna %n minūtes, un ar joslu to var apturēt, pāriet uz nodaļu, iestatīt subtitrus un skaļumu. Apmeklētāji pa to laiku neko nevar aiztikt.</numerusform>
            <numerusform>Pēc tam filma ir uz ekrāna %n minūtes, un ar joslu to var apturēt, pāriet uz nodaļu, iestatīt subtitrus un skaļumu. Apmeklētāji pa to laiku neko nevar aiztikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over for a group</source>
        <translation>Pārņemt grupai</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>Vēl 10 minūtes</translation>
    </message>
    <message>
        <source>End the takeover</source>
        <translation>Beigt pārņemšanu</translation>
    </message>
</context>
<context>
    <name>NowStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Start page</source>
        <translation>Sākumlapa</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>The picture cannot be shown at present.</source>
        <translation>Attēlu pašlaik nevar parādīt.</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Aizvērt attēlu</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Tuvāk</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Viss attēls</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>ievadīts %n cipars</numerusform>
            <numerusform>ievadīti %n cipari</numerusform>
            <numerusform>ievadīti %n cipari</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Next try in %1.</source>
        <translation>Nākamo var ievadīt pēc %1.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Mirkli.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Nepareizs PIN kods.</translation>
    </message>
    <message>
        <source>The PIN could not be looked at: see kiosk doctor.</source>
        <translation>PIN kodu nevarēja pārbaudīt: skatiet kiosk doctor.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Ievadiet savu PIN kodu.</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>Darbinieku daļa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>PlayerButtons</name>
    <message>
        <source>Start of chapter</source>
        <translation>Nodaļas sākums</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>Iepriekšējā nodaļa</translation>
    </message>
    <message>
        <source>−10 s</source>
        <translation>−10 s</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 sekundes atpakaļ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>10 sekundes uz priekšu</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nākamā nodaļa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Speaking now</source>
        <translation>Tagad runā</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>%1. nodaļa no %2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Atšifrējums</translation>
    </message>
</context>
<context>
    <name>PlaylistAdd</name>
    <message>
        <source>The library cannot be asked now. The page “Now” says what is wrong.</source>
        <translation>Bibliotēkai pašlaik neko nevar pajautāt. Kas nav kārtībā, pasaka lapa „Pašlaik”.</translation>
    </message>
    <message>
        <source>What is added comes after item %1.</source>
        <translation>Pievienotais nonāks aiz %1. vienuma.</translation>
    </message>
    <message>
        <source>What is added comes at the end.</source>
        <translation>Pievienotais nonāks beigās.</translation>
    </message>
    <message>
        <source>Of which film</source>
        <translation>No kuras filmas</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Visa filma</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Visas nodaļas</translation>
    </message>
    <message>
        <source>Some chapters …</source>
        <translation>Dažas nodaļas …</translation>
    </message>
    <message>
        <source>A voice …</source>
        <translation>Balss …</translation>
    </message>
    <message>
        <source>A clip …</source>
        <translation>Fragments …</translation>
    </message>
    <message>
        <source>A pause card …</source>
        <translation>Pauzes kartīte …</translation>
    </message>
    <message>
        <source>A quote or an exhibit …</source>
        <translation>Citāts vai eksponāts …</translation>
    </message>
    <message>
        <source>A clip of “%1” (%2)</source>
        <translation>Fragments no „%1” (%2)</translation>
    </message>
    <message>
        <source>Add this clip</source>
        <translation>Pievienot šo fragmentu</translation>
    </message>
    <message>
        <source>A pause card</source>
        <translation>Pauzes kartīte</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Cik ilgi tā stāv</translation>
    </message>
    <message>
        <source>Add this card</source>
        <translation>Pievienot šo kartīti</translation>
    </message>
</context>
<context>
    <name>PlaylistAddHead</name>
    <message>
        <source>Add something else</source>
        <translation>Pievienot ko citu</translation>
    </message>
</context>
<context>
    <name>PlaylistAddList</name>
    <message>
        <source>Choose chapters</source>
        <translation>Izvēlieties nodaļas</translation>
    </message>
    <message>
        <source>A touch adds all that this person says in the film</source>
        <translation>Pieskāriens pievieno visu, ko šī persona filmā saka</translation>
    </message>
    <message>
        <source>A touch adds the card</source>
        <translation>Pieskāriens pievieno kartīti</translation>
    </message>
    <message>
        <source>Find a quote or an exhibit</source>
        <translation>Atrast citātu vai eksponātu</translation>
    </message>
    <message>
        <source>This film has no chapters.</source>
        <translation>Šai filmai nav nodaļu.</translation>
    </message>
    <message>
        <source>Nobody has marked yet who speaks in this film.</source>
        <translation>Vēl neviens nav atzīmējis, kas šajā filmā runā.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nekam nav šādu vārdu.</translation>
    </message>
    <message>
        <source>Add chosen chapters: %1</source>
        <translation>Pievienot izvēlētās nodaļas: %1</translation>
    </message>
</context>
<context>
    <name>PlaylistBounds</name>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Look for it in the film</source>
        <translation>Sameklēt to filmā</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>No šejienes</translation>
    </message>
    <message>
        <source>To here</source>
        <translation>Līdz šejienei</translation>
    </message>
</context>
<context>
    <name>PlaylistClash</name>
    <message>
        <source>Keep mine</source>
        <translation>Paturēt manu</translation>
    </message>
    <message>
        <source>Try to keep it again</source>
        <translation>Mēģināt saglabāt vēlreiz</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ņemt otra</translation>
    </message>
</context>
<context>
    <name>PlaylistItem</name>
    <message>
        <source>Touch an item of the list to change it.</source>
        <translation>Lai vienumu mainītu, pieskarieties tam sarakstā.</translation>
    </message>
</context>
<context>
    <name>PlaylistItemRow</name>
    <message>
        <source>Drag</source>
        <translation>Vilkt</translation>
    </message>
</context>
<context>
    <name>PlaylistItemSheet</name>
    <message>
        <source>Earlier</source>
        <translation>Agrāk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Priekšskatīt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Izņemt</translation>
    </message>
    <message>
        <source>Louder or quieter than usual</source>
        <translation>Skaļāk vai klusāk nekā parasti</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtitri</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Kā parasti</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nerādīt</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Cik ilgi tā stāv</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Keep these bounds</source>
        <translation>Saglabāt šīs robežas</translation>
    </message>
</context>
<context>
    <name>PlaylistItems</name>
    <message>
        <source>Items</source>
        <translation>Vienumi</translation>
    </message>
    <message>
        <source>Stretches of the film that are marked as fit for everyone, without sound, and quotes between them. What is marked later comes in by itself.</source>
        <translation>Filmas daļas, kas atzīmētas kā piemērotas visiem, bez skaņas, un starp tām – citāti. Ko atzīmēs vēlāk, tas nāks klāt pats.</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Add the film, its chapters, or whatever is to be shown.</source>
        <translation>Tajā vēl nekā nav. Pievienojiet filmu, tās nodaļas vai ko citu, kas jārāda.</translation>
    </message>
</context>
<context>
    <name>PlaylistOffer</name>
    <message>
        <source>chosen</source>
        <translation>izvēlēta</translation>
    </message>
</context>
<context>
    <name>PlaylistPicture</name>
    <message>
        <source>Nothing is played here now.</source>
        <translation>Šeit pašlaik neko neatskaņo.</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Atskaņot no sākuma</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Aizvērt attēlu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Iepriekšējais vienums</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nākamais vienums</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Izslēgt skaņu</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ieslēgt skaņu</translation>
    </message>
</context>
<context>
    <name>PlaylistSheet</name>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>This is what passers-by see while nobody uses the kiosk. It is automatic now: the kiosk chooses what is marked as fit for everyone.</source>
        <translation>To redz garāmgājēji, kamēr kiosku neviens nelieto. Pašlaik tas notiek automātiski: kiosks izvēlas to, kas atzīmēts kā piemērots visiem.</translation>
    </message>
    <message>
        <source>This is what passers-by see while nobody uses the kiosk, without sound. Of these items it shows those that are marked as fit for everyone.</source>
        <translation>To bez skaņas redz garāmgājēji, kamēr kiosku neviens nelieto. No šiem vienumiem rāda tos, kas atzīmēti kā piemēroti visiem.</translation>
    </message>
    <message>
        <source>Choose yourself</source>
        <translation>Izvēlēties pašiem</translation>
    </message>
    <message>
        <source>You begin with all that is shown now.</source>
        <translation>Jūs sākat ar visu, ko rāda pašlaik.</translation>
    </message>
    <message>
        <source>Automatic again</source>
        <translation>Atkal automātiski</translation>
    </message>
    <message>
        <source>After the last item</source>
        <translation>Pēc pēdējā vienuma</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>No sākuma</translation>
    </message>
    <message>
        <source>The attract loop</source>
        <translation>Rādījums garāmgājējiem</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Secība</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Kā sarakstā</translation>
    </message>
    <message>
        <source>Another each time</source>
        <translation>Katrreiz cita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
</context>
<context>
    <name>PlaylistShelf</name>
    <message>
        <source>Find a playlist</source>
        <translation>Atrast sarakstu</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Saraksti</translation>
    </message>
    <message>
        <source>No playlist has these words in its name.</source>
        <translation>Nevienam sarakstam nosaukumā nav šādu vārdu.</translation>
    </message>
</context>
<context>
    <name>PlaylistSide</name>
    <message>
        <source>What is shown</source>
        <translation>Kas redzams</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Šis saraksts</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vienums</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Priekšskatīt</translation>
    </message>
</context>
<context>
    <name>PlaylistWords</name>
    <message>
        <source>What the card says</source>
        <translation>Kas teikts kartītē</translation>
    </message>
    <message>
        <source>As “The film begins at 11:00.” It stands large on the screen.</source>
        <translation>Piemēram, „Filma sākas plkst. 11.00.” Uz ekrāna tas būs lieliem burtiem.</translation>
    </message>
</context>
<context>
    <name>PlaylistsPage</name>
    <message>
        <source>The library cannot be asked now. The page “Now” says what is wrong.</source>
        <translation>Bibliotēkai pašlaik neko nevar pajautāt. Kas nav kārtībā, pasaka lapa „Pašlaik”.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Saraksti</translation>
    </message>
    <message>
        <source>What can be played? When it is played stands in the schedule.</source>
        <translation>Ko var atskaņot? Kad to atskaņo, noteikts grafikā.</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Visi saraksti</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Jauns saraksts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>PresentRow</name>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Attract loop</source>
        <translation>Rādījums garāmgājējiem</translation>
    </message>
    <message>
        <source>The clock cannot be right: it shows a day before this version of the kiosk was made.</source>
        <translation>Pulkstenis nevar būt pareizs: tas rāda dienu, kad šīs kioska versijas vēl nebija.</translation>
    </message>
    <message>
        <source>The clock cannot be right: it has shown a later time before.</source>
        <translation>Pulkstenis nevar būt pareizs: iepriekš tas ir rādījis vēlāku laiku.</translation>
    </message>
</context>
<context>
    <name>ProgrammeAsked</name>
    <message>
        <source>What plays at this time?</source>
        <translation>Ko rāda šajā laikā?</translation>
    </message>
    <message>
        <source>Passed over for it: %1</source>
        <translation>Tā dēļ izlaists: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeClock</name>
    <message>
        <source>Until it is right, the attract loop plays at all times, and the screen stays lit. If the time above is right, say so.</source>
        <translation>Kamēr tas nav pareizs, visu laiku rāda to, kas domāts garāmgājējiem, un ekrāns paliek ieslēgts. Ja augšā redzamais laiks ir pareizs, apstipriniet to.</translation>
    </message>
    <message>
        <source>Until it is right, the attract loop plays at all times, and the screen stays lit. Tell the manager.</source>
        <translation>Kamēr tas nav pareizs, visu laiku rāda to, kas domāts garāmgājējiem, un ekrāns paliek ieslēgts. Pasakiet vadītājam.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Laiks ir pareizs</translation>
    </message>
</context>
<context>
    <name>ProgrammeLegend</name>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Attract loop</source>
        <translation>Rādījums garāmgājējiem</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Seanss</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Pašlaik</translation>
    </message>
    <message>
        <source>Doors open: %1</source>
        <translation>Durvis atver: %1</translation>
    </message>
    <message>
        <source>Latest start of the film: %1</source>
        <translation>Vēlākais filmas sākums: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeNothing</name>
    <message>
        <source>Nothing is scheduled: the attract loop plays at all times.</source>
        <translation>Nekas nav ieplānots: visu laiku rāda to, kas domāts garāmgājējiem.</translation>
    </message>
    <message>
        <source>Nothing is scheduled: the attract loop plays at all times. The manager says on the page “Schedule” what should play when.</source>
        <translation>Nekas nav ieplānots: visu laiku rāda to, kas domāts garāmgājējiem. Ko un kad rādīt, vadītājs nosaka lapā „Grafiks”.</translation>
    </message>
    <message>
        <source>Say what should play when</source>
        <translation>Noteikt, ko un kad rādīt</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>The programme cannot be reckoned now. The page “Now” says what is wrong.</source>
        <translation>Programmu pašlaik nevar aprēķināt. Kas nav kārtībā, teikts lapā „Pašlaik”.</translation>
    </message>
    <message>
        <source>What plays when, and why?</source>
        <translation>Ko un kad rāda, un kāpēc?</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kas redzams</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Ko rāda</translation>
    </message>
    <message>
        <source>What does not fit: %1</source>
        <translation>Kas neiznāk: %1</translation>
    </message>
    <message>
        <source>The next twelve months</source>
        <translation>Nākamie divpadsmit mēneši</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Iepriekšējā diena</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Nākamā diena</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>The time zone of the house leaves this day out.</source>
        <translation>Šīs dienas šajā laika joslā nav.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Kas neiznāk</translation>
    </message>
    <message>
        <source>On this day everything comes as the schedule asks.</source>
        <translation>Šajā dienā viss notiek tā, kā paredz grafiks.</translation>
    </message>
</context>
<context>
    <name>ProgrammeRow</name>
    <message>
        <source>Now</source>
        <translation>Pašlaik</translation>
    </message>
</context>
<context>
    <name>ProgrammeTrouble</name>
    <message numerus="yes">
        <source>%1, and %n more day(s), the last one %2</source>
        <translation>
            <numerusform>%1 un vēl %n diena, pēdējā %2</numerusform>
            <numerusform>%1 un vēl %n dienas, pēdējā %2</numerusform>
            <numerusform>%1 un vēl %n dienu, pēdējā %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeYear</name>
    <message>
        <source>The next twelve months are being looked through: up to %1 so far.</source>
        <translation>Tiek caurskatīti nākamie divpadsmit mēneši, pagaidām līdz: %1.</translation>
    </message>
    <message>
        <source>Looked through up to %1. The first %2 of %3 are shown.</source>
        <translation>Caurskatīts līdz: %1. Redzami pirmie %2 no %3.</translation>
    </message>
    <message>
        <source>Looked through up to %1.</source>
        <translation>Caurskatīts līdz: %1.</translation>
    </message>
    <message>
        <source>The year cannot be reckoned now. The page “Now” says what is wrong.</source>
        <translation>Gadu pašlaik nevar aprēķināt. Kas nav kārtībā, teikts lapā „Pašlaik”.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Kas neiznāk</translation>
    </message>
    <message>
        <source>Everything comes as the schedule asks.</source>
        <translation>Viss notiek tā, kā paredz grafiks.</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Translated by: %1</source>
        <translation>Tulkojums: %1</translation>
    </message>
    <message>
        <source>Note of the editors: %1</source>
        <translation>Redaktoru piezīme: %1</translation>
    </message>
    <message>
        <source>The words as published</source>
        <translation>Publicētais teksts</translation>
    </message>
    <message>
        <source>Source of the quote</source>
        <translation>Citāta avots</translation>
    </message>
</context>
<context>
    <name>QuoteLeaf</name>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Translated by: %1</source>
        <translation>Tulkojums: %1</translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>How do you rate this film?</source>
        <translation>Kā jūs vērtējat šo filmu?</translation>
    </message>
    <message>
        <source>Thank you. Until you leave you can change it.</source>
        <translation>Paldies! Kamēr esat šeit, vērtējumu var mainīt.</translation>
    </message>
    <message>
        <source>Five stars are the most. Nothing is kept but their number.</source>
        <translation>Augstākais vērtējums ir piecas zvaigznes. Tiek saglabāts tikai to skaits.</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reactions</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>Praise, criticism and mixed views side by side, each with its source: here in our words, in theirs when touched. In alphabetical order. The kiosk takes no side.</source>
        <translation>Atzinīgi, kritiski un dalīti vērtējumi līdzās, katrs ar savu avotu: šeit mūsu vārdiem, pieskaroties – autoru pašu vārdiem. Alfabēta secībā. Kiosks nevienu pusi neatbalsta.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>pēc %n sekundes</numerusform>
            <numerusform>pēc %n sekundēm</numerusform>
            <numerusform>pēc %n sekundēm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>pēc %n minūtes</numerusform>
            <numerusform>pēc %n minūtēm</numerusform>
            <numerusform>pēc %n minūtēm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how long until then</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next screening at %1</source>
        <translation>Nākamais seanss plkst. %1</translation>
    </message>
    <message>
        <source>Next screening tomorrow at %1</source>
        <translation>Nākamais seanss rīt plkst. %1</translation>
    </message>
    <message>
        <source>Next screening: %1, %2</source>
        <translation>Nākamais seanss: %1, plkst. %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Less important</source>
        <translation>Mazāk svarīgs</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Parasts</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Svarīgs</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Vissvarīgākais</translation>
    </message>
    <message>
        <source>By weekdays</source>
        <translation>Pa nedēļas dienām</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Vienreiz</translation>
    </message>
    <message>
        <source>Monthly, on a date</source>
        <translation>Katru mēnesi, noteiktā datumā</translation>
    </message>
    <message>
        <source>Monthly, on a weekday</source>
        <translation>Katru mēnesi, noteiktā nedēļas dienā</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Katru gadu</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pirmā</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Otrā</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trešā</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Ceturtā</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Pēdējā</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Darba laiks</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Īpašas dienas</translation>
    </message>
    <message>
        <source>Sound by time of day</source>
        <translation>Skaņa pa diennakts laikiem</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Visu diennakti</translation>
    </message>
    <message>
        <source>While open: %1</source>
        <translation>Darba laikā: %1</translation>
    </message>
    <message>
        <source>Morning: %1</source>
        <translation>No rīta: %1</translation>
    </message>
    <message>
        <source>Afternoon: %1</source>
        <translation>Pēcpusdienā: %1</translation>
    </message>
    <message>
        <source>Clock of this device: %1 · %2 · %3</source>
        <translation>Šīs ierīces pulkstenis: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Made: “%1”.</source>
        <translation>Izveidots: „%1”.</translation>
    </message>
    <message>
        <source>Changed: “%1”.</source>
        <translation>Mainīts: „%1”.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Noņemts: „%1”.</translation>
    </message>
    <message>
        <source>The opening hours were changed.</source>
        <translation>Darba laiks mainīts.</translation>
    </message>
    <message>
        <source>The sound by time of day was changed.</source>
        <translation>Skaņa pa diennakts laikiem mainīta.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Kept now: %1. Yours is below: save it again to put it there.</source>
        <translation>Kāds cits to pa šo laiku ir mainījis. Tagad saglabāts: %1. Jūsu variants ir zemāk: saglabājiet vēlreiz, lai tas stātos tā vietā.</translation>
    </message>
    <message>
        <source>Somebody else has removed this meanwhile. Yours is below: save it again to make it anew.</source>
        <translation>Kāds cits to pa šo laiku ir noņēmis. Jūsu variants ir zemāk: saglabājiet vēlreiz, lai to izveidotu no jauna.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 un %2: %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3: %4</source>
        <translation>%1, %2 un %3: %4</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more days: %4</source>
        <translation>%1, %2 un vēl %3 dienas: %4</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Seanss</translation>
    </message>
    <message>
        <source>plays “%1”</source>
        <translation>rāda „%1”</translation>
    </message>
    <message>
        <source>its playlist is not there any more</source>
        <translation>tā saraksta vairs nav</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Apturēts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Atvērts %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every year: %1</source>
        <translation>Katru gadu: %1</translation>
    </message>
    <message>
        <source>The library cannot be asked now, so nothing can be changed.</source>
        <translation>Bibliotēkai pašlaik nevar piekļūt, tāpēc neko nevar mainīt.</translation>
    </message>
    <message>
        <source>Nothing of the schedule holds now. %1</source>
        <translation>Pašlaik nekas no grafika nav spēkā. %1</translation>
    </message>
    <message>
        <source>Cannot be read and is left out: %1.</source>
        <translation>Nevar nolasīt, tāpēc izlaists: %1.</translation>
    </message>
    <message>
        <source>Number of further difficulties: %1. The page “Programme” shows them all.</source>
        <translation>Vēl citas grūtības: %1. Visas parāda lapa „Programma”.</translation>
    </message>
</context>
<context>
    <name>ScheduleDayForm</name>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Līdz (ieskaitot)</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cik dienu</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Viena diena</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Vairākas dienas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cik bieži</translation>
    </message>
    <message>
        <source>This once</source>
        <translation>Tikai šoreiz</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Katru gadu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Visu dienu slēgts</translation>
    </message>
    <message>
        <source>Open at other hours</source>
        <translation>Atvērts citā laikā</translation>
    </message>
</context>
<context>
    <name>ScheduleDays</name>
    <message>
        <source>New: close on a day, or open at other hours</source>
        <translation>Jauns: slēgt kādā dienā vai mainīt tās darba laiku</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Īpašas dienas</translation>
    </message>
    <message>
        <source>There are no special days. The opening hours hold on every day.</source>
        <translation>Īpašu dienu nav. Darba laiks ir spēkā katru dienu.</translation>
    </message>
</context>
<context>
    <name>ScheduleFoot</name>
    <message>
        <source>Save anyway</source>
        <translation>Tomēr saglabāt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>ScheduleHours</name>
    <message>
        <source>Opening hours</source>
        <translation>Darba laiks</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Vienmēr atvērts</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Pa nedēļas dienām</translation>
    </message>
    <message>
        <source>The kiosk never closes by itself.</source>
        <translation>Kiosks pats nekad neslēdzas.</translation>
    </message>
    <message>
        <source>Outside these hours the kiosk says that it is closed, and its screen goes dark where it can be switched off. Touch a day to change its hours.</source>
        <translation>Ārpus šiem laikiem kiosks rāda, ka ir slēgts, un ekrāns satumst, ja to var izslēgt. Pieskarieties dienai, lai mainītu tās laiku.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Grafiks</translation>
    </message>
    <message>
        <source>What should play when?</source>
        <translation>Ko un kad rādīt?</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Vēl nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Parts of the schedule</source>
        <translation>Grafika daļas</translation>
    </message>
</context>
<context>
    <name>SchedulePlaylists</name>
    <message>
        <source>Find a playlist</source>
        <translation>Atrast sarakstu</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Atpakaļ pie noteikuma</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Saraksti</translation>
    </message>
    <message>
        <source>No playlist has these words.</source>
        <translation>Nevienā sarakstā nav šo vārdu.</translation>
    </message>
    <message>
        <source>There is no playlist yet. Page “Playlists” makes one.</source>
        <translation>Vēl nav neviena saraksta. To izveido lapā „Saraksti”.</translation>
    </message>
</context>
<context>
    <name>ScheduleRow</name>
    <message>
        <source>Pause</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Atsākt</translation>
    </message>
</context>
<context>
    <name>ScheduleRuleForm</name>
    <message>
        <source>Where two rules overlap, the more important one holds; of two alike, the one that begins later.</source>
        <translation>Ja divi noteikumi pārklājas, spēkā ir svarīgākais; ja tie ir vienlīdz svarīgi, tas, kas sākas vēlāk.</translation>
    </message>
    <message>
        <source>How important it is</source>
        <translation>Cik tas ir svarīgs</translation>
    </message>
    <message>
        <source>When the kiosk starts in the midst of it:</source>
        <translation>Ja kiosku ieslēdz pa vidu:</translation>
    </message>
    <message>
        <source>When the kiosk starts after it has begun:</source>
        <translation>Ja kiosku ieslēdz, kad tas jau sācies:</translation>
    </message>
    <message>
        <source>Go on where it would be</source>
        <translation>Turpināt no vietas, kur tas jau būtu</translation>
    </message>
    <message>
        <source>Begin with the first item</source>
        <translation>Sākt ar pirmo vienumu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>Choose a playlist</source>
        <translation>Izvēlieties sarakstu</translation>
    </message>
    <message>
        <source>Playlist: %1</source>
        <translation>Saraksts: %1</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Diennakts daļa</translation>
    </message>
</context>
<context>
    <name>ScheduleRules</name>
    <message>
        <source>New: play a playlist</source>
        <translation>Jauns: rādīt sarakstu</translation>
    </message>
    <message>
        <source>New: announce a screening</source>
        <translation>Jauns: izziņot seansu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. Whenever nobody uses the kiosk, the attract loop plays.</source>
        <translation>Vēl nekas nav ieplānots. Kad neviens kiosku nelieto, redzams rādījums garāmgājējiem.</translation>
    </message>
</context>
<context>
    <name>ScheduleSound</name>
    <message>
        <source>At these times a visit begins at its own volume, and visitors cannot have it louder than the ceiling. At all other times the page “Settings” holds, whose ceiling is never passed.</source>
        <translation>Šajos laikos apmeklējums sākas ar savu skaļumu, un apmeklētāji to nevar padarīt skaļāku par robežu. Visos citos laikos spēkā ir lapa „Iestatījumi”, kuras robežu nekad nepārsniedz.</translation>
    </message>
    <message>
        <source>Volume at the beginning</source>
        <translation>Skaļums sākumā</translation>
    </message>
    <message>
        <source>Loudest volume</source>
        <translation>Lielākais skaļums</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Pievienot laiku</translation>
    </message>
</context>
<context>
    <name>ScheduleSpan</name>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>nākamajā dienā</translation>
    </message>
    <message>
        <source>Ends on the next day</source>
        <translation>Beidzas nākamajā dienā</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove %1–%2</source>
        <translation>Noņemt %1–%2</translation>
    </message>
</context>
<context>
    <name>ScheduleSpans</name>
    <message>
        <source>Add a time</source>
        <translation>Pievienot laiku</translation>
    </message>
    <message>
        <source>Open on this day</source>
        <translation>Atvērt šajā dienā</translation>
    </message>
</context>
<context>
    <name>ScheduleStarts</name>
    <message>
        <source>Film</source>
        <translation>Filma</translation>
    </message>
    <message>
        <source>There is no film.</source>
        <translation>Filmas nav.</translation>
    </message>
    <message>
        <source>It starts at</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1. sākums</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove start %1</source>
        <translation>Noņemt %1. sākumu</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Pievienot laiku</translation>
    </message>
    <message>
        <source>Doors open before each start</source>
        <translation>Cik agri pirms sākuma ver durvis</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>vienmēr atvērts</translation>
    </message>
</context>
<context>
    <name>ScheduleTitle</name>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
</context>
<context>
    <name>ScheduleVolume</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ScheduleWeekday</name>
    <message>
        <source>closed</source>
        <translation>slēgts</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>Šajā dienā slēgts</translation>
    </message>
    <message>
        <source>The same every day</source>
        <translation>Tāpat katru dienu</translation>
    </message>
    <message>
        <source>The same Monday to Friday</source>
        <translation>Tāpat no pirmdienas līdz piektdienai</translation>
    </message>
</context>
<context>
    <name>ScheduleWeekdays</name>
    <message>
        <source>every %1 weeks</source>
        <translation>ik pēc %1 nedēļām</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>ik pēc %1 mēnešiem</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>ik pēc %1 gadiem</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>katru nedēļu</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>katru mēnesi</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>katru gadu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Katru dienu</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>No pirmdienas līdz piektdienai</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Nedēļas nogale</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Kura mēnesī</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The first time, and then on the same date</source>
        <translation>Pirmo reizi, un pēc tam tajā pašā datumā</translation>
    </message>
    <message>
        <source>Fewer choices of days</source>
        <translation>Mazāk dienu izvēļu</translation>
    </message>
    <message>
        <source>More choices of days</source>
        <translation>Vairāk dienu izvēļu</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Atkārtojas</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Līdz (ieskaitot)</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bez beigām</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez beigām</translation>
    </message>
    <message>
        <source>But not on</source>
        <translation>Bet ne šajās dienās</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Pievienot dienu</translation>
    </message>
    <message>
        <source>%1: take out</source>
        <translation>%1: izņemt</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>A screening of the film</source>
        <translation>Filmas seanss</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>Ko šeit rāda</translation>
    </message>
    <message>
        <source>An announced screening of “%1”. It ends at %2.</source>
        <translation>Izsludināts filmas „%1” seanss. Tas beidzas plkst. %2.</translation>
    </message>
    <message>
        <source>Leave the screening</source>
        <translation>Pamest seansu</translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>And more: type another letter.</source>
        <translation>Ir vēl: ierakstiet nākamo burtu.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Type here</source>
        <translation>Rakstiet šeit</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ko meklēt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Notīrīt</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Meklēšana</translation>
    </message>
    <message>
        <source>Show keyboard</source>
        <translation>Rādīt tastatūru</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>What was found</source>
        <translation>Atrastais</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
</context>
<context>
    <name>SearchWelcome</name>
    <message>
        <source>The search does not work at present. Everything else does: go back, and look through the pages.</source>
        <translation>Meklēšana pašlaik nedarbojas. Viss pārējais darbojas: ejiet atpakaļ un aplūkojiet lapas.</translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Try fewer words, only the beginning of one, or another spelling.</source>
        <translation>Pēc „%1” nekas nav atrasts. Mēģiniet ar mazāk vārdiem, tikai ar vārda sākumu vai citu rakstību.</translation>
    </message>
    <message>
        <source>Look for people, topics, dates, places, chapters, and what is said in the film. Two letters are enough to begin; accents can be left out.</source>
        <translation>Meklējiet cilvēkus, tematus, datumus, vietas, nodaļas un filmā teikto. Sākumam pietiek ar diviem burtiem; garumzīmes var nelikt.</translation>
    </message>
    <message>
        <source>Perhaps this was meant</source>
        <translation>Varbūt bija domāts</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Piemēram</translation>
    </message>
    <message>
        <source>These are found here</source>
        <translation>Šeit var atrast</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Vieta filmā</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>A part of the film is heard, from %1 to %2.</source>
        <translation>Skan filmas daļa no %1 līdz %2.</translation>
    </message>
</context>
<context>
    <name>SettingLanguages</name>
    <message>
        <source>Up</source>
        <translation>Augšup</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: augšup</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lejup</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: lejup</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Nepiedāvāt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Piedāvāt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what to do with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingLine</name>
    <message>
        <source>Back to usual</source>
        <translation>Kā parasti</translation>
    </message>
    <message>
        <source>%1: back to usual (%2)</source>
        <translation>%1: atpakaļ uz parasto (%2)</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Parasti: %1</translation>
    </message>
</context>
<context>
    <name>SettingNumber</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mazāk</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: vairāk</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>%1: keep</source>
        <translation>%1: saglabāt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Profile</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Visits and languages</source>
        <translation>Apmeklējumi un valodas</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtitri</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Gaidīšanas laiki</translation>
    </message>
    <message>
        <source>For passers-by</source>
        <translation>Garāmgājējiem</translation>
    </message>
    <message>
        <source>Screenings and hours</source>
        <translation>Seansi un darba laiks</translation>
    </message>
    <message>
        <source>Name and addresses</source>
        <translation>Nosaukums un adreses</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Šis dators</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>A visit begins in</source>
        <translation>Apmeklējums sākas</translation>
    </message>
    <message>
        <source>Size of the captions</source>
        <translation>Subtitru lielums</translation>
    </message>
    <message>
        <source>Behind the captions</source>
        <translation>Aiz subtitriem</translation>
    </message>
    <message>
        <source>Place of the captions</source>
        <translation>Subtitru vieta</translation>
    </message>
    <message>
        <source>Stars for the film</source>
        <translation>Zvaigznes filmai</translation>
    </message>
    <message>
        <source>Volume at the beginning</source>
        <translation>Skaļums sākumā</translation>
    </message>
    <message>
        <source>Loudest volume</source>
        <translation>Lielākais skaļums</translation>
    </message>
    <message>
        <source>While somebody reads</source>
        <translation>Kamēr kāds lasa</translation>
    </message>
    <message>
        <source>While the film is paused</source>
        <translation>Kamēr filma ir apturēta</translation>
    </message>
    <message>
        <source>For an answer</source>
        <translation>Līdz atbildei</translation>
    </message>
    <message>
        <source>While the film plays</source>
        <translation>Kamēr rāda filmu</translation>
    </message>
    <message>
        <source>The film, for passers-by</source>
        <translation>Filma garāmgājējiem</translation>
    </message>
    <message>
        <source>Leaving a screening</source>
        <translation>Seansa pārtraukšana</translation>
    </message>
    <message>
        <source>The screen, while it is closed</source>
        <translation>Ekrāns slēgtā laikā</translation>
    </message>
    <message>
        <source>Restart at night</source>
        <translation>Palaišana no jauna naktī</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Iestādes nosaukums</translation>
    </message>
    <message>
        <source>Address to take away</source>
        <translation>Adrese, ko paņemt līdzi</translation>
    </message>
    <message>
        <source>Address for corrections</source>
        <translation>Adrese labojumiem</translation>
    </message>
    <message>
        <source>Searches without a result</source>
        <translation>Meklējumi bez rezultāta</translation>
    </message>
    <message>
        <source>Staff area closes after</source>
        <translation>Darbinieku daļa aizveras pēc</translation>
    </message>
    <message>
        <source>A takeover lasts</source>
        <translation>Pārņemšanas ilgums</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datu mape</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekrāns</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zīmēšana</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Skaņas izvade</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>First set-up</source>
        <translation>Pirmā iestatīšana</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>Muzejs</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mazi</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vidēji</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lieli</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Vislielākie</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nekas</translation>
    </message>
    <message>
        <source>A veil</source>
        <translation>Caurspīdīgs fons</translation>
    </message>
    <message>
        <source>Solid black</source>
        <translation>Melns fons</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Apakšā</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Augšā</translation>
    </message>
    <message>
        <source>The first one offered</source>
        <translation>Pirmajā piedāvātajā valodā</translation>
    </message>
    <message>
        <source>Somebody has taken this back already. Nothing was changed.</source>
        <translation>Kāds to jau ir atsaucis. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The disk is full: this was not kept, and what held before still holds. Tell whoever looks after the machine, and try again when there is room.</source>
        <translation>Disks ir pilns: tas nav saglabāts, un spēkā ir tas, kas bija iepriekš. Pasakiet datora uzturētājam un mēģiniet vēlreiz, kad būs vieta.</translation>
    </message>
    <message>
        <source>The disk cannot be written to: this was not kept, and what held before still holds. Tell whoever looks after the machine.</source>
        <translation>Diskā nevar rakstīt: tas nav saglabāts, un spēkā ir tas, kas bija iepriekš. Pasakiet datora uzturētājam.</translation>
    </message>
    <message>
        <source>Something else is writing just now: this was not kept. Try again in a minute.</source>
        <translation>Pašlaik raksta kas cits: tas nav saglabāts. Mēģiniet vēlreiz pēc minūtes.</translation>
    </message>
    <message>
        <source>Somebody else has set this meanwhile: %1. You wanted: %2. Look at it, and set it again if you still wish.</source>
        <translation>Kāds cits to tikmēr ir iestatījis: %1. Jūs vēlējāties: %2. Apskatiet un, ja joprojām vēlaties, iestatiet vēlreiz.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Remove it.</source>
        <translation>Tekstā ir zīme, ko nevar saglabāt. Izdzēsiet to.</translation>
    </message>
    <message>
        <source>This could not be kept (%1), and what held before still holds. Try again in a minute.</source>
        <translation>To neizdevās saglabāt (%1), un spēkā ir tas, kas bija iepriekš. Mēģiniet vēlreiz pēc minūtes.</translation>
    </message>
    <message>
        <source>It has to be a whole number from %1 to %2.</source>
        <translation>Jābūt veselam skaitlim no %1 līdz %2.</translation>
    </message>
    <message>
        <source>It has to be a text of one line, at most %1 letters.</source>
        <translation>Jābūt vienas rindas tekstam, ne garākam par %1 zīmēm.</translation>
    </message>
    <message>
        <source>It has to be an address that begins with https://, of at most %1 letters, or nothing.</source>
        <translation>Jābūt adresei, kas sākas ar https://, ne garākai par %1 zīmēm, vai tukšam laukam.</translation>
    </message>
    <message>
        <source>It has to be an address that begins with https://, or an e-mail address, or nothing; at most %1 letters.</source>
        <translation>Jābūt adresei, kas sākas ar https://, vai e-pasta adresei, ne garākai par %1 zīmēm, vai tukšam laukam.</translation>
    </message>
    <message>
        <source>It cannot be that.</source>
        <translation>Tas nav iespējams.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nekas</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>kā parasti</translation>
    </message>
    <message>
        <source>Whoever looks after this machine has fixed it (%1). It cannot be changed here.</source>
        <translation>To ir noteicis datora uzturētājs (%1). Šeit to nevar mainīt.</translation>
    </message>
    <message>
        <source>Kept: %1 – %2. Before: %3.</source>
        <translation>Saglabāts: %1 – %2. Iepriekš: %3.</translation>
    </message>
    <message>
        <source>%1: %2 in a museum, %3 in a school.</source>
        <translation>%1: muzejā %2, skolā %3.</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>no faila %1</translation>
    </message>
    <message>
        <source>set by staff</source>
        <translation>iestatījuši darbinieki</translation>
    </message>
    <message>
        <source>from the environment: %1</source>
        <translation>no vides: %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>The kiosk’s records cannot be reached now, so nothing can be changed. What is shown here holds.</source>
        <translation>Kioska ieraksti pašlaik nav pieejami, tāpēc neko nevar mainīt. Spēkā ir tas, kas šeit redzams.</translation>
    </message>
    <message>
        <source>What do visitors get? Each change holds at once.</source>
        <translation>Ko saņem apmeklētāji? Katra izmaiņa stājas spēkā uzreiz.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Iestatījumu grupa</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Vēl nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, where it is from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whoever looks after the machine sets these, in a file on it.</source>
        <translation>Šos iestatījumus nosaka datora uzturētājs – failā, kas atrodas datorā.</translation>
    </message>
</context>
<context>
    <name>SidesBlock</name>
    <message>
        <source>Who says so</source>
        <translation>Kas to apgalvo</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Kas iebilst</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>Language not stated</source>
        <translation>Valoda nav norādīta</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Language of the sound</source>
        <translation>Skaņas valoda</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Skaļums %1</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Klusāk</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Skaļāk</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Bez skaņas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
</context>
<context>
    <name>StaffCardSheet</name>
    <message>
        <source>On the screen beneath: %1</source>
        <translation>Uz ekrāna zem darbinieku daļas: %1</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Noņemt no ekrāna</translation>
    </message>
    <message>
        <source>Why? You may leave this out.</source>
        <translation>Kāpēc? To var arī neatbildēt.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <source>Why it is off the screen</source>
        <translation>Kāpēc tas ir noņemts no ekrāna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Put back on the screen</source>
        <translation>Atkal rādīt uz ekrāna</translation>
    </message>
    <message>
        <source>Note what a visitor said</source>
        <translation>Pierakstīt, ko teica apmeklētājs</translation>
    </message>
</context>
<context>
    <name>StaffCards</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citāts</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Word explained</source>
        <translation>Jēdziens</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Notikums</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Eksponāts</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Claim and objections</source>
        <translation>Apgalvojums un iebildumi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Chapter of the film</source>
        <translation>Filmas nodaļa</translation>
    </message>
    <message>
        <source>Taken off on the spot</source>
        <translation>Noņemts uz vietas</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Asked for by the person or the family</source>
        <translation>Lūdza pats cilvēks vai ģimene</translation>
    </message>
    <message>
        <source>Mistake in it</source>
        <translation>Tajā ir kļūda</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Tiesisks iemesls</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Labojums</translation>
    </message>
    <message>
        <source>docent</source>
        <translation>gids</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>vadītājs</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>komandrinda</translation>
    </message>
    <message>
        <source>On the screen.</source>
        <translation>Ir uz ekrāna.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Noņemts no ekrāna</translation>
    </message>
    <message>
        <source>Off the screen since %1 (%2). Reason: %3.</source>
        <translation>Noņemts no ekrāna: %1 (%2). Iemesls: %3.</translation>
    </message>
    <message>
        <source>Off the screen since %1. Reason: %2.</source>
        <translation>Noņemts no ekrāna: %1. Iemesls: %2.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Netiek rādīts</translation>
    </message>
    <message>
        <source>Visitors do not see this. A consent, a date before which it is not to be shown, or another card that is off the screen keeps it back.</source>
        <translation>Apmeklētāji to neredz. To aiztur atsaukta piekrišana, datums, līdz kuram to nedrīkst rādīt, vai cita kartīte, kas noņemta no ekrāna.</translation>
    </message>
    <message>
        <source>Visitors find it nowhere: not in lists, in the search, on other cards or in the film’s strip. Whoever has it open is led back. The film itself goes on as it is.</source>
        <translation>Apmeklētāji to nekur neatrod: ne sarakstos, ne meklēšanā, ne citās kartītēs, ne filmas joslā. Kam tas ir atvērts, to ved atpakaļ. Pati filma rit, kā tā ir.</translation>
    </message>
    <message>
        <source>Visitors find it nowhere: not in lists, in the search, on other cards or in the film’s strip, and no words of this person either. Whoever has it open is led back. The film itself goes on as it is; a name within a text of ours stays there.</source>
        <translation>Apmeklētāji to nekur neatrod: ne sarakstos, ne meklēšanā, ne citās kartītēs, ne filmas joslā, arī ne šī cilvēka vārdus. Kam tas ir atvērts, to ved atpakaļ. Pati filma rit, kā tā ir; vārds mūsu tekstos paliek.</translation>
    </message>
    <message>
        <source>Visitors are not offered this chapter, passers-by do not see it, and the film skips it: it goes on with the next chapter, or ends where there is none. What is said in it is neither in the transcript nor in the search.</source>
        <translation>Šo nodaļu apmeklētājiem nepiedāvā, garāmgājēji to neredz, un filma to izlaiž: tā turpinās ar nākamo nodaļu vai beidzas, ja tādas nav. Tajā teiktā nav ne atšifrējumā, ne meklēšanā.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citāti</translation>
    </message>
    <message>
        <source>The kiosk itself</source>
        <translation>Pats kiosks</translation>
    </message>
    <message>
        <source>On the screen beneath</source>
        <translation>Uz ekrāna zem darbinieku daļas</translation>
    </message>
    <message>
        <source>Somebody else was faster, so nothing was changed. You wanted it %1. This is how it stands now: %2 Look at it, and decide again.</source>
        <translation>Kāds cits bija ātrāks, tāpēc nekas nav mainīts. Jūs gribējāt: %1. Tagad ir tā: %2 Apskatiet to un izlemiet vēlreiz.</translation>
    </message>
    <message>
        <source>off the screen</source>
        <translation>noņemt no ekrāna</translation>
    </message>
    <message>
        <source>back on the screen</source>
        <translation>atkal rādīt uz ekrāna</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Have somebody make room, and do it again.</source>
        <translation>Disks ir pilns, tāpēc nekas nav mainīts. Lieciet atbrīvot vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The disk cannot be written to, so nothing was changed. Tell whoever looks after the machine.</source>
        <translation>Diskā nevar rakstīt, tāpēc nekas nav mainīts. Pasakiet tam, kas rūpējas par datoru.</translation>
    </message>
    <message>
        <source>Something else is writing just now, so nothing was changed. Do it again in a moment.</source>
        <translation>Pašlaik raksta kas cits, tāpēc nekas nav mainīts. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The library is not open yet, so nothing was changed. Do it again in a moment.</source>
        <translation>Bibliotēka vēl nav atvērta, tāpēc nekas nav mainīts. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This is not there any more, so nothing was changed.</source>
        <translation>Tā vairs nav, tāpēc nekas nav mainīts.</translation>
    </message>
    <message>
        <source>There is a sign in the text that cannot be kept. Remove it, and do it again.</source>
        <translation>Tekstā ir zīme, ko nevar saglabāt. Izdzēsiet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Write what the visitor said first.</source>
        <translation>Vispirms uzrakstiet, ko teica apmeklētājs.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it, and do it again.</source>
        <translation>Teksts ir par garu. Saīsiniet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Šīs piezīmes vairs nav.</translation>
    </message>
    <message>
        <source>The library cannot be written to now, so nothing was changed. The page “Now” says what is wrong.</source>
        <translation>Bibliotēkā pašlaik nevar rakstīt, tāpēc nekas nav mainīts. Kas nav kārtībā, saka lapa „Pašlaik”.</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 no %2 burtiem</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Now</source>
        <translation>Pašlaik</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartītes</translation>
    </message>
    <message>
        <source>Opening check</source>
        <translation>Rīta pārbaude</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Grafiks</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Saraksti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Datu nesējs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ceļvedis</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>Darbinieku daļa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <source>Docent</source>
        <translation>Gids</translation>
    </message>
    <message numerus="yes">
        <source>Leave (%n s)</source>
        <translation>
            <numerusform>Iziet (%n s)</numerusform>
            <numerusform>Iziet (%n s)</numerusform>
            <numerusform>Iziet (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Iziet</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>New line</source>
        <translation>Jauna rinda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
</context>
<context>
    <name>StaffNoteForm</name>
    <message>
        <source>What kind of remark it is</source>
        <translation>Kāda veida piezīme tā ir</translation>
    </message>
    <message>
        <source>What the visitor said</source>
        <translation>Ko teica apmeklētājs</translation>
    </message>
    <message>
        <source>No names, addresses or telephone numbers of visitors.</source>
        <translation>Bez apmeklētāju vārdiem, adresēm un tālruņa numuriem.</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Saglabāt piezīmi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
</context>
<context>
    <name>StaffNoteRow</name>
    <message>
        <source>Settled: %1</source>
        <translation>Nokārtots: %1</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kāds ir iznākums</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Nokārtot</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Atvērt atkal</translation>
    </message>
</context>
<context>
    <name>StaffOffRow</name>
    <message>
        <source>Put back</source>
        <translation>Rādīt atkal</translation>
    </message>
</context>
<context>
    <name>StaffPlaylists</name>
    <message>
        <source>Attract loop</source>
        <translation>Rādījums garāmgājējiem</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (kopija)</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Visa filma</translation>
    </message>
    <message>
        <source>Chapters of the film</source>
        <translation>Filmas nodaļas</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (tiek rādīta)</translation>
    </message>
    <message>
        <source>Whole film</source>
        <translation>Visa filma</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Nodaļa</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>All appearances of a voice</source>
        <translation>Visi kādas balss fragmenti</translation>
    </message>
    <message>
        <source>Pause card</source>
        <translation>Pauzes kartīte</translation>
    </message>
    <message>
        <source>Still card</source>
        <translation>Kartīte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citāts</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Eksponāts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>kā parasti</translation>
    </message>
    <message>
        <source>with captions</source>
        <translation>ar subtitriem</translation>
    </message>
    <message>
        <source>without captions</source>
        <translation>bez subtitriem</translation>
    </message>
    <message>
        <source>Automatic: what is marked as fit for everyone, silent, quotes between</source>
        <translation>Automātiski: kas atzīmēts kā piemērots visiem, bez skaņas, starp tiem citāti</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Vienumi: %1</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Vienumu vēl nav</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Izmanto: %1</translation>
    </message>
    <message>
        <source>No rule of the schedule plays it yet.</source>
        <translation>To vēl neatskaņo neviens grafika noteikums.</translation>
    </message>
    <message>
        <source>Cannot be played: %1</source>
        <translation>Nevar atskaņot: %1</translation>
    </message>
    <message>
        <source>Not marked as fit for everyone: the attract loop passes it over.</source>
        <translation>Nav atzīmēts kā piemērots visiem: rādījumā garāmgājējiem to izlaiž.</translation>
    </message>
    <message>
        <source>Disturbing</source>
        <translation>Satraucošs</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Vēl nav izvērtēts</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Tiek izlaists</translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>Nevar atskaņot</translation>
    </message>
    <message>
        <source>This is no place of a film. Write it as 1:02:03 or 62:03.</source>
        <translation>Tā nav vieta filmā. Rakstiet, piemēram, 1:02:03 vai 62:03.</translation>
    </message>
    <message>
        <source>This cannot be played. What is on air is not concerned.</source>
        <translation>To nevar atskaņot. Uz to, kas redzams uz ekrāna, tas neattiecas.</translation>
    </message>
    <message>
        <source>The library is not open yet, so nothing was changed. Do it again in a moment.</source>
        <translation>Bibliotēka vēl nav atvērta, tāpēc nekas nav mainīts. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Somebody else changed this playlist meanwhile. Theirs: “%1” (%2). Yours, which is shown here and not kept yet: “%3” (%4). Which of them is to hold?</source>
        <translation>Kāds cits tikmēr šo sarakstu ir mainījis. Otra: „%1” (%2). Jūsu, kas redzams šeit un vēl nav saglabāts: „%3” (%4). Kuram no tiem jāpaliek spēkā?</translation>
    </message>
</context>
<context>
    <name>StaffTurnButtons</name>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
</context>
<context>
    <name>StanceEntry</name>
    <message numerus="yes">
        <source>and %n more point(s)</source>
        <translation>
            <numerusform>un vēl %n apsvērums</numerusform>
            <numerusform>un vēl %n apsvērumi</numerusform>
            <numerusform>un vēl %n apsvērumu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StancesBlock</name>
    <message>
        <source>none that our sources name</source>
        <translation>mūsu avotos tādu nav</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>%1 of %2 stars</source>
        <translation>%1 no %2 zvaigznēm</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>The film has been playing for a while</source>
        <translation>Filma jau kādu laiku rāda</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Vai jūs vēl esat šeit?</translation>
    </message>
    <message>
        <source>Go on with it, or begin anew: with the first page, and everything as usual.</source>
        <translation>Skatieties tālāk vai sāciet no jauna: ar pirmo lapu un visu kā parasti.</translation>
    </message>
    <message>
        <source>If nobody touches the screen, the kiosk begins anew for the next visitor.</source>
        <translation>Ja neviens nepieskarsies ekrānam, kiosks sāks no jauna nākamajam apmeklētājam.</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Skatīties tālāk</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Es vēl esmu šeit</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>Pēc %n sekundes tā turpināsies pati.</numerusform>
            <numerusform>Pēc %n sekundēm tā turpināsies pati.</numerusform>
            <numerusform>Pēc %n sekundēm tā turpināsies pati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Atlikusi %n sekunde.</numerusform>
            <numerusform>Atlikušas %n sekundes.</numerusform>
            <numerusform>Atlikušas %n sekundes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>To read on at home</source>
        <translation>Lasīšanai mājās</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Open the card</source>
        <translation>Atvērt kartīti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>TextBlock</name>
    <message>
        <source>In plain words</source>
        <translation>Vienkāršiem vārdiem</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>%1: hour</source>
        <translation>%1: stunda</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunda</translation>
    </message>
    <message>
        <source>%1: minute</source>
        <translation>%1: minūte</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minūte</translation>
    </message>
</context>
<context>
    <name>TimeNumber</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mazāk</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: vairāk</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Moments along the axis of time</source>
        <translation>Notikumi uz laika ass</translation>
    </message>
    <message>
        <source>No moment lies in this time. “Wider” shows more years.</source>
        <translation>Šajā laikā nav neviena notikuma. „Plašāk” rāda vairāk gadu.</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Earlier</source>
        <translation>Agrāk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plašāk</translation>
    </message>
    <message>
        <source>Wider: more years at once</source>
        <translation>Plašāk: vairāk gadu uzreiz</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Tuvāk</translation>
    </message>
    <message>
        <source>Closer: fewer years at once</source>
        <translation>Tuvāk: mazāk gadu uzreiz</translation>
    </message>
    <message>
        <source>Century</source>
        <translation>Gadsimts</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Desmitgade</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Gads</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>on this day</source>
        <translation>šajā dienā</translation>
    </message>
    <message>
        <source>within this time</source>
        <translation>šajā laikā</translation>
    </message>
    <message>
        <source>several together</source>
        <translation>vairāki kopā</translation>
    </message>
    <message>
        <source>where the film is</source>
        <translation>kur ir filma</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Without a date</source>
        <translation>Bez datuma</translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n notikums</numerusform>
            <numerusform>%n notikumi</numerusform>
            <numerusform>%n notikumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>TimelineMark</name>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n notikums</numerusform>
            <numerusform>%n notikumi</numerusform>
            <numerusform>%n notikumu</numerusform>
        </translation>
    </message>
    <message>
        <source>The film tells of it where it is now.</source>
        <translation>Par to filma stāsta vietā, kur tā pašlaik ir.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Izvēlieties tematu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Without a date: %1</source>
        <translation>Bez datuma: %1</translation>
    </message>
    <message>
        <source>Show where the film is</source>
        <translation>Rādīt filmas vietu</translation>
    </message>
    <message>
        <source>Topics: number of moments</source>
        <translation>Temati: notikumu skaits</translation>
    </message>
    <message>
        <source>None of these moments has a date.</source>
        <translation>Nevienam no šiem notikumiem nav datuma.</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>What the film is about, in our words.</source>
        <translation>Par ko filma stāsta – mūsu vārdiem.</translation>
    </message>
</context>
<context>
    <name>TouchGrid</name>
    <message>
        <source>%1 of %2 fields touched</source>
        <translation>Skārts %1 no %2 laukiem</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Atšifrējums</translation>
    </message>
    <message>
        <source>Search what is said</source>
        <translation>Meklēt teiktajā</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Lines of the film</source>
        <translation>Filmas rindas</translation>
    </message>
    <message>
        <source>Nothing that is said has these words.</source>
        <translation>Filmā teiktajā šo vārdu nav.</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
    <message>
        <source>To now</source>
        <translation>Uz šo brīdi</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Card</source>
        <translation>Kartīte</translation>
    </message>
</context>
<context>
    <name>TurningPane</name>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
</context>
<context>
    <name>VoiceGrid</name>
    <message>
        <source>Voices</source>
        <translation>Balsis</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Augstāk</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Zemāk</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Balsis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jebkura loma</translation>
    </message>
    <message>
        <source>Quoted by name: %1. Touch one to read and hear them.</source>
        <translation>Citēti ar vārdu: %1. Pieskarieties, lai lasītu un klausītos.</translation>
    </message>
    <message>
        <source>Witnesses whom our sources do not name: %1; they come last.</source>
        <translation>Liecinieki, kurus mūsu avoti nenosauc: %1; viņi ir saraksta beigās.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Izvēlieties lomu</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Izvēlieties tematu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Jebkurš temats</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Rādīt visus</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Softer</source>
        <translation>Klusāk</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Skaņa: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Skaļums %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Bez skaņas</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Skaļāk</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Quotes</source>
        <translation>Citāti</translation>
    </message>
    <message>
        <source>Said in the film</source>
        <translation>Teikts filmā</translation>
    </message>
    <message>
        <source>Quoted voice</source>
        <translation>Citēta balss</translation>
    </message>
    <message>
        <source>A voice without a name</source>
        <translation>Balss bez vārda</translation>
    </message>
    <message>
        <source>Maker of the film</source>
        <translation>Filmas veidotājs</translation>
    </message>
    <message>
        <source>About the film</source>
        <translation>Par filmu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>A word explained</source>
        <translation>Jēdziena skaidrojums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Claim and objections</source>
        <translation>Apgalvojums un iebildumi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Jēdzieni</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Notikumi</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Eksponāti</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>Claims and objections</source>
        <translation>Apgalvojumi un iebildumi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vietas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>The film’s own history</source>
        <translation>Pašas filmas vēsture</translation>
    </message>
    <message>
        <source>Footage shown in the film</source>
        <translation>Filmā rādīti kadri</translation>
    </message>
    <message>
        <source>Photographs shown in the film</source>
        <translation>Filmā rādītas fotogrāfijas</translation>
    </message>
    <message>
        <source>Documents shown in the film</source>
        <translation>Filmā rādīti dokumenti</translation>
    </message>
    <message>
        <source>A still of the film</source>
        <translation>Kadrs no filmas</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Kadri</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotogrāfijas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Still of the film</source>
        <translation>Kadrs no filmas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Recenzijas</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Izteikumi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ziņojumi</translation>
    </message>
    <message>
        <source>Protests</source>
        <translation>Protesti</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Sūdzības</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Lēmumi</translation>
    </message>
    <message>
        <source>Criticism of a voice</source>
        <translation>Kritika par citētu balsi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Recenzija</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Izteikums</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ziņojums</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protests</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Atzinība</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Kritika</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Dalīts vērtējums</translation>
    </message>
    <message>
        <source>Appears in the film.</source>
        <translation>Piedalās filmā.</translation>
    </message>
    <message>
        <source>Belongs to the group that sponsored the film.</source>
        <translation>Pieder grupai, kas atbalstīja filmu.</translation>
    </message>
    <message>
        <source>Historians</source>
        <translation>Vēsturnieki</translation>
    </message>
    <message>
        <source>Professors</source>
        <translation>Profesori</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Rakstnieki</translation>
    </message>
    <message>
        <source>Survivors and witnesses</source>
        <translation>Izdzīvojušie un liecinieki</translation>
    </message>
    <message>
        <source>Relatives of victims</source>
        <translation>Upuru tuvinieki</translation>
    </message>
    <message>
        <source>Former Soviet officials and officers</source>
        <translation>Bijušie padomju ierēdņi un virsnieki</translation>
    </message>
    <message>
        <source>Heads of state</source>
        <translation>Valsts vadītāji</translation>
    </message>
    <message>
        <source>Dissidents</source>
        <translation>Disidenti</translation>
    </message>
    <message>
        <source>Members of parliament</source>
        <translation>Parlamenta deputāti</translation>
    </message>
    <message>
        <source>Researchers at Memorial</source>
        <translation>„Memoriāla” pētnieki</translation>
    </message>
    <message>
        <source>The sources about the film.</source>
        <translation>Avoti par filmu.</translation>
    </message>
    <message>
        <source>What is well known and stands in any encyclopedia.</source>
        <translation>Labi zināmas ziņas, kādas atrodamas ikvienā enciklopēdijā.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angliski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>krieviski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>vāciski</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franciski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poliski</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainiski</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>angliski</translation>
    </message>
    <message>
        <source>in Latvian</source>
        <translation>latviski</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>krieviski</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>vāciski</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>franciski</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>poliski</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>ukrainiski</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>citā valodā</translation>
    </message>
    <message>
        <source>Parts of this film may be hard to watch. Which parts these are cannot be told at present.</source>
        <translation>Dažas šīs filmas daļas var būt grūti skatīties. Kuras tās ir, pašlaik nevar pateikt.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez vārda</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jebkura loma</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Jebkurš temats</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>vēl %1</translation>
    </message>
    <message>
        <source>Other moments</source>
        <translation>Citi notikumi</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Viņu vārdiem</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Filmā</translation>
    </message>
    <message>
        <source>Further quotes</source>
        <translation>Citi citāti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>Filming took place here, our source says.</source>
        <translation>Kā teikts mūsu avotā, šeit notika filmēšana.</translation>
    </message>
    <message>
        <source>Our source does not name it among the countries where filming took place.</source>
        <translation>Mūsu avots to nemin to valstu vidū, kurās notika filmēšana.</translation>
    </message>
    <message>
        <source>Filmed here</source>
        <translation>Filmēts šeit</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Parādīt kartē</translation>
    </message>
    <message>
        <source>Note of the editors</source>
        <translation>Redaktoru piezīme</translation>
    </message>
    <message>
        <source>Publicity for the film says</source>
        <translation>Filmas reklāmā teikts</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Autors</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>Lietas gaita</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Iestāde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Said in: %1</source>
        <translation>Teikts: %1</translation>
    </message>
    <message>
        <source>Where it was said is not told</source>
        <translation>Kur tas teikts, nav zināms</translation>
    </message>
    <message>
        <source>quoted via: %1</source>
        <translation>citēts pēc: %1</translation>
    </message>
    <message>
        <source>compared with the original</source>
        <translation>salīdzināts ar oriģinālu</translation>
    </message>
    <message>
        <source>original not checked</source>
        <translation>oriģināls nav pārbaudīts</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>Avotā: %1</translation>
    </message>
</context>
</TS>
