// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The one way out of the kiosk, in two steps.
Column {
    id: ending

    property bool asks: false

    spacing: StaffTheme.gap
    onVisibleChanged: asks = false

    StaffText {
        objectName: "staff.ending.words"
        width: parent.width
        text: Ending.again ? qsTr("A restart takes half a minute. It ends a visit or a film that is on. Settings and records stay.") : qsTr("Without the kiosk the screen belongs to the machine, until somebody starts it there. A visit or a film that is on ends. Settings and records stay.")
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    Flow {
        width: parent.width
        spacing: StaffTheme.gap

        StaffButton {
            id: ask

            objectName: "staff.ending.ask"
            visible: !ending.asks
            text: Ending.again ? qsTr("Restart the kiosk") : qsTr("End the kiosk")
            onClicked: {
                ending.asks = true;
                keep.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        // Where the first one was, so that two touches there end nothing.
        StaffButton {
            id: keep

            objectName: "staff.ending.keep"
            width: Math.max(implicitWidth, ask.implicitWidth)
            visible: ending.asks
            text: qsTr("Let it run")
            onClicked: ending.asks = false
        }
        StaffButton {
            objectName: "staff.ending.end"
            visible: ending.asks
            grave: true
            text: Ending.again ? qsTr("Restart it now") : qsTr("End it now")
            onClicked: Ending.begin()
        }
    }
}
