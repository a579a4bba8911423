// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The clock is not to be gone by: why, what holds until it is, and a manager's word that it is right.
Rectangle {
    id: notice

    implicitHeight: words.height + 2 * StaffTheme.gap
    color: StaffTheme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: why.text + " " + holds.text

    Rectangle {
        width: Theme.px(6)
        height: parent.height
        color: StaffTheme.ill
    }
    Column {
        id: words

        x: Theme.px(24)
        y: StaffTheme.gap
        width: parent.width - x - (trust.visible ? trust.width + 2 * StaffTheme.gap : StaffTheme.gap)
        spacing: StaffTheme.grid / 2

        StaffText {
            id: why

            objectName: "staff.programme.distrust"
            width: parent.width
            text: StaffProgramme.distrust
            color: StaffTheme.ill
            Accessible.ignored: true
        }
        StaffText {
            id: holds

            width: parent.width
            text: StaffProgramme.trusting ? qsTr("Until it is right, the attract loop plays at all times, and the screen stays lit. If the time above is right, say so.") : qsTr("Until it is right, the attract loop plays at all times, and the screen stays lit. Tell the manager.")
            Accessible.ignored: true
        }
    }
    StaffButton {
        id: trust

        objectName: "staff.programme.trust"
        anchors.right: parent.right
        anchors.rightMargin: StaffTheme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: StaffProgramme.trusting
        text: qsTr("The time is right")
        onClicked: StaffProgramme.trust()
    }
}
