// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The films on the drive, each with what copies it to the kiosk.
FocusScope {
    id: films

    required property bool idle

    StaffText {
        id: heading

        width: parent.width
        text: qsTr("Films on the drive")
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
    }
    StaffText {
        objectName: "staff.drive.nothing"
        anchors.top: heading.bottom
        anchors.topMargin: StaffTheme.gap
        width: parent.width
        visible: StaffDrive.count === 0
        text: StaffDrive.listing ? qsTr("They are being looked for.") : qsTr("There is no film on it. Films are files that end in .mkv, .mp4, .mov, .mpg or alike.")
        color: StaffTheme.muted
        maximumLineCount: 3
    }

    ListView {
        id: list

        objectName: "staff.drive.films"
        anchors.top: heading.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: turning.visible ? turning.top : parent.bottom
        anchors.bottomMargin: turning.visible ? StaffTheme.gap : 0
        width: parent.width
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        currentIndex: -1
        model: StaffDrive.films
        Accessible.role: Accessible.List
        Accessible.name: heading.text

        delegate: Item {
            id: film

            required property int index
            required property string place
            required property string name
            required property string note

            width: ListView.view.width
            height: Math.max(words.height, copy.height) + 2 * StaffTheme.grid
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ". " + note

            Rectangle {
                width: parent.width
                height: StaffTheme.thin
                color: StaffTheme.hairline
            }
            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - copy.width - StaffTheme.margin

                StaffText {
                    width: parent.width
                    text: film.name
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
                StaffText {
                    width: parent.width
                    text: film.note
                    color: StaffTheme.muted
                    font.pixelSize: StaffTheme.small
                    maximumLineCount: 1
                    Accessible.ignored: true
                }
            }
            StaffButton {
                id: copy

                objectName: "staff.drive.copy." + film.index
                anchors.right: parent.right
                anchors.rightMargin: StaffTheme.grid
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Copy to this kiosk")
                enabled: films.idle
                Accessible.name: text + ": " + film.name
                onVisualFocusChanged: if (visualFocus)
                    list.positionViewAtIndex(film.index, ListView.Contain)
                onClicked: StaffDrive.copy(film.place)
            }
        }

        StaffGlide {
            id: glide

            view: list
        }
    }

    StaffTurnButtons {
        id: turning

        anchors.bottom: parent.bottom
        visible: list.contentHeight > films.height - list.y
        name: "staff.drive"
        glide: glide
    }
}
