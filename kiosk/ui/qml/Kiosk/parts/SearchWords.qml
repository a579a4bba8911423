// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Words to look for, to be touched.
Column {
    id: some

    property alias title: heading.text
    property alias words: repeater.model
    // Begins the names of its buttons.
    required property string name

    signal chosen(string word)

    spacing: Theme.gap
    visible: repeater.count > 0

    PlainText {
        id: heading

        color: Theme.muted
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: repeater

            TouchButton {
                required property string modelData
                required property int index

                objectName: some.name + "." + index
                text: modelData
                onClicked: some.chosen(modelData)
            }
        }
    }
}
