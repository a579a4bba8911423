// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What the next twelve months ask for in vain: each reason once, with its days. It fills while it is reckoned.
Item {
    id: year

    readonly property string standing: {
        switch (StaffProgramme.ahead) {
        case "reckoning":
            return qsTr("The next twelve months are being looked through: up to %1 so far.").arg(StaffProgramme.aheadUntil);
        case "ready":
            return StaffProgramme.troubles > StaffProgramme.mostTroubles ? qsTr("Looked through up to %1. The first %2 of %3 are shown.").arg(StaffProgramme.aheadUntil).arg(StaffProgramme.mostTroubles).arg(StaffProgramme.troubles) : qsTr("Looked through up to %1.").arg(StaffProgramme.aheadUntil);
        case "fault":
            return qsTr("The year cannot be reckoned now. The page “Now” says what is wrong.");
        default:
            return "";
        }
    }

    signal chosen(day: string)

    StaffText {
        id: standing

        objectName: "staff.programme.standing"
        width: parent.width
        text: year.standing
        color: StaffProgramme.ahead === "fault" ? StaffTheme.ill : StaffTheme.muted
        Accessible.role: Accessible.AlertMessage
    }
    StaffTurning {
        id: troubles

        anchors.top: standing.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        name: "staff.programme.year"
        label: qsTr("What does not fit")
        empty: StaffProgramme.ahead === "ready" ? qsTr("Everything comes as the schedule asks.") : ""
        model: StaffProgramme.year
        delegate: ProgrammeTrouble {
            width: troubles.width
            onReached: troubles.reveal(index)
            onChosen: day => year.chosen(day)
        }
    }
}
