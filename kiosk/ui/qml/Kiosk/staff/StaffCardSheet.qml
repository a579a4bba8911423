// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The card that staff look at: one touch takes it off the screen, and what else is to be said of it comes after that.
StaffPane {
    id: sheet

    property bool noting: false
    property bool explaining: false

    name: "staff.cards.sheet"
    visible: StaffCards.address

    Connections {
        target: StaffCards

        function onAddressChanged(): void {
            sheet.noting = false;
            sheet.explaining = false;
            sheet.begin();
        }
        function onIsOffChanged(): void {
            sheet.explaining = false;
        }
        function onReasonChanged(): void {
            sheet.explaining = false;
        }
    }

    StaffText {
        width: parent.width
        text: StaffCards.isBeneath ? qsTr("On the screen beneath: %1").arg(StaffCards.kind) : StaffCards.kind
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    StaffText {
        objectName: "staff.cards.title"
        width: parent.width
        text: StaffCards.title
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.heading
        Accessible.role: Accessible.Heading
    }
    StaffText {
        objectName: "staff.cards.standing"
        width: parent.width
        text: StaffCards.standing
        color: StaffCards.isOff ? StaffTheme.ill : StaffTheme.ink
    }
    StaffButton {
        objectName: "staff.cards.off"
        width: parent.width
        visible: !StaffCards.isOff && !sheet.noting
        text: qsTr("Take off the screen")
        first: true
        grave: true
        enabled: !StaffCards.busy
        onClicked: StaffCards.takeOff(StaffCards.address)
    }
    StaffText {
        objectName: "staff.cards.refused"
        width: parent.width
        visible: text && !sheet.noting && !sheet.explaining
        text: StaffCards.refused
        color: StaffTheme.ill
        Accessible.role: Accessible.AlertMessage
    }

    // Why, for those who look later.
    Column {
        width: parent.width
        visible: StaffCards.isOff && !sheet.noting
        spacing: StaffTheme.gap

        StaffText {
            width: parent.width
            text: qsTr("Why? You may leave this out.")
            Accessible.ignored: true
        }
        StaffChoice {
            width: parent.width
            name: "staff.cards.why"
            label: qsTr("Why? You may leave this out.")
            options: StaffCards.reasons.concat([
                {
                    "value": "else",
                    "text": qsTr("Something else")
                }
            ])
            current: sheet.explaining ? "else" : StaffCards.reason
            onChosen: value => {
                sheet.explaining = value === "else";
                if (!sheet.explaining)
                    StaffCards.sayWhy(StaffCards.address, value);
            }
        }
        Loader {
            id: reason

            width: parent.width
            active: sheet.explaining
            visible: active
            onLoaded: (item as StaffField).begin(0, 0)
            sourceComponent: StaffField {
                objectName: "staff.cards.reason"
                placeholder: qsTr("Why it is off the screen")
                most: StaffCards.longestReason
                error: StaffCards.refused
                onAccepted: text => {
                    // What is refused is still there to be tried again.
                    sheet.explaining = text.trim() !== "" && text.trim() !== StaffCards.reason;
                    StaffCards.sayWhy(StaffCards.address, text);
                }
            }
        }
        StaffButton {
            objectName: "staff.cards.reason.keep"
            visible: sheet.explaining
            text: qsTr("Keep")
            onClicked: (reason.item as StaffField).end()
        }
    }

    Row {
        id: further

        readonly property real half: Math.floor((width - spacing) / 2)

        width: parent.width
        spacing: StaffTheme.gap
        visible: !sheet.noting

        StaffButton {
            id: back

            objectName: "staff.cards.on"
            width: further.half
            height: remark.height
            visible: StaffCards.isOff
            text: qsTr("Put back on the screen")
            enabled: !StaffCards.busy
            onClicked: StaffCards.putBack(StaffCards.address)
        }
        StaffButton {
            id: remark

            objectName: "staff.cards.remark"
            width: back.visible ? further.half : parent.width
            text: qsTr("Note what a visitor said")
            onClicked: sheet.noting = true
        }
    }
    Loader {
        width: parent.width
        active: sheet.noting
        visible: active
        sourceComponent: StaffNoteForm {
            address: StaffCards.address
            onClosed: sheet.noting = false
        }
    }

    // What it means, where it is not of use any more to know what it is.
    StaffText {
        width: parent.width
        visible: !sheet.noting
        text: StaffCards.isOff ? StaffCards.meaning : StaffCards.note
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
}
