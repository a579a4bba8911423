// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Why the last change was not made, and how it goes on: nothing of it is lost.
Column {
    id: clash

    readonly property string words: OpenPlaylist.clash || StaffPlaylists.refused

    visible: words
    spacing: StaffTheme.gap

    StaffText {
        objectName: "staff.playlists.refused"
        width: parent.width
        text: clash.words
        color: StaffTheme.ill
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: parent.width
        visible: OpenPlaylist.clash || OpenPlaylist.unkept
        spacing: StaffTheme.gap

        StaffButton {
            objectName: "staff.playlists.mine"
            text: OpenPlaylist.clash ? qsTr("Keep mine") : qsTr("Try to keep it again")
            onClicked: OpenPlaylist.keepMine()
        }
        StaffButton {
            objectName: "staff.playlists.theirs"
            visible: OpenPlaylist.clash
            text: qsTr("Take theirs")
            onClicked: OpenPlaylist.takeTheirs()
        }
    }
}
