// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A text, which counts when it is kept. typed: what the field begins with, which is what was refused, or the value.
Item {
    id: entry

    required property string name
    required property string label
    required property string typed
    required property string value
    required property int most
    required property string error

    signal accepted(text: string)

    implicitHeight: field.implicitHeight
    onTypedChanged: field.text = typed

    StaffField {
        id: field

        objectName: entry.name + ".field"
        width: parent.width - keep.width - StaffTheme.grid
        placeholder: entry.label
        most: entry.most
        error: entry.error
        onAccepted: text => entry.accepted(text)
        Component.onCompleted: text = entry.typed
    }
    StaffButton {
        id: keep

        objectName: entry.name + ".keep"
        anchors.right: parent.right
        width: Math.ceil(implicitWidth)
        text: qsTr("Keep")
        enabled: field.text !== entry.value
        Accessible.name: qsTr("%1: keep").arg(entry.label)
        onClicked: field.end()
    }
}
