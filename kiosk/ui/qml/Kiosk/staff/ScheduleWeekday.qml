// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// A weekday with its hours in words, and below, while it is open to be changed, its times.
Column {
    id: weekday

    required property int day
    required property var form
    required property var faults
    required property bool open
    readonly property string field: "week." + day
    readonly property var spans: form.spans ?? []
    readonly property string said: spans.map(span => span.start + "–" + span.end + (span.next ? " (+1)" : "")).join(", ") || qsTr("closed")
    readonly property string wrong: {
        const found = Object.keys(faults ?? {}).find(name => name === field || name.startsWith(field + "."));
        return found ? faults[found] : "";
    }

    signal toggled

    spacing: StaffTheme.grid
    onHeightChanged: if (open)
        reveal.soon()

    StaffReveal {
        id: reveal

        item: weekday
    }

    StaffButton {
        objectName: "schedule.day." + weekday.day
        width: parent.width
        alignment: Text.AlignLeft
        quiet: !weekday.open
        text: weekday.form.name + ": " + weekday.said
        chosen: weekday.open
        checkable: true
        checked: weekday.open
        enabled: StaffSchedule.ready
        onClicked: weekday.toggled()
    }
    StaffText {
        objectName: "schedule.day." + weekday.day + ".error"
        width: parent.width
        visible: text
        text: weekday.wrong
        color: StaffTheme.ill
        font.pixelSize: StaffTheme.small
        Accessible.role: Accessible.AlertMessage
    }
    Loader {
        x: StaffTheme.margin
        width: parent.width - x
        active: weekday.open
        visible: active
        sourceComponent: Column {
            spacing: StaffTheme.gap

            ScheduleSpans {
                width: parent.width
                name: "schedule.day." + weekday.day
                field: weekday.field
                spans: weekday.spans
                faults: ({})
            }
            Flow {
                width: parent.width
                spacing: StaffTheme.grid

                StaffButton {
                    objectName: "schedule.day." + weekday.day + ".closed"
                    visible: weekday.spans.length > 0
                    text: qsTr("Closed on this day")
                    onClicked: StaffSchedule.put(weekday.field + ".closed", "")
                }
                StaffButton {
                    objectName: "schedule.day." + weekday.day + ".all"
                    text: qsTr("The same every day")
                    onClicked: StaffSchedule.put(weekday.field + ".copy", "0123456")
                }
                StaffButton {
                    objectName: "schedule.day." + weekday.day + ".weekdays"
                    text: qsTr("The same Monday to Friday")
                    onClicked: StaffSchedule.put(weekday.field + ".copy", "01234")
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
