// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// One entry of the day: from when to when, what, and why. A touch has it looked at.
T.AbstractButton {
    id: row

    required property int index
    required property string start
    required property string use
    required property string time
    required property string what
    required property string why
    required property bool asked
    required property bool now

    readonly property color ink: down ? StaffTheme.raised : StaffTheme.ink

    signal reached

    objectName: "staff.programme.entry." + index
    implicitHeight: Math.max(StaffTheme.row, words.height + 2 * StaffTheme.grid)
    focusPolicy: Qt.StrongFocus
    checkable: true
    checked: asked
    text: time + " " + what
    Accessible.role: Accessible.RadioButton
    Accessible.name: [time + ": " + what, now ? qsTr("Now") : "", why].filter(part => part).join(". ")
    onClicked: StaffProgramme.look(start)
    onVisualFocusChanged: if (visualFocus)
        reached()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: row.down ? StaffTheme.ink : row.asked ? StaffTheme.raised : "transparent"

        Rectangle {
            width: parent.width
            height: StaffTheme.thin
            color: StaffTheme.hairline
        }
        Rectangle {
            width: Theme.px(6)
            height: parent.height
            color: StaffTheme.stamp
            visible: row.asked
        }
        ProgrammeTone {
            x: Theme.px(20)
            y: StaffTheme.grid
            width: Theme.px(24)
            height: parent.height - 2 * y
            use: row.use
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: row.visualFocus
            border.color: StaffTheme.ink
        }
    }

    contentItem: Item {
        StaffText {
            id: when

            x: Theme.px(64)
            y: words.y
            width: Theme.px(192)
            text: row.time
            color: row.ink
            font.features: ({ tnum: 1 })
            Accessible.ignored: true
        }
        Column {
            id: words

            x: when.x + when.width
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - (mark.visible ? mark.width + StaffTheme.gap : 0) - StaffTheme.grid

            StaffText {
                width: parent.width
                text: row.what
                color: row.ink
                font.weight: Font.Medium
                maximumLineCount: 2
                Accessible.ignored: true
            }
            StaffText {
                width: parent.width
                text: row.why
                color: row.down ? StaffTheme.raised : StaffTheme.muted
                font.pixelSize: StaffTheme.small
                Accessible.ignored: true
            }
        }
        StaffText {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: StaffTheme.grid
            y: words.y
            visible: row.now
            text: qsTr("Now")
            color: row.ink
            font.pixelSize: StaffTheme.small
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
