// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Nothing is scheduled: what that comes to, and who says something else where.
Item {
    id: nothing

    readonly property bool sets: Staff.pages.includes("schedule")

    implicitHeight: Math.max(words.height, sets ? set.height : 0)

    StaffText {
        id: words

        objectName: "staff.programme.nothing"
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (nothing.sets ? set.width + StaffTheme.gap : 0)
        text: nothing.sets ? qsTr("Nothing is scheduled: the attract loop plays at all times.") : qsTr("Nothing is scheduled: the attract loop plays at all times. The manager says on the page “Schedule” what should play when.")
    }
    StaffButton {
        id: set

        objectName: "staff.programme.schedule"
        anchors.right: parent.right
        visible: nothing.sets
        text: qsTr("Say what should play when")
        onClicked: Staff.go("schedule")
    }
}
