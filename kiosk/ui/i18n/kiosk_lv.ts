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
    <name>Invitation</name>
    <message>
        <source>A film made to try out this kiosk. It is not the film that will be shown here.</source>
        <translation>Filma šī kioska izmēģināšanai. Tā nav filma, kas šeit tiks rādīta.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatūra</translation>
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
        <source>Letters: %1</source>
        <translation>Burti: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
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
        <source>Doors open at %1</source>
        <translation>Durvis ver plkst. %1</translation>
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
    <name>PresentRow</name>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
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
