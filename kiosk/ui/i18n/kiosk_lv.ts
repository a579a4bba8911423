<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
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
    <name>Blocks</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Šeit vēl nekā nav.</translation>
    </message>
    <message>
        <source>This cannot be shown at present. The film and its chapters can be watched all the same.</source>
        <translation>Šo pašlaik nevar parādīt. Filmu un tās nodaļas tomēr var skatīties.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Acumirkli…</translation>
    </message>
</context>
<context>
    <name>CaptionControl</name>
    <message>
        <source>No captions</source>
        <translation>Subtitru nav</translation>
    </message>
    <message>
        <source>Captions: on</source>
        <translation>Subtitri: ieslēgti</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Subtitri: izslēgti</translation>
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
        <source>To the first page</source>
        <translation>Uz sākumlapu</translation>
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
        <source>Please tell a member of the staff.</source>
        <translation>Lūdzu, paziņojiet to darbiniekiem.</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Darbiniekiem</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Uz sākumlapu</translation>
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
        <source>The film from beginning to end. Touch a place to see its chapter.</source>
        <translation>Filma no sākuma līdz beigām. Pieskarieties joslai, lai uzzinātu nodaļu.</translation>
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
        <source>In the film, chapter</source>
        <translation>Filmas nodaļa</translation>
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
        <source>Play this chapter</source>
        <translation>Skatīties šo nodaļu</translation>
    </message>
    <message>
        <source>Play this place</source>
        <translation>Skatīties šo vietu</translation>
    </message>
    <message>
        <source>Chapters of the film</source>
        <translation>Filmas nodaļas</translation>
    </message>
</context>
<context>
    <name>HearBlock</name>
    <message>
        <source>Hear it in the film</source>
        <translation>Noklausīties filmā</translation>
    </message>
    <message>
        <source>Where the film tells of it is not marked yet.</source>
        <translation>Vieta, kur filmā par to stāstīts, vēl nav atzīmēta.</translation>
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
        <source>Reception</source>
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
        <source>Translated by: %1</source>
        <translation>Tulkojums: %1</translation>
    </message>
    <message>
        <source>Note of the editors: %1</source>
        <translation>Redaktoru piezīme: %1</translation>
    </message>
    <message>
        <source>The words as published</source>
        <translation>Kā publicēts</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>Kā tie nonākuši pie mums</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>How the film was received: praise, criticism and mixed views, each with its source. Within each kind the order is that of the alphabet. The kiosk takes no side.</source>
        <translation>Kā filmu uzņēma: atzinība, kritika un dalīti vērtējumi, katrs ar savu avotu. Katrā grupā – alfabēta secībā. Kiosks nenostājas neviena pusē.</translation>
    </message>
</context>
<context>
    <name>Say</name>
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
        <source>For example</source>
        <translation>Piemēram</translation>
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
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>What happened when, no more exactly than it is known.</source>
        <translation>Kas kad notika – ne precīzāk, kā zināms.</translation>
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
        <source>Quoted by name: %1. Witnesses whom our sources do not name: %2.</source>
        <translation>Citēti ar vārdu: %1. Liecinieki, kurus mūsu avoti nenosauc: %2.</translation>
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
    <message>
        <source>This cannot be shown at present. The film and its chapters can be watched all the same.</source>
        <translation>Šo pašlaik nevar parādīt. Filmu un tās nodaļas tomēr var skatīties.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Šeit vēl nekā nav.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Acumirkli…</translation>
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
        <source>Reception</source>
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
        <translation>Angliski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Krieviski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Vāciski</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franciski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Poliski</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainiski</translation>
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
        <source>In their words</source>
        <translation>Viņu vārdiem</translation>
    </message>
    <message>
        <source>In the film</source>
        <translation>Filmā</translation>
    </message>
    <message>
        <source>Further words of theirs</source>
        <translation>Citi viņu vārdi</translation>
    </message>
    <message>
        <source>Note of the editors</source>
        <translation>Redaktoru piezīme</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>Uz ko tas balstās</translation>
    </message>
    <message>
        <source>Publicity for the film says</source>
        <translation>Filmas reklāmā teikts</translation>
    </message>
    <message>
        <source>There is no picture of it here: it is described.</source>
        <translation>Attēla šeit nav – tikai apraksts.</translation>
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
        <source>The film was shot here, our source says.</source>
        <translation>Mūsu avotā teikts, ka filma uzņemta arī šeit.</translation>
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
