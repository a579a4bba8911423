// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// On which days a rule holds: how it repeats, from when to when, and on which days it does not.
Column {
    id: days

    required property var form
    readonly property string repeats: form.repeats ?? ""
    readonly property bool byWeekday: repeats === "weekly" || repeats === "nth"
    readonly property bool once: repeats === "once"
    readonly property var units: ({
            "weekly": qsTr("every %1 weeks"),
            "monthly": qsTr("every %1 months"),
            "nth": qsTr("every %1 months"),
            "yearly": qsTr("every %1 years")
        })
    readonly property bool special: repeats !== "weekly" || form.interval > 1 || !!form.last?.value || form.without?.length > 0
    readonly property var each: ({
            "weekly": qsTr("every week"),
            "monthly": qsTr("every month"),
            "nth": qsTr("every month"),
            "yearly": qsTr("every year")
        })
    property bool more: false

    spacing: StaffTheme.gap

    StaffReveal {
        id: reveal

        item: choices
    }

    ScheduleLabel {
        width: parent.width
        text: qsTr("Days")
        error: days.form.faults.weekdays ?? ""
        name: "schedule.weekdays"
    }
    Row {
        id: week

        width: parent.width
        visible: days.byWeekday
        spacing: StaffTheme.grid

        Repeater {
            model: StaffSchedule.weekdays

            StaffButton {
                required property string modelData
                required property int index

                objectName: "schedule.weekday." + index
                width: Math.floor((week.width - 6 * week.spacing) / 7)
                horizontalPadding: 0
                text: modelData
                chosen: days.form.weekdays?.[index] ?? false
                checkable: true
                checked: chosen
                Accessible.role: Accessible.CheckBox
                onClicked: StaffSchedule.put("weekday." + index, chosen ? "no" : "yes")
            }
        }
    }
    StaffChoice {
        width: parent.width
        visible: days.repeats === "weekly"
        name: "schedule.weekdays"
        label: qsTr("Days")
        options: [
            {
                "value": "0123456",
                "text": qsTr("Every day")
            },
            {
                "value": "01234",
                "text": qsTr("Monday to Friday")
            },
            {
                "value": "56",
                "text": qsTr("Weekend")
            }
        ]
        current: days.form.days ?? ""
        onChosen: value => StaffSchedule.put("weekdays", value)
    }
    StaffChoice {
        width: parent.width
        visible: days.repeats === "nth"
        name: "schedule.nth"
        label: qsTr("Which of the month")
        options: StaffSchedule.nths
        current: days.form.nth ?? ""
        onChosen: value => StaffSchedule.put("nth", value)
    }
    DateField {
        width: parent.width
        name: "schedule.first"
        label: days.once ? qsTr("On") : days.repeats === "monthly" || days.repeats === "yearly" ? qsTr("The first time, and then on the same date") : qsTr("From")
        value: days.form.first?.value ?? ""
        shown: days.form.first?.shown ?? ""
        around: StaffSchedule.today
        error: days.form.faults.first ?? ""
        onChosen: value => StaffSchedule.put("first", value)
    }

    // What most rules do without.
    StaffButton {
        objectName: "schedule.more"
        visible: !days.special
        text: days.more ? qsTr("Fewer choices of days") : qsTr("More choices of days")
        checkable: true
        checked: days.more
        chosen: days.more
        onClicked: {
            days.more = !days.more;
            if (days.more)
                reveal.soon();
        }
    }
    Column {
        id: choices

        width: parent.width
        visible: days.more || days.special
        spacing: StaffTheme.gap

        ScheduleLabel {
            width: parent.width
            text: qsTr("It repeats")
            error: days.form.faults.interval ?? days.form.faults.nth ?? ""
            name: "schedule.interval"
        }
        StaffChoice {
            width: parent.width
            name: "schedule.repeats"
            label: qsTr("It repeats")
            options: StaffSchedule.repetitions
            current: days.repeats
            onChosen: value => StaffSchedule.put("repeats", value)
        }
        SettingNumber {
            readonly property int interval: days.form.interval ?? 1

            visible: !days.once
            name: "schedule.interval"
            label: qsTr("It repeats")
            shown: interval > 1 ? (days.units[days.repeats] ?? "%1").arg(interval) : days.each[days.repeats] ?? ""
            lower: interval > 1
            higher: interval < 52
            onStepped: up => StaffSchedule.put("interval", interval + (up ? 1 : -1))
        }
        DateField {
            width: parent.width
            visible: !days.once
            name: "schedule.last"
            label: qsTr("Up to and including")
            value: days.form.last?.value ?? ""
            shown: days.form.last?.shown || qsTr("no end")
            around: days.form.first?.value ?? StaffSchedule.today
            clearing: qsTr("No end")
            error: days.form.faults.last ?? ""
            onChosen: value => StaffSchedule.put("last", value)
        }
        DateField {
            width: parent.width
            visible: !days.once
            name: "schedule.without"
            label: qsTr("But not on")
            shown: qsTr("Add a day")
            around: days.form.first?.value ?? StaffSchedule.today
            error: days.form.faults.without ?? ""
            onChosen: value => StaffSchedule.put("without.add", value)
        }
        Flow {
            width: parent.width
            visible: !days.once
            spacing: StaffTheme.grid

            Repeater {
                model: days.form.without ?? []

                StaffButton {
                    required property var modelData

                    objectName: "schedule.without." + modelData.value + ".remove"
                    text: qsTr("%1: take out").arg(modelData.shown)
                    onClicked: StaffSchedule.put("without.remove", modelData.value)
                }
            }
        }
    }
}
