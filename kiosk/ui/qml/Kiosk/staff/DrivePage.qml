// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The drive that is plugged in: what is done with it now, what can be written to it, and the films on it.
StaffPage {
    id: page

    readonly property bool busy: StaffDrive.work !== ""

    objectName: "staff.drive"
    title: qsTr("Drive")
    note: qsTr("What is on a USB drive, and what should go onto it?")
    whole: true
    Component.onCompleted: StaffDrive.attend(true)
    Component.onDestruction: StaffDrive.attend(false)

    Item {
        width: parent.width
        height: page.room

        Column {
            id: head

            width: parent.width
            spacing: Theme.px(24)

            StaffText {
                objectName: "staff.drive.none"
                width: parent.width
                visible: StaffDrive.state === "empty" || StaffDrive.state === "untold"
                text: StaffDrive.state === "untold" ? qsTr("Drives cannot be used on this machine. Whoever looks after it sets that up, with packaging/install-session.") : qsTr("There is no drive. Plug one in, and wait a moment.")
                maximumLineCount: 4
            }
            StaffChoice {
                width: parent.width
                visible: StaffDrive.choices.length > 1
                enabled: !page.busy
                name: "staff.drive.choice"
                label: qsTr("Which drive")
                options: StaffDrive.choices
                current: StaffDrive.chosen
                onChosen: value => StaffDrive.choose(value)
            }
            Column {
                width: parent.width
                visible: StaffDrive.state === "ready"

                StaffText {
                    objectName: "staff.drive.title"
                    width: parent.width
                    text: StaffDrive.title
                    font.family: Theme.serif
                    font.weight: Font.Medium
                    font.pixelSize: StaffTheme.heading
                    maximumLineCount: 2
                    Accessible.role: Accessible.Heading
                }
                StaffText {
                    objectName: "staff.drive.facts"
                    width: parent.width
                    text: StaffDrive.facts
                    color: StaffDrive.readable ? StaffTheme.muted : StaffTheme.ill
                    maximumLineCount: 3
                }
            }
            DriveWork {
                width: parent.width
            }
            Flow {
                width: parent.width
                // What cannot be had now makes room for the films.
                visible: StaffDrive.readable && !page.busy
                spacing: StaffTheme.gap

                StaffButton {
                    objectName: "staff.drive.backup"
                    text: qsTr("Write a backup to the drive")
                    onClicked: StaffDrive.write("backup")
                }
                StaffButton {
                    objectName: "staff.drive.log"
                    text: qsTr("Write the log to the drive")
                    onClicked: StaffDrive.write("log")
                }
            }
        }

        DriveFilms {
            anchors.top: head.bottom
            anchors.topMargin: StaffTheme.margin
            anchors.bottom: parent.bottom
            width: parent.width
            visible: StaffDrive.readable
            idle: !page.busy
        }
    }
}
