// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a visitor should know before reading on.
Item {
    id: block

    required property string text

    implicitHeight: frame.height + Theme.px(40)

    Rectangle {
        id: frame

        width: parent.width
        height: words.height + Theme.px(32)
        color: Theme.raised
        border.color: Theme.hairline
        border.width: Theme.thin

        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(24)
            width: parent.width - 2 * x
            text: block.text
            font.weight: Font.Medium
            Accessible.role: Accessible.AlertMessage
        }
    }
}
