// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// From when to when. field: what its fields are called in the form, and name: what objectNames begin with.
Column {
    id: part

    required property string name
    required property string field
    required property var span
    required property var faults
    property bool removable: false
    // What is taken out with it.
    property string whole: field

    spacing: StaffTheme.grid

    Flow {
        width: parent.width
        spacing: StaffTheme.grid

        TimeField {
            name: part.name + ".start"
            label: qsTr("From")
            bare: true
            value: part.span.start ?? ""
            error: part.faults[part.field + ".start"] ?? ""
            onChosen: value => StaffSchedule.put(part.field + ".start", value)
        }
        StaffText {
            height: Theme.touch
            text: "–"
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        TimeField {
            name: part.name + ".end"
            label: qsTr("To")
            bare: true
            value: part.span.end ?? ""
            error: part.faults[part.field + ".end"] ?? ""
            onChosen: value => StaffSchedule.put(part.field + ".end", value)
        }
        StaffButton {
            objectName: part.name + ".next"
            horizontalPadding: StaffTheme.gap
            text: qsTr("on the next day")
            chosen: part.span.next ?? false
            checkable: true
            checked: chosen
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Ends on the next day")
            onClicked: StaffSchedule.put(part.field + ".next", chosen ? "no" : "yes")
        }
        StaffButton {
            objectName: part.name + ".remove"
            visible: part.removable
            horizontalPadding: StaffTheme.gap
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove %1–%2").arg(part.span.start ?? "").arg(part.span.end ?? "")
            onClicked: StaffSchedule.put(part.whole + ".remove", "")
        }
    }
}
