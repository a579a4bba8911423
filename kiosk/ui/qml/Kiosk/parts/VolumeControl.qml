// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Softer and louder by touch alone, with the volume between.
Row {
    id: control

    readonly property int step: 10

    // One frame, in three parts.
    spacing: -Theme.thin

    TouchButton {
        objectName: "player.softer"
        text: "−"
        enabled: Player.volume > 0
        width: Theme.px(80)
        height: parent.height
        Accessible.name: qsTr("Softer")
        onClicked: Player.louder(-control.step)
    }

    Rectangle {
        width: control.width - 2 * (Theme.px(80) + control.spacing)
        height: parent.height
        color: Theme.raised
        border.color: Theme.hairline
        border.width: Theme.thin

        PlainText {
            anchors.centerIn: parent
            text: qsTr("Volume %1").arg(Player.volume)
            font.weight: Font.Medium
            font.pixelSize: Theme.label
        }
    }

    TouchButton {
        objectName: "player.louder"
        text: "+"
        enabled: Player.volume < 100
        width: Theme.px(80)
        height: parent.height
        Accessible.name: qsTr("Louder")
        onClicked: Player.louder(control.step)
    }
}
