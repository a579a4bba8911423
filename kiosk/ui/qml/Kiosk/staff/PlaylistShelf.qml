// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// All playlists, and those that are found by name. unknown: why there are none to be seen.
Item {
    id: shelf

    property string unknown

    StaffField {
        id: search

        objectName: "staff.playlists.search"
        width: parent.width
        placeholder: qsTr("Find a playlist")
        most: StaffPlaylists.longestQuery
        onTextChanged: {
            StaffPlaylists.look(text);
            list.begin();
        }
        Component.onCompleted: text = StaffPlaylists.query
    }
    StaffTurning {
        id: list

        anchors.top: search.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        name: "staff.playlists.list"
        label: qsTr("Playlists")
        empty: shelf.unknown || (StaffPlaylists.state === "ready" ? qsTr("No playlist has these words in its name.") : "")
        model: StaffPlaylists.rows
        delegate: PlaylistRow {
            width: list.width
            onReached: list.reveal(index)
        }
    }
}
