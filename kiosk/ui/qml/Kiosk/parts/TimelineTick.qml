// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Where a year, a month or a day begins.
Item {
    id: tick

    required property real day
    required property string text
    required property bool year
    required property bool shown

    // From where it is in sight, in pixels.
    property real inSightFrom: 0

    visible: shown

    Rectangle {
        width: Theme.thin
        height: parent.height
        color: Theme.hairline
    }
    PlainText {
        x: Theme.px(8)
        // Not half of it.
        visible: tick.x >= tick.inSightFrom - x
        text: tick.text
        color: tick.year ? Theme.paper : Theme.muted
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }
}
