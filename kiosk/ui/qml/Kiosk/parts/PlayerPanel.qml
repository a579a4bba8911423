// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Everything the player offers at the bottom of the screen: what plays, the buttons, the strip.
FocusScope {
    id: panel

    readonly property bool aiming: bar.aimed >= 0
    readonly property int chapter: Film.chapterAt(bar.shown)
    // Room beside what plays, for what else stands in that line.
    property real leftRoom: 0
    property real rightRoom: 0
    readonly property real headHeight: head.height

    implicitHeight: lines.height

    function take(): void {
        buttons.take();
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap

        Column {
            id: head

            x: panel.leftRoom
            width: parent.width - panel.leftRoom - panel.rightRoom

            PlainText {
                width: parent.width
                visible: panel.chapter >= 0
                text: qsTr("Chapter %1 of %2").arg(panel.chapter + 1).arg(Film.chapterCount)
                font.pixelSize: Theme.small
            }
            PlainText {
                width: parent.width
                text: panel.chapter >= 0 ? Film.chapterTitle(panel.chapter) : Film.title
                font.family: Theme.serif
                font.pixelSize: Theme.heading
                maximumLineCount: Stage.portrait ? 2 : 1
                Accessible.role: Accessible.Heading
            }
        }

        PlayerButtons {
            id: buttons

            width: parent.width
            focus: true
        }

        SeekBar {
            id: bar

            width: parent.width
        }
    }
}
