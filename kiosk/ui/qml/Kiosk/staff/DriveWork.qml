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
    readonly property bool stays: busy || StaffDrive.held

    spacing: StaffTheme.gap

    StaffText {
        objectName: "staff.drive.told"
        width: parent.width
        visible: text
        text: work.busy ? StaffDrive.doing : StaffDrive.told
        color: work.busy ? StaffTheme.ink : StaffDrive.refused ? StaffTheme.ill : StaffTheme.good
        maximumLineCount: 6
        Accessible.role: Accessible.AlertMessage
    }
    Item {
        width: parent.width
        height: done.height
        visible: work.copies

        Rectangle {
            objectName: "staff.drive.bar"
            anchors.left: parent.left
            anchors.right: done.left
            anchors.rightMargin: StaffTheme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: StaffTheme.gap
            color: StaffTheme.raised
            border.color: StaffTheme.edge
            border.width: StaffTheme.thin
            Accessible.role: Accessible.ProgressBar
            Accessible.name: done.text

            Rectangle {
                width: Math.round(parent.width * StaffDrive.part)
                height: parent.height
                color: StaffTheme.stamp
            }
        }
        StaffText {
            id: done

            objectName: "staff.drive.done"
            anchors.right: parent.right
            text: qsTr("%1 % are done").arg(Math.floor(StaffDrive.part * 100))
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    StaffText {
        width: parent.width
        visible: work.copies
        text: qsTr("It goes on when you leave this page.")
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
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
            onClicked: StaffDrive.stop()
        }
        StaffText {
            objectName: "staff.drive.pull"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (stop.visible ? stop.width + StaffTheme.gap : 0)
            text: work.busy ? qsTr("Do not pull the drive now.") : StaffDrive.held ? qsTr("Switch the kiosk off before you pull the drive.") : qsTr("You may pull the drive now.")
            font.weight: Font.Medium
            color: work.stays ? StaffTheme.ill : StaffTheme.ink
        }
    }
}
