<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
