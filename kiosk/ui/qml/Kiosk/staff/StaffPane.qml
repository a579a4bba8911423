// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A part of a page that may hold more than it has room for: it is turned by a finger or by two buttons.
FocusScope {
    id: pane

    // Of its buttons.
    property string name
    default property alias content: column.data
    readonly property bool turns: column.height > height
    // What it would take to show it all.
    readonly property real needed: column.height

    function begin(): void {
        view.contentY = 0;
    }

    Flickable {
        id: view

        // What shows where the keyboard is stands out of what has it.
        readonly property real bleed: StaffTheme.grid

        x: -bleed
        y: -bleed
        width: parent.width + 2 * bleed
        height: parent.height + 2 * bleed - (buttons.visible ? buttons.height + 2 * bleed : 0)
        clip: true
        interactive: pane.turns
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: column.height + 2 * bleed
        onHeightChanged: contentY = Math.max(0, Math.min(contentY, contentHeight - height))

        Column {
            id: column

            x: view.bleed
            y: view.bleed
            width: pane.width
            spacing: StaffTheme.gap
        }
    }

    StaffTurnButtons {
        id: buttons

        anchors.bottom: parent.bottom
        // Whoever writes needs the room.
        visible: pane.turns && !StaffTyping.shown
        name: pane.name
        glide: glide
    }

    StaffGlide {
        id: glide

        view: view
    }
}
