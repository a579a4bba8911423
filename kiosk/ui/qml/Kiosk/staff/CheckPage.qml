// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Does it work this morning? And closing in the evening.
StaffPage {
    id: page

    objectName: "staff.check"
    title: qsTr("Opening check")
    note: qsTr("Does everything work this morning?")
    Component.onCompleted: {
        Check.attend(true);
        Closing.look();
    }
    Component.onDestruction: Check.attend(false)

    Column {
        width: parent.width
        spacing: StaffTheme.gap

        Loader {
            width: parent.width
            active: Check.stage === "over"
            visible: active
            sourceComponent: CheckResult {}
        }
        CheckKept {
            width: parent.width
        }
        StaffText {
            width: parent.width
            visible: Check.stage === "ready"
            text: qsTr("It takes a minute, step by step: the picture, the sound left and right, the touch screen. The film, captions, disk and clock the kiosk looks at by itself. Whoever watches the film has to wait meanwhile.")
        }
        StaffButton {
            objectName: "staff.check.begin"
            visible: !Check.wantsWords
            text: Check.stage === "over" ? qsTr("Check once more") : qsTr("Begin the opening check")
            first: Check.stage === "ready"
            onClicked: Check.begin()
        }
    }

    ClosingPart {
        width: parent.width
    }

    Column {
        width: parent.width
        visible: Check.stage !== "over"

        StaffText {
            width: parent.width
            bottomPadding: StaffTheme.grid
            text: qsTr("Earlier checks")
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: StaffTheme.heading
            Accessible.role: Accessible.Heading
        }
        StaffText {
            width: parent.width
            visible: !Check.known || earlier.count === 0
            text: Check.known ? qsTr("There was none yet.") : qsTr("What was checked before cannot be looked up now.")
            color: StaffTheme.muted
        }

        Repeater {
            id: earlier

            model: Check.earlier

            StaffRow {
                required property string head
                required property string answer
                required property string word
                required property string says
                required property int index

                objectName: "staff.check.earlier." + index
                width: page.width
                label: head
                value: says ? word + ": " + says : word
                ink: answer === "ill" ? StaffTheme.ill : answer === "well" ? StaffTheme.good : StaffTheme.muted
            }
        }
    }
}
