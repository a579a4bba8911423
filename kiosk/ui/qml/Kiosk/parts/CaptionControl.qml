// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Captions on or off by one touch; by another one, how they are to be.
Row {
    id: control

    signal opening

    spacing: Theme.gap

    TouchButton {
        objectName: "player.captions"
        width: control.width - choose.width - control.spacing
        height: parent.height
        horizontalPadding: Theme.px(12)
        enabled: Captioning.offered.length > 0
        kicker: qsTr("Captions")
        text: Captioning.offered.length === 0 ? qsTr("None") : Player.captions ? qsTr("On") : qsTr("Off")
        onClicked: Player.caption(!Player.captions)
    }
    TouchButton {
        id: choose

        objectName: "player.captions.choose"
        height: parent.height
        horizontalPadding: Theme.px(12)
        enabled: Captioning.offered.length > 0
        kicker: qsTr("Language, size")
        text: qsTr("Choose")
        Accessible.name: qsTr("Choose language and look of the captions")
        onClicked: control.opening()
    }
}
