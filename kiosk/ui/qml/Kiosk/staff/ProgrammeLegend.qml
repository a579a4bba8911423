// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is what on the bar, in words, and the times that are only marked there.
Flow {
    id: legend

    spacing: Theme.px(24)
    Accessible.role: Accessible.StaticText
    Accessible.name: [doors.visible ? doors.text : "", latest.visible ? latest.text : ""].filter(part => part).join(". ")

    Repeater {
        model: [
            {
                "use": "closed",
                "text": qsTr("Closed")
            },
            {
                "use": "always",
                "text": qsTr("Attract loop")
            },
            {
                "use": "list",
                "text": qsTr("Playlist")
            },
            {
                "use": "screening",
                "text": qsTr("Screening")
            }
        ]

        Row {
            id: sample

            required property var modelData

            spacing: StaffTheme.grid

            ProgrammeTone {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(40)
                height: Theme.px(28)
                use: sample.modelData.use
            }
            StaffText {
                text: sample.modelData.text
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
                Accessible.ignored: true
            }
        }
    }
    Row {
        spacing: StaffTheme.grid
        visible: StaffProgramme.now >= 0

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(6)
            height: Theme.px(28)
            color: StaffTheme.stamp
        }
        StaffText {
            text: qsTr("Now")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }
    }
    StaffText {
        id: doors

        objectName: "staff.programme.doors"
        visible: StaffProgramme.doors
        text: qsTr("Doors open: %1").arg(StaffProgramme.doors)
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
    StaffText {
        id: latest

        objectName: "staff.programme.latest"
        visible: StaffProgramme.latest
        text: qsTr("Latest start of the film: %1").arg(StaffProgramme.latest)
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
}
