// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// When the house is open: always, or on each weekday, one of which is open here to be changed.
Item {
    id: hours

    readonly property var form: StaffSchedule.hours
    property int day: -1

    StaffPane {
        anchors.top: parent.top
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.bottomMargin: foot.visible ? StaffTheme.gap : 0
        width: parent.width
        name: "schedule.hours"

        StaffChoice {
            width: parent.width
            name: "schedule.always"
            label: qsTr("Opening hours")
            enabled: StaffSchedule.ready
            options: [
                {
                    "value": "yes",
                    "text": qsTr("Always open")
                },
                {
                    "value": "no",
                    "text": qsTr("By weekday")
                }
            ]
            current: hours.form.always ? "yes" : "no"
            onChosen: value => StaffSchedule.put("always", value)
        }
        StaffText {
            width: parent.width
            text: hours.form.always ? qsTr("The kiosk never closes by itself.") : qsTr("Outside these hours the kiosk says that it is closed, and its screen goes dark where it can be switched off. Touch a day to change its hours.")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        Column {
            width: parent.width

            Repeater {
                model: hours.form.week?.length ?? 0

                ScheduleWeekday {
                    required property int index

                    width: parent?.width ?? 0
                    day: index
                    form: hours.form.week?.[index] ?? {}
                    faults: hours.form.faults
                    open: hours.day === index
                    onToggled: hours.day = open ? -1 : index
                }
            }
        }
    }

    ScheduleFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: hours.form.open
        form: hours.form
        removable: false
    }
}
