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
    // The numbers of those that are not off the screen.
    readonly property var offered: Film.chapterTitles.map((title, number) => title ? number : -1).filter(number => number >= 0)
    readonly property int last: Math.max(0, offered.length - columns)
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
        const now = Math.max(0, offered.indexOf(Player.chapter));
        first = Math.min(last, now - now % columns);
        cards.itemAt(offered[now] ?? 0)?.forceActiveFocus();
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
                text: qsTr("Chapters %1 to %2 of %3").arg((rail.offered[rail.first] ?? 0) + 1).arg((rail.offered[Math.min(rail.first + rail.columns, rail.offered.length) - 1] ?? 0) + 1).arg(Film.chapterCount)
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
                    readonly property int place: rail.offered.indexOf(index)

                    width: Math.floor((rail.width - (rail.columns - 1) * row.spacing) / rail.columns)
                    visible: place >= rail.first && place >= 0 && place < rail.first + rail.columns
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
