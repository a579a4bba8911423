<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocentBar</name>
    <message numerus="yes">
        <source>In %n second(s):</source>
        <comment>what comes then follows</comment>
        <translation>
            <numerusform>In %n second:</numerusform>
            <numerusform>In %n seconds:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>A film in %n chapter(s)</source>
        <translation>
            <numerusform>A film in %n chapter</numerusform>
            <numerusform>A film in %n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursNotice</name>
    <message numerus="yes">
        <source>The screening “%1” begins in %n second(s), here on this screen.</source>
        <translation>
            <numerusform>The screening “%1” begins in %n second, here on this screen.</numerusform>
            <numerusform>The screening “%1” begins in %n seconds, here on this screen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The house closes in %n second(s).</source>
        <translation>
            <numerusform>The house closes in %n second.</numerusform>
            <numerusform>The house closes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMark</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>Beyond the map: %n place(s). The list has them, too.</source>
        <translation>
            <numerusform>Beyond the map: %n place. The list has it, too.</numerusform>
            <numerusform>Beyond the map: %n places. The list has them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowHealth</name>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The film is then on the screen for %n minute(s), with a bar to pause it, go to a chapter, and set captions and volume. Visitors can touch nothing meanwhile.</source>
        <translation>
            <numerusform>The film is then on the screen for %n minute, with a bar to pause it, go to a chapter, and set captions and volume. Visitors can touch nothing meanwhile.</numerusform>
            <numerusform>The film is then on the screen for %n minutes, with a bar to pause it, go to a chapter, and set captions and volume. Visitors can touch nothing meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTrouble</name>
    <message numerus="yes">
        <source>%1, and %n more day(s), the last one %2</source>
        <translation>
            <numerusform>%1, and %n more day, the last one %2</numerusform>
            <numerusform>%1, and %n more days, the last one %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message numerus="yes">
        <source>Leave (%n s)</source>
        <translation>
            <numerusform>Leave (%n s)</numerusform>
            <numerusform>Leave (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StanceEntry</name>
    <message numerus="yes">
        <source>and %n more point(s)</source>
        <translation>
            <numerusform>and %n more point</numerusform>
            <numerusform>and %n more points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>It goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>It goes on by itself in %n second.</numerusform>
            <numerusform>It goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineMark</name>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
</TS>