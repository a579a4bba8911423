// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// How loud it is at which times of the day.
Item {
    id: sound

    readonly property var form: StaffSchedule.sound

    StaffPane {
        anchors.top: parent.top
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.bottomMargin: foot.visible ? StaffTheme.gap : 0
        width: parent.width
        name: "schedule.sound"

        StaffText {
            width: parent.width
            text: qsTr("At these times a visit begins at its own volume, and visitors cannot have it louder than the ceiling. At all other times the page “Settings” holds, whose ceiling is never passed.")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        ScheduleLabel {
            width: parent.width
            visible: error
            error: sound.form.faults.spans ?? ""
            name: "schedule.sound"
        }
        Repeater {
            model: sound.form.spans?.length ?? 0

            Column {
                id: one

                required property int index
                readonly property var span: sound.form.spans?.[index] ?? {}
                readonly property string field: "spans." + index
                readonly property string name: "schedule.sound." + index

                width: parent?.width ?? 0
                spacing: StaffTheme.grid

                ScheduleSpan {
                    width: parent.width
                    name: one.name + ".span"
                    field: one.field + ".span"
                    span: one.span.span ?? {}
                    faults: sound.form.faults
                    removable: true
                    whole: one.field
                }
                Flow {
                    width: parent.width
                    spacing: StaffTheme.margin

                    ScheduleVolume {
                        name: one.name + ".start"
                        field: one.field + ".start"
                        label: qsTr("Volume at the beginning")
                        volume: one.span.start ?? 0
                        error: sound.form.faults[field] ?? ""
                    }
                    ScheduleVolume {
                        name: one.name + ".ceiling"
                        field: one.field + ".ceiling"
                        label: qsTr("Loudest volume")
                        volume: one.span.ceiling ?? 0
                        error: sound.form.faults[field] ?? ""
                    }
                }
                Rectangle {
                    width: parent.width
                    height: StaffTheme.thin
                    color: StaffTheme.hairline
                }
            }
        }
        StaffButton {
            objectName: "schedule.sound.add"
            text: qsTr("Add a time")
            enabled: StaffSchedule.ready
            onClicked: StaffSchedule.put("spans.add", "")
        }
    }

    ScheduleFoot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: sound.form.open
        form: sound.form
        removable: false
    }
}
