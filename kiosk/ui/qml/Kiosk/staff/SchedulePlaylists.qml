// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// One of the playlists is chosen, of however many there are.
FocusScope {
    id: choice

    signal closed

    Item {
        id: head

        width: parent.width
        height: Math.max(search.height, back.height)

        StaffField {
            id: search

            objectName: "schedule.lists.search"
            width: parent.width - back.width - StaffTheme.gap
            placeholder: qsTr("Find a playlist")
            most: 80
            onTextChanged: {
                StaffSchedule.look(text);
                list.begin();
            }
        }
        StaffButton {
            id: back

            objectName: "schedule.lists.back"
            anchors.right: parent.right
            text: qsTr("Back to the rule")
            onClicked: choice.closed()
        }
    }
    StaffTurning {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        name: "schedule.lists"
        label: qsTr("Playlists")
        empty: StaffSchedule.listCount ? qsTr("No playlist has these words.") : qsTr("There is no playlist yet. Page “Playlists” makes one.")
        model: StaffSchedule.lists
        delegate: StaffButton {
            required property int index
            required property int key
            required property string name

            objectName: "schedule.list." + key
            width: list.width
            text: name
            alignment: Text.AlignLeft
            quiet: true
            lines: 1
            chosen: StaffSchedule.rule.playlist === String(key)
            onClicked: {
                StaffSchedule.put("playlist", key);
                choice.closed();
            }
            onVisualFocusChanged: if (visualFocus)
                list.reveal(index)
        }
    }
}
