// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What can be done with the open playlist. part: list, item, add or preview.
Item {
    id: side

    required property string part
    readonly property bool writing: StaffTyping.shown

    signal turned(part: string)

    onPartChanged: if (part !== "preview")
        PlaylistPreview.rest()

    StaffChoice {
        id: parts

        width: parent.width
        height: visible ? implicitHeight : 0
        // Whoever writes needs the room.
        visible: !side.writing
        name: "playlist.part"
        label: qsTr("What is shown")
        current: side.part
        options: [
            {
                "value": "list",
                "text": qsTr("This list")
            },
            {
                "value": "item",
                "text": qsTr("Item")
            },
            {
                "value": "add",
                "text": qsTr("Add")
            },
            {
                "value": "preview",
                "text": qsTr("Preview")
            }
        ]
        onChosen: value => {
            side.turned(value);
            if (value === "preview")
                PlaylistPreview.play(Math.max(0, OpenPlaylist.place));
        }
    }

    Loader {
        anchors.top: parts.bottom
        anchors.topMargin: parts.visible ? StaffTheme.gap : 0
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: side.part === "item" ? item : side.part === "add" ? add : side.part === "preview" ? preview : list
    }

    Component {
        id: list

        PlaylistSheet {}
    }
    Component {
        id: item

        PlaylistItem {
            onWatched: place => {
                side.turned("preview");
                PlaylistPreview.play(place);
            }
        }
    }
    Component {
        id: add

        PlaylistAdd {}
    }
    Component {
        id: preview

        StaffPane {
            name: "playlist.preview.pane"

            PlaylistPicture {
                width: parent.width
            }
        }
    }
}
