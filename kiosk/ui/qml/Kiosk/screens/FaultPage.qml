// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Something is wrong that a visitor cannot mend: said plainly, to the visitor and to the staff.
Page {
    id: page

    readonly property string fault: Film.fault || Player.fault
    readonly property bool missing: Film.fault !== ""

    function reason(code: string): string {
        switch (code) {
        case "film.missing":
            return qsTr("The film's file is not there.");
        case "film.damaged":
            return qsTr("The film's file is damaged or was changed.");
        case "film.broken":
            return qsTr("The film stopped at the same place several times.");
        default:
            return qsTr("The film could not be opened.");
        }
    }

    objectName: "fault"
    title: qsTr("The film cannot be shown at present")
    note: qsTr("Please tell a member of the staff.")
    hasStrip: !missing

    Column {
        width: parent.width
        spacing: Theme.px(40)

        Column {
            x: Theme.gap
            width: parent.width - 2 * x
            spacing: Theme.px(8)

            PlainText {
                width: parent.width
                text: qsTr("For the staff")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            PlainText {
                width: parent.width
                text: page.reason(page.fault)
            }
            PlainText {
                width: parent.width
                text: page.fault
                color: Theme.muted
                font.pixelSize: Theme.small
            }
        }

        EntryRow {
            objectName: "fault.home"
            width: parent.width
            focus: true
            visible: !page.missing
            text: qsTr("To the first page")
            onClicked: Navigator.home()
        }
    }
}
