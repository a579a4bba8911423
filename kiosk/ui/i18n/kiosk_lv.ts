<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>ChapterRow</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>%1. nodaļa: %2</translation>
    </message>
</context>
<context>
    <name>ChaptersPage</name>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
    </message>
    <message>
        <source>Touch a chapter to play it. The film then goes on to the end.</source>
        <translation>Pieskarieties nodaļai, lai to skatītos. Pēc tās filma turpinās līdz beigām.</translation>
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
    <name>FootStrip</name>
    <message>
        <source>The film from beginning to end. Touch a place to see its chapter.</source>
        <translation>Filma no sākuma līdz beigām. Pieskarieties joslai, lai uzzinātu nodaļu.</translation>
    </message>
    <message>
        <source>The film from beginning to end.</source>
        <translation>Filma no sākuma līdz beigām.</translation>
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
        <source>From the beginning</source>
        <translation>No sākuma</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Nodaļas</translation>
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
    <message>
        <source>Captions: on</source>
        <translation>Subtitri: ieslēgti</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Subtitri: izslēgti</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>%1. nodaļa no %2</translation>
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
    <name>SeekBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Vieta filmā</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Softer</source>
        <translation>Klusāk</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Skaļums %1</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Skaļāk</translation>
    </message>
</context>
</TS>
