// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A volume between the signs that make it less and more.
Column {
    id: part

    required property string name
    required property string field
    required property string label
    required property int volume
    required property string error

    spacing: Theme.px(4)

    ScheduleLabel {
        width: number.width
        text: part.label
        error: part.error
        name: part.name
    }
    SettingNumber {
        id: number

        name: part.name
        label: part.label
        shown: qsTr("%1 %").arg(part.volume)
        lower: part.volume > 0
        higher: part.volume < 100
        onStepped: up => StaffSchedule.put(part.field, part.volume + (up ? 5 : -5))
    }
}
