// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// The two buttons that turn what is longer than its place. name: what their objectNames begin with.
Row {
    id: buttons

    required property string name
    required property StaffGlide glide

    spacing: StaffTheme.gap

    StaffButton {
        objectName: buttons.name + ".up"
        text: qsTr("Further up")
        enabled: !buttons.glide.view.atYBeginning
        onClicked: buttons.glide.turn(-1)
    }
    StaffButton {
        objectName: buttons.name + ".down"
        text: qsTr("Further down")
        enabled: !buttons.glide.view.atYEnd
        onClicked: buttons.glide.turn(1)
    }
}
