// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What becomes of a form: what would not come as asked for, and why it was not kept, stand above what keeps it.
Column {
    id: foot

    required property var form
    property bool copied: false
    property bool removable: true
    readonly property bool wrong: Object.keys(form.faults ?? {}).length > 0

    spacing: StaffTheme.grid

    Repeater {
        model: [foot.form.met, foot.form.error].filter(text => text)

        StaffText {
            required property string modelData

            objectName: "schedule.error"
            width: foot.width
            text: modelData
            color: StaffTheme.ill
            font.pixelSize: StaffTheme.small
            Accessible.role: Accessible.AlertMessage
        }
    }
    StaffText {
        objectName: "schedule.doubts"
        width: parent.width
        visible: foot.form.doubts?.length > 0 && !StaffTyping.shown
        text: foot.form.doubts?.join("\n") ?? ""
        color: StaffTheme.ill
        font.pixelSize: StaffTheme.small
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: parent.width
        spacing: StaffTheme.grid

        StaffButton {
            objectName: "schedule.save"
            text: foot.form.changed && foot.form.doubts?.length > 0 ? qsTr("Save anyway") : qsTr("Save")
            first: true
            enabled: foot.form.changed && !foot.wrong && StaffSchedule.ready && !StaffSchedule.busy && !foot.form.saving
            onClicked: StaffSchedule.save()
        }
        StaffButton {
            objectName: "schedule.discard"
            text: foot.form.changed ? qsTr("Discard") : qsTr("Back")
            onClicked: StaffSchedule.discard()
        }
        StaffButton {
            objectName: "schedule.copy"
            visible: foot.copied && foot.form.key > 0
            text: qsTr("Copy")
            enabled: StaffSchedule.ready
            onClicked: StaffSchedule.copy(foot.form.key)
        }
        StaffButton {
            objectName: "schedule.remove"
            visible: foot.removable && foot.form.key > 0
            text: qsTr("Remove")
            grave: true
            enabled: StaffSchedule.ready && !StaffSchedule.busy
            onClicked: StaffSchedule.remove(foot.form.key)
        }
    }
}
