// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The playlist that is open: its items in their order, and beside them, in portrait above, what can be done.
Item {
    id: editor

    readonly property bool stacked: Stage.portrait
    readonly property real beside: Math.round(width * 0.47)
    property string part: "list"

    Component.onCompleted: if (items.count === 0 && !OpenPlaylist.attract)
        part = "add"

    Connections {
        target: OpenPlaylist

        function onPlaceChanged(): void {
            if (OpenPlaylist.place < 0 && editor.part === "item")
                editor.part = "list";
            // Another clip's bounds are set.
            if (editor.part !== "preview")
                PlaylistPreview.rest();
        }
    }

    PlaylistSide {
        id: side

        x: editor.stacked ? 0 : editor.beside + StaffTheme.margin
        width: parent.width - x
        // In portrait the keyboard takes the room of the items.
        height: !editor.stacked || StaffTyping.shown ? parent.height : Math.round(parent.height * 0.56)
        part: editor.part
        onTurned: part => editor.part = part
    }

    PlaylistItems {
        id: items

        y: editor.stacked ? side.height + StaffTheme.gap : 0
        width: editor.stacked ? parent.width : editor.beside
        height: Math.max(0, parent.height - y)
        visible: height > 0
        onChosen: place => {
            OpenPlaylist.choose(place);
            if (editor.part !== "preview")
                editor.part = "item";
            else
                PlaylistPreview.play(place);
        }
    }
}
