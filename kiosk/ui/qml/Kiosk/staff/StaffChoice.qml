// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One of a few. options: {value, text} each. name: for those who cannot see it, and the objectNames of its buttons.
Flow {
    id: choice

    required property string name
    property string label
    property var options: []
    property string current

    signal chosen(value: string)

    spacing: StaffTheme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: choice.options

        StaffButton {
            required property var modelData

            objectName: choice.name + "." + modelData.value
            text: modelData.text
            chosen: choice.current === modelData.value
            checkable: true
            checked: chosen
            Accessible.role: Accessible.RadioButton
            onClicked: choice.chosen(modelData.value)
        }
    }
}
