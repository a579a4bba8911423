// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A rule in the list: when, what, on which days, and what of it does not come. A touch opens it; beside that it is paused.
FocusScope {
    id: row

    required property int index
    required property int key
    required property string times
    required property string title
    required property string note
    required property string mark
    required property bool active
    required property string wrong

    signal reached

    implicitHeight: Math.max(button.height, pause.height + 2 * StaffTheme.grid)

    T.AbstractButton {
        id: button

        objectName: "schedule.rule." + row.key
        focus: true
        width: parent.width - pause.width - 2 * StaffTheme.grid
        height: Math.max(StaffTheme.row, Math.max(words.height, times.height) + 2 * StaffTheme.gap)
        focusPolicy: Qt.StrongFocus
        text: row.title
        enabled: StaffSchedule.ready
        Accessible.name: [row.times, row.title, row.mark].filter(part => part).join(". ")
        Accessible.description: [row.note, row.wrong].filter(part => part).join(". ")
        onClicked: StaffSchedule.open(row.key)
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            color: button.down ? StaffTheme.raised : "transparent"

            FocusRing {
                around: parent
                anchors.margins: 0
                visible: button.visualFocus
                border.color: StaffTheme.ink
            }
        }

        contentItem: Item {
            StaffText {
                id: times

                x: StaffTheme.grid
                y: StaffTheme.gap
                width: Theme.px(232)
                text: row.times
                color: row.active ? StaffTheme.ink : StaffTheme.muted
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Column {
                id: words

                x: times.x + times.width + StaffTheme.gap
                y: StaffTheme.gap
                width: parent.width - x - StaffTheme.gap
                spacing: Theme.px(4)

                StaffText {
                    width: parent.width
                    text: row.mark ? row.title + " · " + row.mark : row.title
                    color: row.active ? StaffTheme.ink : StaffTheme.muted
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                StaffText {
                    width: parent.width
                    text: row.note
                    color: StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    Accessible.ignored: true
                }
                StaffText {
                    objectName: "schedule.rule." + row.key + ".wrong"
                    width: parent.width
                    visible: text
                    text: row.wrong
                    color: StaffTheme.ill
                    font.pixelSize: StaffTheme.small
                    Accessible.ignored: true
                }
            }
        }
    }

    StaffButton {
        id: pause

        objectName: "schedule.rule." + row.key + ".pause"
        anchors.right: parent.right
        anchors.rightMargin: StaffTheme.grid
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(184)
        horizontalPadding: StaffTheme.grid
        text: row.active ? qsTr("Pause") : qsTr("Resume")
        enabled: StaffSchedule.ready && !StaffSchedule.busy
        Accessible.name: row.title + ": " + text
        onClicked: StaffSchedule.pause(row.key)
        onVisualFocusChanged: if (visualFocus)
            row.reached()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
