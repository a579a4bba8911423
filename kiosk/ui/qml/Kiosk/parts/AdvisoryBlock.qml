// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a visitor should know before reading on. Without a frame, in which it would look like something to touch.
Column {
    id: block

    required property string text

    bottomPadding: Theme.px(32)
    spacing: Theme.px(4)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [label.text, text].join(": ")

    PlainText {
        id: label

        width: parent.width
        text: qsTr("Please note")
        color: Theme.muted
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    PlainText {
        width: parent.width
        text: block.text
        font.weight: Font.Medium
        Accessible.ignored: true
    }
}
