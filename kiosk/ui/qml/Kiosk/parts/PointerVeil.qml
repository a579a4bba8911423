// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Hides the pointer unless somebody is moving a mouse: a finger needs none.
HoverHandler {
    id: veil

    readonly property Timer moving: Timer {
        interval: 3000
    }

    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    cursorShape: moving.running ? Qt.ArrowCursor : Qt.BlankCursor
    onPointChanged: moving.restart()
}
