// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Closing for today, and what happens then.
Column {
    id: closing

    spacing: StaffTheme.gap

    StaffText {
        width: parent.width
        text: qsTr("Closing")
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }

    Column {
        width: parent.width
        visible: Closing.known

        StaffRow {
            objectName: "staff.closing.screen"
            width: parent.width
            label: qsTr("Screen")
            value: Closing.switchable ? qsTr("It goes dark. If somebody touches it, it says that it is closed, and goes dark again.") : qsTr("The kiosk cannot switch this screen off. It says that it is closed; switch the screen off by hand.")
        }
        StaffRow {
            width: parent.width
            label: qsTr("Backup")
            value: Closing.backedUp ? qsTr("That of today is made. The next one is made just after midnight, if the machine is on.") : qsTr("That of today is made within minutes, if the machine stays on. The next one just after midnight.")
        }
        StaffRow {
            width: parent.width
            label: qsTr("Machine")
            value: qsTr("It may stay on, or be switched off. When it is switched on again, the kiosk starts and is open.")
        }
        StaffRow {
            width: parent.width
            label: qsTr("Opening again")
            value: qsTr("It opens when somebody of staff holds the corner mark and gives the PIN, or when it is started anew. It does not open by itself.")
        }
    }

    StaffButton {
        objectName: "staff.closing.shut"
        text: qsTr("Close for today")
        enabled: Closing.known
        onClicked: Closing.shut()
    }
}
