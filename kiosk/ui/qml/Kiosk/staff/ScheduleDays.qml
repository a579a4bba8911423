// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Days with hours of their own, above all those on which the house is closed.
FocusScope {
    id: days

    readonly property bool filling: StaffSchedule.day.open

    onFillingChanged: if (!filling)
        forceActiveFocus()

    Loader {
        anchors.fill: parent
        focus: true
        active: days.filling
        sourceComponent: ScheduleDayForm {}
    }
    StaffButton {
        id: fresh

        objectName: "schedule.new.day"
        visible: !days.filling
        text: qsTr("New: close on a day, or open at other hours")
        enabled: StaffSchedule.ready
        onClicked: StaffSchedule.beginDay()
    }
    StaffTurning {
        id: list

        anchors.top: fresh.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !days.filling
        name: "schedule.days"
        label: qsTr("Special days")
        empty: StaffSchedule.ready ? qsTr("There are no special days. The opening hours hold on every day.") : ""
        model: StaffSchedule.days
        delegate: StaffButton {
            required property int index
            required property int key
            required property string title
            required property string dates
            required property string note

            objectName: "schedule.special." + key
            width: list.width
            text: [dates, dates.includes(title) ? "" : title, note].filter(part => part).join(" · ")
            alignment: Text.AlignLeft
            quiet: true
            enabled: StaffSchedule.ready
            onClicked: StaffSchedule.open(key)
            onVisualFocusChanged: if (visualFocus)
                list.reveal(index)
        }
    }
}
