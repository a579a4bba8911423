// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A key of the pad. It looks the same whether it is pressed or not: no picture of the screen, and nothing that reads it
// aloud, tells which one was. It acts when a finger is put on it, however long that stays.
Item {
    id: key

    property string text
    property bool first: false

    signal hit

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: key.hit()
    Keys.onReturnPressed: hit()
    Keys.onEnterPressed: hit()
    Keys.onSpacePressed: hit()

    Rectangle {
        anchors.fill: parent
        color: key.first && key.enabled ? StaffTheme.ink : StaffTheme.raised
        border.color: key.enabled ? StaffTheme.edge : StaffTheme.hairline
        border.width: StaffTheme.thin

        FocusRing {
            around: parent
            visible: key.activeFocus
            border.color: StaffTheme.ink
        }
    }
    StaffText {
        anchors.centerIn: parent
        text: key.text
        color: !key.enabled ? StaffTheme.edge : key.first ? StaffTheme.raised : StaffTheme.ink
        font.weight: Font.Medium
        font.pixelSize: key.text.length === 1 ? Theme.px(40) : StaffTheme.body
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onPressedChanged: if (pressed)
            key.hit()
    }
}
