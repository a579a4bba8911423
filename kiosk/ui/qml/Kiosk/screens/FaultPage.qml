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
    front: true
    titleSize: Theme.banner
    sink: Theme.px(Stage.portrait ? 560 : 264)
    title: qsTr("The film cannot be shown at present")
    note: missing ? qsTr("Please tell a member of staff.") : [qsTr("Please tell a member of staff."), qsTr("What is known about the film can be read all the same.")].join(" ")
    // Nothing can be played from here.
    hasStrip: false

    Spread {
        width: parent.width
        y: Math.max(0, parent.height - height)
        height: implicitHeight
        first: Column {
            width: parent.width
            spacing: Theme.px(12)

            Rule {
                width: parent.width
            }
            PlainText {
                width: parent.width
                leftPadding: Theme.gap
                topPadding: Theme.px(12)
                text: qsTr("For the staff")
                color: Theme.muted
            }
            PlainText {
                width: parent.width
                leftPadding: Theme.gap
                text: page.reason(page.fault)
                font.family: Theme.serif
                font.pixelSize: Theme.entry
            }
            PlainText {
                width: parent.width
                leftPadding: Theme.gap
                // The command that says what to do.
                text: [page.fault, "kiosk doctor"].filter(part => part).join(" · ")
                color: Theme.muted
            }
        }

        EntryRow {
            objectName: "fault.home"
            width: parent.width
            focus: true
            visible: !page.missing
            text: qsTr("To the start page")
            onClicked: Navigator.home()
        }
        Rule {
            width: parent.width
            visible: !page.missing
        }
    }
}
