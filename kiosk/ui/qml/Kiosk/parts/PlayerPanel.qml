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

    signal choosing

    implicitHeight: lines.height

    function take(): void {
        buttons.take();
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap

        Item {
            id: head

            x: panel.leftRoom
            width: parent.width - panel.leftRoom - panel.rightRoom
            height: Math.max(titles.height, transcript.height)

            Column {
                id: titles

                width: parent.width - (transcript.visible ? transcript.width + Theme.px(24) : 0)
                anchors.verticalCenter: parent.verticalCenter

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

            TouchButton {
                id: transcript

                objectName: "player.transcript"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: Transcript.offered
                text: qsTr("Transcript")
                chosen: Transcript.opened
                checkable: true
                checked: chosen
                Accessible.role: Accessible.CheckBox
                onClicked: Transcript.open(!Transcript.opened)
            }
        }

        PlayerButtons {
            id: buttons

            width: parent.width
            focus: true
            onChoosing: panel.choosing()
        }

        SeekBar {
            id: bar

            width: parent.width
        }
    }
}
