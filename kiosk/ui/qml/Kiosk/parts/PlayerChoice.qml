// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One thing to choose, with everything it can be. values: as they are told; names: in words.
Column {
    id: choice

    required property string name
    required property string title
    required property var values
    required property var names
    property string value

    signal chosen(string value)

    spacing: Theme.px(8)

    PlainText {
        text: choice.title
        color: Theme.muted
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }

    Flow {
        width: choice.width
        spacing: Theme.gap

        Repeater {
            model: choice.values

            TouchButton {
                required property int index
                required property string modelData

                objectName: choice.name + "." + (modelData || "none")
                text: choice.names[index] ?? ""
                chosen: choice.value === modelData
                checkable: true
                checked: chosen
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.title + ": " + text
                onClicked: choice.chosen(modelData)
            }
        }
    }
}
