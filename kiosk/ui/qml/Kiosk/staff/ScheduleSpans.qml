// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Times of one day, any of which can be taken out, and one more added.
Column {
    id: part

    required property string name
    required property string field
    required property var spans
    required property var faults

    spacing: StaffTheme.grid

    Repeater {
        // Of their number alone: who changes one finds the same buttons at the same place.
        model: part.spans.length

        ScheduleSpan {
            required property int index

            width: part.width
            name: part.name + "." + index
            field: part.field + "." + index
            span: part.spans[index] ?? {}
            faults: part.faults
            removable: true
        }
    }
    StaffButton {
        objectName: part.name + ".add"
        text: part.spans.length ? qsTr("Add a time") : qsTr("Open on this day")
        onClicked: StaffSchedule.put(part.field + ".add", "")
    }
}
