// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Softer and louder by touch alone; between them what is heard, and by a touch there how else it could be.
Row {
    id: control

    readonly property int step: 10
    readonly property string language: Sound.languages.length > 1 ? Sound.languages[Sound.track] ?? "" : ""

    signal opening

    spacing: Theme.gap

    TouchButton {
        objectName: "player.softer"
        text: "−"
        horizontalPadding: Theme.grid
        enabled: Sound.volume > 0
        width: Theme.touch
        height: parent.height
        Accessible.name: qsTr("Softer")
        onClicked: Sound.louder(-control.step)
    }
    TouchButton {
        objectName: "player.sound"
        width: control.width - 2 * (Theme.touch + control.spacing)
        height: parent.height
        horizontalPadding: Theme.grid
        kicker: control.language ? qsTr("Sound: %1").arg(Language.named(control.language)) : qsTr("Sound")
        text: Sound.muted ? qsTr("Muted") : qsTr("Volume %1").arg(Sound.volume)
        onClicked: control.opening()
    }
    TouchButton {
        objectName: "player.louder"
        text: "+"
        horizontalPadding: Theme.grid
        enabled: Sound.volume < Sound.ceiling
        width: Theme.touch
        height: parent.height
        Accessible.name: qsTr("Louder")
        onClicked: Sound.louder(control.step)
    }
}
