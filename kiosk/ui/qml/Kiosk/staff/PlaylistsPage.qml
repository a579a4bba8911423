// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What can be played: all playlists, and the one that is open. Each change is kept at once, and the last one can be
// taken back.
StaffPage {
    id: page

    readonly property bool opened: OpenPlaylist.opened
    readonly property string unknown: StaffPlaylists.state === "fault" ? qsTr("The library cannot be asked now. The page “Now” says what is wrong.") : ""

    objectName: "staff.playlists"
    title: opened ? OpenPlaylist.called : qsTr("Playlists")
    note: StaffTyping.shown ? "" : opened ? [OpenPlaylist.summary, OpenPlaylist.amiss].filter(part => part).join(" · ") : qsTr("What can be played? When it is played stands in the schedule.")
    whole: true
    onOpenedChanged: PlaylistPreview.rest()
    Component.onCompleted: StaffPlaylists.attend(true)
    Component.onDestruction: {
        PlaylistPreview.rest();
        StaffPlaylists.attend(false);
    }

    Item {
        width: parent.width
        height: page.room

        Item {
            id: head

            width: parent.width
            height: visible ? Math.max(first.height, last.height, undo.height) : 0
            // Whoever writes needs the room.
            visible: !StaffTyping.shown

            StaffButton {
                id: first

                objectName: page.opened ? "staff.playlists.all" : "staff.playlists.new"
                text: page.opened ? qsTr("All playlists") : qsTr("New playlist")
                first: !page.opened
                enabled: page.opened || StaffPlaylists.state === "ready"
                onClicked: {
                    if (page.opened)
                        StaffPlaylists.close();
                    else
                        StaffPlaylists.create();
                }
            }
            StaffText {
                id: last

                objectName: "staff.playlists.last"
                anchors.left: first.right
                anchors.leftMargin: StaffTheme.gap
                anchors.right: undo.left
                anchors.rightMargin: StaffTheme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: StaffPlaylists.lastChange
                color: StaffTheme.muted
                font.pixelSize: StaffTheme.small
                horizontalAlignment: Text.AlignRight
                maximumLineCount: 2
            }
            StaffButton {
                id: undo

                objectName: "staff.playlists.undo"
                anchors.right: parent.right
                width: Math.ceil(implicitWidth)
                text: qsTr("Undo")
                enabled: StaffPlaylists.lastChange
                onClicked: StaffPlaylists.undo()
            }
        }

        PlaylistClash {
            id: clash

            anchors.top: head.bottom
            anchors.topMargin: visible ? StaffTheme.gap : 0
            width: parent.width
            height: visible ? implicitHeight : 0
        }

        Loader {
            anchors.top: clash.bottom
            anchors.topMargin: head.visible || clash.visible ? StaffTheme.gap : 0
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: page.opened ? editor : shelf
        }
    }

    Component {
        id: shelf

        PlaylistShelf {
            unknown: page.unknown
        }
    }
    Component {
        id: editor

        PlaylistEditor {}
    }
}
