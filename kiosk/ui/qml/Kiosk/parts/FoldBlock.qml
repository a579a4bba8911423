// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Something more, one touch away.
Item {
    id: block

    required property string title
    required property string text
    property bool open: false

    signal reached(Item item)

    implicitHeight: lines.height + Theme.px(32)

    Column {
        id: lines

        width: parent.width
        spacing: Theme.px(16)

        TouchButton {
            id: button

            objectName: "fold"
            text: block.title
            chosen: block.open
            checkable: true
            checked: block.open
            Accessible.role: Accessible.CheckBox
            onVisualFocusChanged: if (visualFocus)
                block.reached(button)
            onClicked: {
                block.open = !block.open;
                lines.forceLayout();
                block.reached(block.open ? block : button);
            }
        }
        PlainText {
            width: parent.width
            visible: block.open
            text: block.text
            font.pixelSize: Theme.text(34)
            lineHeight: 1.25
        }
    }
}
