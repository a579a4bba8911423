// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is on the screen, what comes next and why; whether all is well, and what to do where it is not.
StaffPage {
    id: page

    readonly property real part: Stage.portrait ? width : Math.floor((width - halves.columnSpacing) / 2)

    objectName: "staff.now"
    title: qsTr("What is playing, and is all well?")
    Component.onCompleted: Now.attend(true)
    Component.onDestruction: Now.attend(false)

    Grid {
        id: halves

        width: parent.width
        columns: Stage.portrait ? 1 : 2
        columnSpacing: StaffTheme.margin
        rowSpacing: StaffTheme.margin

        NowPlaying {
            width: page.part
        }
        NowHealth {
            width: page.part
        }
    }
}
