// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// The keyboard on the screen at the bottom of the staff area, while something is typed in.
Rectangle {
    id: ground

    objectName: "staff.keyboard"
    height: keyboard.height + 2 * StaffTheme.gap
    visible: StaffTyping.shown
    color: Theme.ground

    Keyboard {
        id: keyboard

        anchors.horizontalCenter: parent.horizontalCenter
        y: StaffTheme.gap
        width: Math.min(parent.width - 2 * StaffTheme.gap, Theme.px(1400))
        room: Stage.window.height * (Stage.portrait ? 0.3 : 0.44)
        full: true
        ending: StaffTyping.lines ? qsTr("New line") : qsTr("Done")
        onTyped: text => StaffTyping.typed(text)
        onErased: StaffTyping.erased()
        onDone: StaffTyping.done()
        onDismissed: StaffTyping.hide()
    }
}
