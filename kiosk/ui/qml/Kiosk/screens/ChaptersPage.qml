// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The chapters of the film. A tap plays one.
Page {
    id: page

    property int touched: -1
    // The one that was asked for by its address, or -1.
    property int sought: -1

    readonly property string sound: Film.sound.length > 0 ? qsTr("Sound: %1").arg(named(Film.sound)) : ""
    readonly property string captions: Captioning.offered.length > 0 ? qsTr("Captions: %1").arg(named(Captioning.offered)) : ""

    function named(languages: var): string {
        return languages.map(code => Language.named(code)).join(", ");
    }

    objectName: "chapters"
    title: qsTr("Chapters")
    note: Film.chapterCount > 0 ? [qsTr("Touch a chapter to play it. The film then goes on to the end."), sound, captions].filter(part => part).join("\n") : ""
    pointed: touched >= 0 ? touched : sought

    TurningPane {
        id: pane

        anchors.fill: parent
        name: page.objectName
        indent: page.indent

        PlainText {
            width: parent?.width ?? 0
            visible: Film.chapterCount === 0
            text: qsTr("The chapters of this film are not marked yet. It can be watched from the beginning.")
            font.family: Theme.serif
            font.pixelSize: Theme.entry
            lineHeight: 1.2
        }

        Repeater {
            model: Film.chapters

            ChapterRow {
                id: row

                width: parent?.width ?? 0
                // Off the screen.
                visible: !isOff
                focus: index === Film.chapterTitles.findIndex(title => title)
                chosen: Navigator.address === "chapter/" + slug
                onVisualFocusChanged: if (visualFocus)
                    pane.reveal(row)
                onPressedChanged: page.touched = pressed ? index : -1
                onPressed: Navigator.press(start)
                onClicked: Navigator.watch(start)
                Component.onCompleted: if (chosen) {
                    page.sought = index;
                    Qt.callLater(pane.reveal, row);
                }
            }
        }
    }
}
