// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The chapters side by side, some at a time; a touch plays one.
FocusScope {
    id: rail

    readonly property int columns: Stage.portrait ? 2 : 4
    readonly property int last: Math.max(0, Film.chapterCount - columns)
    property int first: 0

    signal done

    function turn(pages: int): void {
        first = Math.max(0, Math.min(last, first + pages * columns));
    }

    implicitHeight: lines.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chapters")
    Keys.onEscapePressed: done()
    Component.onCompleted: {
        const now = Math.max(0, Player.chapter);
        first = Math.min(last, now - now % columns);
        cards.itemAt(now)?.forceActiveFocus();
    }

    Column {
        id: lines

        width: parent.width
        spacing: Theme.gap

        Item {
            width: parent.width
            height: buttons.height

            PlainText {
                width: parent.width - buttons.width - Theme.px(24)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Chapters %1 to %2 of %3").arg(rail.first + 1).arg(Math.min(rail.first + rail.columns, Film.chapterCount)).arg(Film.chapterCount)
                font.family: Theme.serif
                font.pixelSize: Theme.entry
                maximumLineCount: 1
                Accessible.role: Accessible.Heading
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.gap

                TouchButton {
                    objectName: "rail.earlier"
                    visible: rail.last > 0
                    enabled: rail.first > 0
                    text: qsTr("Earlier")
                    onClicked: rail.turn(-1)
                }
                TouchButton {
                    objectName: "rail.later"
                    visible: rail.last > 0
                    enabled: rail.first < rail.last
                    text: qsTr("Later")
                    onClicked: rail.turn(1)
                }
                TouchButton {
                    objectName: "rail.close"
                    text: qsTr("Close")
                    onClicked: rail.done()
                }
            }
        }
        Row {
            id: row

            spacing: Theme.gap

            Repeater {
                id: cards

                model: Film.chapters

                ChapterCard {
                    width: Math.floor((rail.width - (rail.columns - 1) * row.spacing) / rail.columns)
                    visible: index >= rail.first && index < rail.first + rail.columns
                    current: index === Player.chapter
                    onPressed: Navigator.press(start)
                    onClicked: {
                        rail.done();
                        Navigator.watch(start);
                    }
                }
            }
        }
    }
}
