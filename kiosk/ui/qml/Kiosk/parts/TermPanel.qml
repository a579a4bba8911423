// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a word of the glossary means, below the paragraph that uses it.
Rectangle {
    id: panel

    required property string title
    required property string meaning

    signal reached(Item item)
    signal opened
    signal closed

    // What is to come into sight at once is not laid out before the next picture.
    function layOut(): void {
        lines.forceLayout();
    }

    objectName: "term"
    implicitHeight: lines.height + Theme.px(48)
    color: Theme.raised
    border.color: Theme.hairline
    border.width: Theme.thin
    Accessible.role: Accessible.Note
    Accessible.name: title

    Column {
        id: lines

        x: Theme.px(32)
        y: Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        PlainText {
            width: parent.width
            text: panel.title
            font.family: Theme.serif
            font.pixelSize: Theme.entry
        }
        PlainText {
            width: parent.width
            text: panel.meaning
            lineHeight: 1.2
        }
        Row {
            spacing: Theme.gap

            TouchButton {
                id: open

                objectName: "term.open"
                text: qsTr("Open the card")
                onVisualFocusChanged: if (visualFocus)
                    panel.reached(open)
                onClicked: panel.opened()
            }
            TouchButton {
                id: close

                objectName: "term.close"
                text: qsTr("Close")
                onVisualFocusChanged: if (visualFocus)
                    panel.reached(close)
                onClicked: panel.closed()
            }
        }
    }
}
