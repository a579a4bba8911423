// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What visitors get: what the kiosk is used for, and then all else, one group at a time. Each change holds at once, and
// the last one can be taken back from where it was made.
StaffPage {
    id: page

    objectName: "staff.settings"
    title: qsTr("Settings")
    note: StaffSettings.shut ? qsTr("The kiosk’s records cannot be reached now, so nothing can be changed. What is shown here holds.") : qsTr("What do visitors get? Each change holds at once.")
    Component.onCompleted: StaffSettings.attend(true)
    Component.onDestruction: StaffSettings.attend(false)

    StaffChoice {
        width: parent.width
        name: "staff.settings.group"
        label: qsTr("Settings of")
        options: StaffSettings.groups
        current: StaffSettings.group
        onChosen: value => {
            StaffSettings.choose(value);
            page.begin();
        }
    }

    // Always there, so that nothing moves under a finger.
    Item {
        width: parent.width
        height: Math.max(last.height, undo.height)

        StaffText {
            id: last

            objectName: "staff.settings.last"
            width: parent.width - undo.width - StaffTheme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: StaffSettings.lastChange || qsTr("Nothing has been changed yet.")
            color: StaffSettings.lastChange ? StaffTheme.ink : StaffTheme.muted
            font.pixelSize: StaffTheme.small
            maximumLineCount: 2
        }
        StaffButton {
            id: undo

            objectName: "staff.settings.undo"
            anchors.right: parent.right
            width: Math.ceil(implicitWidth)
            text: qsTr("Undo")
            enabled: StaffSettings.lastChange && StaffSettings.ready
            onClicked: StaffSettings.undo()
        }
    }

    Column {
        width: parent.width

        Repeater {
            model: StaffSettings.rows

            SettingLine {
                width: parent?.width ?? 0
                more: name === "profile" ? StaffSettings.schools : []
                onEntered: item => page.show(item)
            }
        }
        Repeater {
            model: StaffSettings.machine

            StaffRow {
                required property var modelData

                width: parent?.width ?? 0
                label: modelData.title
                value: qsTr("%1 (%2)", "value, where it is from").arg(modelData.value).arg(modelData.source)
            }
        }
        StaffText {
            objectName: "staff.settings.machine"
            width: parent.width
            topPadding: StaffTheme.gap
            visible: StaffSettings.group === "machine"
            text: qsTr("Whoever looks after the machine sets these, in a file on it.")
            color: StaffTheme.muted
            font.pixelSize: StaffTheme.small
        }
        EndingPart {
            width: parent.width
            topPadding: StaffTheme.margin
            visible: StaffSettings.group === "machine"
        }
    }
}
