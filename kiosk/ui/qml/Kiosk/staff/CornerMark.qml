// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Where staff knock: two hairlines in the corner. While a finger is held there they grow until it has knocked. What
// hears of the finger is kiosk/ui/corner.py.
Item {
    id: mark

    readonly property real inset: Theme.px(22)
    readonly property real reach: Theme.px(22) + grown * (Theme.margin - 2 * inset)
    property real grown: 0

    objectName: "staff.corner"
    width: Theme.margin
    height: Theme.margin
    visible: Door.marked && !Door.open && !Staff.open
    Accessible.ignored: true

    component Hairline: Rectangle {
        x: mark.inset
        anchors.bottom: parent?.bottom
        anchors.bottomMargin: mark.inset
        width: Theme.thin
        height: Theme.thin
        color: Door.held ? Theme.paper : Theme.muted
    }

    Hairline {
        width: mark.reach
    }
    Hairline {
        height: mark.reach
    }

    NumberAnimation {
        target: mark
        property: "grown"
        from: 0
        to: 1
        // Of the three seconds, what is left when the hold is seen.
        duration: 2500
        running: Door.held
        onStopped: mark.grown = 0
    }
}
