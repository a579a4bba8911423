// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// What does not come on one day of the year or on several, and why. A touch opens the first of these days.
T.AbstractButton {
    id: row

    required property int index
    required property string day
    required property string first
    required property string last
    required property int days
    required property string reason

    signal reached
    signal chosen(day: string)

    objectName: "staff.programme.trouble." + index
    implicitHeight: Math.max(StaffTheme.row, words.height + 2 * StaffTheme.grid)
    focusPolicy: Qt.StrongFocus
    text: days > 1 ? qsTr("%1, and %n more day(s), the last one %2", "", days - 1).arg(first).arg(last) : first
    Accessible.name: text + ". " + reason
    onClicked: chosen(day)
    onVisualFocusChanged: if (visualFocus)
        reached()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: row.down ? StaffTheme.ink : "transparent"

        Rectangle {
            width: parent.width
            height: StaffTheme.thin
            color: StaffTheme.hairline
        }
        Rectangle {
            width: Theme.px(6)
            height: parent.height
            color: StaffTheme.ill
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: row.visualFocus
            border.color: StaffTheme.ink
        }
    }

    contentItem: Item {
        Column {
            id: words

            x: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - StaffTheme.grid

            StaffText {
                width: parent.width
                text: row.text
                color: row.down ? StaffTheme.raised : StaffTheme.muted
                font.pixelSize: StaffTheme.small
                Accessible.ignored: true
            }
            StaffText {
                width: parent.width
                text: row.reason
                color: row.down ? StaffTheme.raised : StaffTheme.ink
                Accessible.ignored: true
            }
        }
    }
}
