// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A time of day: hours and minutes, each between two signs, minutes by five at a time; a touch on a number types it.
// value: as 09:05. It never changes its own value: that does whoever it is told to (chosen).
// name: what the objectNames of its parts begin with. bare: its label is not shown. error: what is wrong with it.
FocusScope {
    id: field

    required property string name
    property string label
    property string value
    property string error
    property bool bare: false

    readonly property int minutes: Number(value.slice(0, 2)) * 60 + Number(value.slice(3, 5))

    signal chosen(value: string)

    function choose(minutes: int): void {
        const day = 24 * 60;
        const wanted = (minutes + day) % day;
        const two = number => String(number).padStart(2, "0");
        field.chosen(two(Math.floor(wanted / 60)) + ":" + two(wanted % 60));
    }

    objectName: name
    implicitWidth: parts.width
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: error || value

    Column {
        id: column

        width: parent.width
        spacing: StaffTheme.grid

        StaffText {
            width: Math.max(parts.width, field.width)
            visible: text && !field.bare
            text: field.label
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
            Accessible.ignored: true
        }

        Row {
            id: parts

            spacing: StaffTheme.grid

            TimeNumber {
                name: field.name + ".hour"
                label: field.label ? qsTr("%1: hour").arg(field.label) : qsTr("Hour")
                value: Math.floor(field.minutes / 60)
                most: 23
                wrong: field.error
                onStepped: up => field.choose(field.minutes + (up ? 60 : -60))
                onWritten: hour => field.choose(hour * 60 + field.minutes % 60)
            }
            StaffText {
                anchors.verticalCenter: parent.verticalCenter
                text: ":"
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            TimeNumber {
                name: field.name + ".minute"
                label: field.label ? qsTr("%1: minute").arg(field.label) : qsTr("Minute")
                value: field.minutes % 60
                most: 59
                wrong: field.error
                // To the next full five.
                onStepped: up => field.choose(up ? Math.floor(field.minutes / 5) * 5 + 5 : Math.ceil(field.minutes / 5) * 5 - 5)
                onWritten: minute => field.choose(Math.floor(field.minutes / 60) * 60 + minute)
            }
        }

        StaffText {
            objectName: field.name + ".error"
            width: Math.max(parts.width, field.width)
            visible: text
            text: field.error
            color: StaffTheme.ill
            font.pixelSize: StaffTheme.small
            Accessible.role: Accessible.AlertMessage
        }
    }
}
