// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Back to where the visitor came from; on every screen in the same corner.
TouchButton {
    objectName: "back"
    x: Theme.margin
    y: Theme.px(40)
    visible: Navigator.hasBack
    text: "← " + Accessible.name
    Accessible.name: qsTr("Back")
    onClicked: Navigator.back()
}
