// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// All rules in the order of a day, and the form of one that is made or changed.
FocusScope {
    id: rules

    readonly property bool filling: StaffSchedule.rule.open

    onFillingChanged: if (!filling)
        forceActiveFocus()

    Loader {
        anchors.fill: parent
        focus: true
        active: rules.filling
        sourceComponent: ScheduleRuleForm {}
    }

    Flow {
        id: fresh

        width: parent.width
        visible: !rules.filling
        spacing: StaffTheme.grid

        StaffButton {
            objectName: "schedule.new.list"
            text: qsTr("New: play a playlist")
            enabled: StaffSchedule.ready
            onClicked: StaffSchedule.beginRule("list")
        }
        StaffButton {
            objectName: "schedule.new.screening"
            text: qsTr("New: announce a screening")
            enabled: StaffSchedule.ready
            onClicked: StaffSchedule.beginRule("screening")
        }
    }

    StaffTurning {
        id: list

        anchors.top: fresh.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !rules.filling
        name: "schedule.rules"
        label: qsTr("Rules")
        empty: StaffSchedule.ready ? qsTr("Nothing is scheduled yet. Whenever nobody uses the kiosk, the attract loop plays.") : ""
        model: StaffSchedule.rules
        delegate: ScheduleRow {
            width: list.width
            onReached: list.reveal(index)
        }
    }
}
