// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// One thing that was looked at. What is as it should be takes a line; what is not says so, and what mends it.
Item {
    id: row

    required property string name
    required property string label
    required property string standing
    required property string says
    required property string mend

    readonly property bool well: standing === "ok"
    readonly property string judged: well ? "" : standing === "fault" ? qsTr("Fault") : qsTr("Attention")

    objectName: "staff.now.finding." + name
    implicitHeight: Math.max(thing.height, told.height) + (well ? StaffTheme.grid : 2 * StaffTheme.gap)
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, judged, says, mend].filter(part => part).join(". ")

    Rectangle {
        width: parent.width
        height: parent.height
        color: StaffTheme.raised
        visible: !row.well
    }
    Rectangle {
        width: Theme.px(6)
        height: parent.height
        color: StaffTheme.ill
        visible: !row.well
    }
    StaffText {
        id: thing

        x: row.well ? 0 : StaffTheme.gap
        y: row.well ? StaffTheme.grid / 2 : StaffTheme.gap
        width: Math.round(parent.width * 0.28) - x - StaffTheme.grid
        text: row.label
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
    Column {
        id: told

        x: Math.round(parent.width * 0.28)
        y: thing.y
        width: parent.width - x - (row.well ? 0 : StaffTheme.gap)
        spacing: StaffTheme.grid

        StaffText {
            width: parent.width
            visible: !row.well
            text: row.judged
            color: StaffTheme.ill
            font.weight: Font.DemiBold
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }
        StaffText {
            width: parent.width
            text: row.says
            font.pixelSize: row.well ? StaffTheme.small : StaffTheme.body
            Accessible.ignored: true
        }
        StaffText {
            width: parent.width
            visible: text
            text: row.mend
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
