// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The item that is looked at: what it is, what is wrong with it, and what can be set of it.
StaffPane {
    id: pane

    signal watched(place: int)

    name: "playlist.item"

    StaffText {
        width: parent.width
        visible: OpenPlaylist.place < 0
        text: qsTr("Touch an item of the list to change it.")
        color: StaffTheme.muted
    }

    Repeater {
        model: OpenPlaylist.sheet

        PlaylistItemSheet {
            width: parent?.width ?? 0
            onWatched: pane.watched(place)
        }
    }
}
