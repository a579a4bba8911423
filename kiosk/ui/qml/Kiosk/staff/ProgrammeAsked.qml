// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is on at a moment of the day, which is asked here or by a touch on the bar, and why.
Grid {
    id: asked

    readonly property real told: columns > 1 ? width - time.width - columnSpacing : width

    columns: Stage.portrait ? 1 : 2
    columnSpacing: StaffTheme.margin
    rowSpacing: StaffTheme.gap

    TimeField {
        id: time

        name: "staff.programme.time"
        label: qsTr("What plays at this time?")
        value: StaffProgramme.askedTime
        onChosen: value => StaffProgramme.ask(value)
    }
    Column {
        width: asked.told
        spacing: StaffTheme.grid / 2
        Accessible.role: Accessible.StaticText
        Accessible.name: [what.text, why.text, passed.text].filter(part => part).join(". ")

        StaffText {
            id: what

            objectName: "staff.programme.what"
            width: parent.width
            visible: text
            text: StaffProgramme.askedWhat && StaffProgramme.askedTime + " · " + StaffProgramme.askedWhat
            font.weight: Font.DemiBold
            font.pixelSize: StaffTheme.heading
            maximumLineCount: 2
            Accessible.ignored: true
        }
        StaffText {
            id: why

            objectName: "staff.programme.why"
            width: parent.width
            text: StaffProgramme.askedWhy
            Accessible.ignored: true
        }
        StaffText {
            id: passed

            objectName: "staff.programme.passed"
            width: parent.width
            visible: StaffProgramme.askedPassed
            text: visible ? qsTr("Passed over for it: %1").arg(StaffProgramme.askedPassed) : ""
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }
    }
}
