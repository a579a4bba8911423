// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What is being chosen to be added, and the way back to what else there is.
Column {
    id: head

    property string text
    // Whoever looks at a picture needs the room.
    property bool open: true

    signal closed

    spacing: StaffTheme.grid

    StaffButton {
        objectName: "playlist.add.back"
        visible: head.open && !StaffTyping.shown
        text: qsTr("Add something else")
        onClicked: head.closed()
    }
    StaffText {
        width: parent.width
        text: head.text
        font.weight: Font.Medium
        maximumLineCount: 2
        Accessible.role: Accessible.Heading
    }
}
