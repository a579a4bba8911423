// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What the step asks for, what may be answered, and how long that is waited for.
Rectangle {
    id: panel

    implicitHeight: lines.height + 2 * Theme.px(32)
    color: StaffTheme.raised
    border.color: StaffTheme.edge
    border.width: StaffTheme.thin

    // What lies beneath is not touched through it.
    MouseArea {
        anchors.fill: parent
    }

    Column {
        id: lines

        x: Theme.px(40)
        y: Theme.px(32)
        width: parent.width - 2 * x
        spacing: StaffTheme.gap

        StaffText {
            width: parent.width
            text: qsTr("Step %1 of %2").arg(Check.number).arg(Check.count) + " · " + qsTr("%n second(s) left", "", Check.left)
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        StaffText {
            width: parent.width
            text: Check.called
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: StaffTheme.title
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        StaffText {
            objectName: "staff.check.asks"
            width: parent.width
            text: Check.asks
        }
        Flow {
            width: parent.width
            visible: choices.count > 0
            spacing: StaffTheme.gap

            Repeater {
                id: choices

                model: Check.choices

                StaffButton {
                    required property string name
                    required text
                    required property int index

                    objectName: "staff.check.choice." + name
                    first: index === 0
                    onClicked: Check.choose(name)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: StaffTheme.gap

            StaffButton {
                objectName: "staff.check.giveUp"
                visible: Check.step === "touch"
                text: qsTr("The others do not answer")
                onClicked: Check.giveUp()
            }
            StaffButton {
                objectName: "staff.check.skip"
                visible: ["picture", "sound-left", "sound-right", "touch"].includes(Check.step)
                text: qsTr("Leave out")
                quiet: true
                onClicked: Check.skip()
            }
            StaffButton {
                objectName: "staff.check.stop"
                text: qsTr("Break off")
                quiet: true
                onClicked: Check.stop()
            }
        }
    }
}
