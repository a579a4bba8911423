// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Who comes before and after whose card is open: their cards take its place, so that back leads to the list.
Row {
    id: neighbours

    readonly property real half: (width - spacing) / 2

    spacing: Theme.gap
    visible: Voices.before || Voices.after

    Neighbour {
        objectName: "voice.before"
        kicker: qsTr("Previous voice")
        text: Voices.beforeName
        address: Voices.before
    }
    Neighbour {
        objectName: "voice.after"
        kicker: qsTr("Next voice")
        text: Voices.afterName
        address: Voices.after
    }

    component Neighbour: TouchButton {
        property string address

        width: neighbours.half
        horizontalPadding: Theme.gap
        alignment: Text.AlignLeft
        font.pixelSize: Theme.small
        // Its place is kept, so that the other one stays where it is.
        opacity: address ? 1 : 0
        enabled: address
        onClicked: Navigator.turn(address)
    }
}
