// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Words of others, letter for letter; under them whose translation it is, how they came to us, and the words as published.
Item {
    id: block

    required property string text
    required property string label
    required property string note
    required property string translator
    required property string original
    required property string remark
    required property bool large
    // In half the width: smaller, and the way it came to us is one touch away.
    property bool compact: false
    property bool open: false

    signal reached(Item item)

    implicitHeight: lines.height + Theme.px(40)

    Rectangle {
        width: Theme.px(4)
        height: lines.height
        color: Theme.length
    }

    Column {
        id: lines

        x: Theme.px(32)
        width: parent.width - x
        spacing: Theme.px(12)

        PlainText {
            width: parent.width
            visible: text
            text: block.label
            font.weight: Font.Medium
        }
        PlainText {
            width: parent.width
            text: qsTr("“%1”").arg(block.text)
            font.family: Theme.serif
            font.pixelSize: Theme.text(block.compact ? 32 : (block.text.length > 160 ? 36 : block.text.length > 100 || !block.large ? 42 : 48) + (block.large ? 6 : 0))
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
        PlainText {
            width: parent.width
            visible: block.translator
            text: qsTr("Translated by: %1").arg(block.translator)
            font.pixelSize: Theme.small
        }
        PlainText {
            width: parent.width
            visible: block.note && (block.open || !block.compact)
            text: block.note
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: 1.2
        }
        PlainText {
            width: parent.width
            visible: block.remark
            text: qsTr("Note of the editors: %1").arg(block.remark)
            font.pixelSize: Theme.small
            lineHeight: 1.2
        }
        TouchButton {
            id: button

            objectName: "quote.published"
            visible: block.original || block.compact
            text: block.original ? qsTr("The words as published") : qsTr("Source of the quote")
            chosen: block.open
            checkable: true
            checked: block.open
            Accessible.role: Accessible.CheckBox
            onVisualFocusChanged: if (visualFocus)
                block.reached(button)
            onClicked: {
                block.open = !block.open;
                lines.forceLayout();
                block.reached(block.open && block.original ? published : button);
            }
        }
        PlainText {
            id: published

            width: parent.width
            visible: block.open && block.original
            text: block.original
            font.family: Theme.serif
            font.pixelSize: Theme.text(34)
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
    }
}
