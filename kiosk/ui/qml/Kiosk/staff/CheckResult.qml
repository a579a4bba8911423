// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What the opening check has found, where it is kept, and, where something is ill, room for a word on it.
Column {
    id: result

    spacing: StaffTheme.gap

    StaffText {
        objectName: "staff.check.result"
        width: parent.width
        text: Check.wantsWords ? qsTr("Something is not well") : qsTr("The opening check is done")
        color: Check.wantsWords ? StaffTheme.ill : StaffTheme.ink
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }

    Column {
        width: parent.width

        Repeater {
            model: Check.rows

            StaffRow {
                required property string name
                required property string answer
                required property string called
                required property string word
                required property string says

                objectName: "staff.check.row." + name
                width: result.width
                label: called
                // That it was left out is said once.
                value: says && answer !== "skipped" ? word + ". " + says : says || word
                ink: answer === "ill" ? StaffTheme.ill : answer === "well" ? StaffTheme.good : StaffTheme.muted
            }
        }
    }

    StaffField {
        objectName: "staff.check.words"
        width: parent.width
        visible: Check.wantsWords
        label: qsTr("What is wrong, in a few words (may be left empty)")
        most: 500
        onTextChanged: Check.say(text)
        onAccepted: Check.keep()
    }
    StaffButton {
        objectName: "staff.check.keep"
        visible: Check.wantsWords
        text: qsTr("Keep the result")
        first: true
        onClicked: Check.keep()
    }
}
