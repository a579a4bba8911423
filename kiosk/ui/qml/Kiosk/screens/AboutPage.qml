// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What the film is, what all this rests on, and what visitors made of it.
ListPage {
    objectName: "about"
    title: qsTr("About the film and this kiosk")
    tools: [
        TakeAway {
            width: parent?.width ?? 0
            beside: true
        },
        PlainText {
            width: parent?.width ?? 0
            topPadding: Theme.px(24)
            visible: Venue.corrections
            text: qsTr("You have found a mistake? Please write to %1").arg(Venue.corrections)
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            lineHeight: 1.2
        }
    ]
}
