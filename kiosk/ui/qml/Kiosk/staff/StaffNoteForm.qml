// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Where staff write down what a visitor said: of a card, or of the kiosk itself where there is no address. What was
// begun is still there when they come back.
Column {
    id: form

    property string address
    property string concern: "complaint"

    signal closed

    function close(): void {
        StaffTyping.end(field);
        closed();
    }

    spacing: StaffTheme.gap

    StaffChoice {
        width: parent.width
        name: "staff.cards.concern"
        label: qsTr("What kind of remark it is")
        options: StaffCards.concerns
        current: form.concern
        onChosen: value => form.concern = value
    }

    StaffField {
        id: field

        objectName: "staff.cards.note"
        width: parent.width
        label: qsTr("What the visitor said")
        note: qsTr("No names, addresses or telephone numbers of visitors.")
        error: StaffCards.refused
        most: StaffCards.mostLetters
        lines: 3
        text: StaffCards.draft
        onTextChanged: StaffCards.keepDraft(text)
    }

    Flow {
        width: parent.width
        spacing: StaffTheme.gap

        StaffButton {
            objectName: "staff.cards.keep"
            text: qsTr("Keep this note")
            first: true
            enabled: field.text.trim() && !StaffCards.busy
            onClicked: StaffCards.keepNote(form.address, form.concern, field.text)
        }
        StaffButton {
            objectName: "staff.cards.notnow"
            text: qsTr("Not now")
            onClicked: form.close()
        }
    }

    Connections {
        target: StaffCards

        function onKeptChanged(): void {
            form.close();
        }
    }
}
