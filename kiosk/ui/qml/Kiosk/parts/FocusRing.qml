// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Where the keyboard is.
Rectangle {
    required property Item around

    anchors.fill: around
    anchors.margins: -Theme.px(6)
    visible: false
    color: "transparent"
    border.color: Theme.paper
    border.width: Math.max(2, Theme.px(3))
}
