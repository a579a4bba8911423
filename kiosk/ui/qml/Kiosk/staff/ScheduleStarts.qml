// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Which film is announced, at what times, and how long before people are let in.
Column {
    id: starts

    required property var form
    readonly property int count: form.starts?.length ?? 0

    spacing: StaffTheme.gap

    ScheduleLabel {
        width: parent.width
        visible: StaffSchedule.films.length !== 1
        text: StaffSchedule.films.length ? qsTr("Film") : qsTr("There is no film.")
        error: starts.form.faults.film ?? ""
        name: "schedule.film"
    }
    StaffChoice {
        width: parent.width
        visible: StaffSchedule.films.length > 1
        name: "schedule.film"
        label: qsTr("Film")
        options: StaffSchedule.films
        current: starts.form.film ?? ""
        onChosen: value => StaffSchedule.put("film", value)
    }
    ScheduleLabel {
        width: parent.width
        text: qsTr("It starts at")
        error: starts.form.faults.starts ?? ""
        name: "schedule.starts"
    }
    Repeater {
        // Of their number alone: who changes one finds the same buttons at the same place.
        model: starts.count

        Row {
            id: start

            required property int index

            spacing: StaffTheme.grid

            TimeField {
                name: "schedule.start." + start.index
                label: qsTr("Start %1").arg(start.index + 1)
                bare: true
                value: starts.form.starts?.[start.index] ?? ""
                error: starts.form.faults["starts." + start.index] ?? ""
                onChosen: value => StaffSchedule.put("starts." + start.index, value)
            }
            StaffButton {
                objectName: "schedule.start." + start.index + ".remove"
                visible: starts.count > 1
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove start %1").arg(start.index + 1)
                onClicked: StaffSchedule.put("starts." + start.index + ".remove", "")
            }
        }
    }
    StaffButton {
        objectName: "schedule.start.add"
        text: qsTr("Add a time")
        onClicked: StaffSchedule.put("starts.add", "")
    }
    ScheduleLabel {
        width: parent.width
        text: qsTr("Doors open before each start")
        error: starts.form.faults.doors ?? ""
        name: "schedule.doors"
    }
    SettingNumber {
        readonly property int minutes: starts.form.doors ?? 0

        name: "schedule.doors"
        label: qsTr("Doors open before each start")
        shown: minutes ? qsTr("%1 min").arg(minutes) : qsTr("always open")
        lower: minutes > 0
        higher: minutes < 120
        onStepped: up => StaffSchedule.put("doors", minutes + (up ? 5 : -5))
    }
}
