// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is done with the drive, or came of it, and whether it may be pulled.
Column {
    id: work

    readonly property bool busy: StaffDrive.work !== ""
    readonly property bool copies: StaffDrive.work === "film"

    spacing: StaffTheme.grid

    StaffText {
        objectName: "staff.drive.told"
        width: parent.width
        visible: text
        text: work.busy ? StaffDrive.doing : StaffDrive.told
        color: work.busy ? StaffTheme.ink : StaffDrive.refused ? StaffTheme.ill : StaffTheme.good
        maximumLineCount: 6
        Accessible.role: Accessible.AlertMessage
    }
    Rectangle {
        objectName: "staff.drive.bar"
        width: parent.width
        height: StaffTheme.gap
        visible: work.copies
        color: StaffTheme.raised
        border.color: StaffTheme.edge
        border.width: StaffTheme.thin
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 % are done").arg(Math.floor(StaffDrive.part * 100))

        Rectangle {
            width: Math.round(parent.width * StaffDrive.part)
            height: parent.height
            color: StaffTheme.stamp
        }
    }
    Row {
        width: parent.width
        spacing: StaffTheme.gap
        visible: work.busy || StaffDrive.readable

        StaffButton {
            id: stop

            objectName: "staff.drive.stop"
            visible: work.copies
            text: qsTr("Stop")
            grave: true
            onClicked: StaffDrive.stop()
        }
        StaffText {
            objectName: "staff.drive.pull"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (stop.visible ? stop.width + StaffTheme.gap : 0)
            text: work.busy ? qsTr("Do not pull the drive now.") : qsTr("You may pull the drive now.")
            font.weight: Font.Medium
            color: work.busy ? StaffTheme.ill : StaffTheme.ink
        }
    }
}
