// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A number between the two signs that lead to the next round ones; on a keyboard, too, see SettingLine.
Row {
    id: number

    required property string name
    required property string label
    required property string shown
    required property bool lower
    required property bool higher

    signal stepped(up: bool)

    spacing: StaffTheme.grid

    StaffButton {
        objectName: number.name + ".less"
        text: "−"
        font.pixelSize: StaffTheme.heading
        enabled: number.lower
        autoRepeat: true
        Accessible.name: qsTr("%1: less").arg(number.label)
        onClicked: number.stepped(false)
    }
    StaffText {
        objectName: number.name + ".value"
        width: Theme.px(208)
        anchors.verticalCenter: parent.verticalCenter
        text: number.shown
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: number.label + ": " + number.shown
    }
    StaffButton {
        objectName: number.name + ".more"
        text: "+"
        font.pixelSize: StaffTheme.heading
        enabled: number.higher
        autoRepeat: true
        Accessible.name: qsTr("%1: more").arg(number.label)
        onClicked: number.stepped(true)
    }
}
