// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Captions on or off by one touch; by another one, how they are to be.
Row {
    id: control

    signal opening

    // One frame, in two parts.
    spacing: -Theme.thin

    TouchButton {
        objectName: "player.captions"
        width: control.width - choose.width - control.spacing
        height: parent.height
        horizontalPadding: Theme.gap
        enabled: Captioning.offered.length > 0
        text: !enabled ? qsTr("No captions") : Player.captions ? qsTr("Captions: on") : qsTr("Captions: off")
        onClicked: Player.caption(!Player.captions)
    }
    TouchButton {
        id: choose

        objectName: "player.captions.choose"
        height: parent.height
        horizontalPadding: Theme.gap
        enabled: Captioning.offered.length > 0
        text: qsTr("Choose")
        Accessible.name: qsTr("Choose language and look of the captions")
        onClicked: control.opening()
    }
}
