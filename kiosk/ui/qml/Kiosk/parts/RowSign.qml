// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// At the end of a line that can be touched, next to words that say where it leads: to a card, or into the film.
Item {
    id: sign

    // Where the words stand, from the top of the line.
    property real line: 0
    property bool plays: false
    property color color

    anchors.right: parent?.right
    anchors.rightMargin: Theme.gap
    width: Theme.px(32)
    height: parent?.height ?? 0

    PlainText {
        anchors.right: parent.right
        y: sign.line - baselineOffset
        visible: !sign.plays
        text: "→"
        color: sign.color
        font.pixelSize: Theme.label
        Accessible.ignored: true
    }
    PlaySign {
        anchors.right: parent.right
        y: sign.line - height
        visible: sign.plays
        height: Theme.px(24)
        color: sign.color
    }
}
