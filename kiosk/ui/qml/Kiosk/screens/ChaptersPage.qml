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

    objectName: "chapters"
    title: qsTr("Chapters")
    note: qsTr("Touch a chapter to play it. The film then goes on to the end.")
    pointed: touched

    Flickable {
        id: list

        // By a screenful less a row, to where a row begins.
        function turn(direction: int): void {
            const row = rows.itemAt(0).height;
            const aim = column.childAt(0, Math.max(0, contentY + direction * (height - row)));
            scroll.to = Math.max(0, Math.min(contentHeight - height, aim ? aim.y : contentHeight));
            scroll.restart();
        }

        function reveal(row: Item): void {
            contentY = Math.max(row.y + row.height - height, Math.min(row.y, contentY));
        }

        width: parent.width
        height: parent.height - (Stage.portrait ? turning.height + Theme.px(24) : 0)
        clip: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds

        NumberAnimation {
            id: scroll

            target: list
            property: "contentY"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }

        Column {
            id: column

            width: parent.width

            Repeater {
                id: rows

                model: Film.chapters

                ChapterRow {
                    id: row

                    width: column.width
                    focus: index === 0
                    onVisualFocusChanged: if (visualFocus)
                        list.reveal(row)
                    onPressedChanged: page.touched = pressed ? index : -1
                    onClicked: Navigator.watch(start)
                }
            }
        }
    }

    // Low: it must not dim the row a page begins with.
    EdgeFade {
        width: parent.width
        height: Theme.px(24)
        visible: !list.atYBeginning
    }
    EdgeFade {
        width: parent.width
        anchors.bottom: list.bottom
        below: true
        visible: !list.atYEnd
    }

    Row {
        id: turning

        x: -page.indent
        anchors.bottom: parent.bottom
        height: Theme.touch
        spacing: Theme.gap
        visible: list.contentHeight > list.height

        TouchButton {
            objectName: "chapters.up"
            text: qsTr("Further up")
            enabled: !list.atYBeginning
            onClicked: list.turn(-1)
        }
        TouchButton {
            objectName: "chapters.down"
            text: qsTr("Further down")
            enabled: !list.atYEnd
            onClicked: list.turn(1)
        }
    }
}
