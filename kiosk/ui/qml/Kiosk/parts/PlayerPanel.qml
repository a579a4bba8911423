// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Everything the player offers at the bottom of the screen: who speaks of what now, what plays, the buttons, the strip.
FocusScope {
    id: panel

    readonly property bool aiming: bar.aimed >= 0
    readonly property int chapter: Film.chapterAt(bar.shown)
    // Room beside what plays, for what else stands in that line, and the middle of it.
    property real leftRoom: 0
    property real rightRoom: 0
    readonly property real headMiddle: head.y + head.height / 2

    signal opening(string deck)

    implicitHeight: lines.height

    function take(): void {
        buttons.take();
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap

        // It keeps its place while nobody speaks, so that nothing moves under a finger; the transcript says it, too.
        Item {
            id: present

            readonly property real part: Stage.portrait ? width : Math.round(width * 0.56)

            width: parent.width
            height: topics.y + topics.height
            visible: Present.marked && !Transcript.opened

            PresentRow {
                id: speakers

                // It ends where everything below it does.
                x: Stage.portrait ? 0 : present.width - width
                room: Stage.portrait ? present.width : present.width - present.part - Theme.px(32)
                name: "speakers"
                title: qsTr("Speaking now")
                entries: Present.speakers
            }
            PresentRow {
                id: topics

                y: Stage.portrait ? speakers.height + Theme.gap : 0
                room: present.part
                name: "topics"
                title: qsTr("Topics")
                entries: Present.topics
            }
        }

        Item {
            id: head

            x: panel.leftRoom
            width: parent.width - panel.leftRoom - panel.rightRoom
            height: Math.max(titles.height, others.height)

            Item {
                id: titles

                width: parent.width - others.width - Theme.px(24)
                height: title.y + title.height
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    id: number

                    anchors.baseline: Stage.portrait ? undefined : title.baseline
                    visible: panel.chapter >= 0
                    text: qsTr("Chapter %1 of %2").arg(panel.chapter + 1).arg(Film.chapterCount)
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                }
                PlainText {
                    id: title

                    x: Stage.portrait || !number.visible ? 0 : number.width + Theme.gap
                    y: Stage.portrait && number.visible ? number.height : 0
                    width: parent.width - x
                    text: Film.chapterTitles[panel.chapter] ?? Film.title
                    font.family: Theme.serif
                    font.pixelSize: Stage.portrait ? Theme.heading : Theme.entry
                    maximumLineCount: Stage.portrait ? 2 : 1
                    Accessible.role: Accessible.Heading
                }
            }

            Row {
                id: others

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                TouchButton {
                    objectName: "player.chapters"
                    horizontalPadding: Theme.gap
                    visible: Film.chapterCount > 0
                    text: qsTr("Chapters")
                    onClicked: panel.opening("chapters")
                }
                TouchButton {
                    objectName: "player.transcript"
                    horizontalPadding: Theme.gap
                    visible: Transcript.offered
                    text: qsTr("Transcript")
                    chosen: Transcript.opened
                    checkable: true
                    checked: chosen
                    Accessible.role: Accessible.CheckBox
                    onClicked: Transcript.open(!Transcript.opened)
                }
            }
        }

        PlayerButtons {
            id: buttons

            width: parent.width
            focus: true
            onOpening: deck => panel.opening(deck)
        }

        SeekBar {
            id: bar

            width: parent.width
        }
    }
}
