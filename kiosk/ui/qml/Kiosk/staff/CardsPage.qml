// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is on the screen that should not be: it is taken off in one touch, found where it is not open, put back; and
// what visitors said of it is written down.
StaffPage {
    id: page

    property string part: "cards"
    property bool noting: false
    readonly property string unknown: StaffCards.state === "fault" ? qsTr("The library cannot be asked now. The page “Now” says what is wrong.") : ""
    readonly property bool stacked: Stage.portrait

    objectName: "staff.cards"
    title: qsTr("Cards")
    note: StaffTyping.shown ? "" : qsTr("What is on the screen that should not be?")
    whole: true

    Item {
        id: body

        width: parent.width
        height: page.room

        StaffChoice {
            id: parts

            width: parent.width
            height: visible ? implicitHeight : 0
            // Whoever writes needs the room.
            visible: page.stacked || !StaffTyping.shown
            name: "staff.cards.part"
            label: qsTr("What is shown")
            current: page.part
            options: [
                {
                    "value": "cards",
                    "text": qsTr("Cards and chapters")
                },
                {
                    "value": "off",
                    "text": qsTr("Off the screen: %1").arg(StaffCards.offCount)
                },
                {
                    "value": "notes",
                    "text": qsTr("What visitors said: %1 open").arg(StaffCards.openNotes)
                }
            ]
            onChosen: value => page.part = value
        }

        Item {
            id: cards

            readonly property bool searching: StaffTyping.field === search
            readonly property real beside: Math.round(width * 0.46)

            anchors.top: parts.bottom
            anchors.topMargin: parts.visible ? StaffTheme.gap : 0
            anchors.bottom: parent.bottom
            width: parent.width
            visible: page.part === "cards"

            StaffCardSheet {
                id: sheet

                x: page.stacked ? 0 : cards.beside + StaffTheme.margin
                width: parent.width - x
                // In portrait above the list, which has the room while one looks for something.
                height: !page.stacked ? parent.height : cards.searching ? 0 : StaffCards.address ? Math.min(Math.round(parent.height * 0.6), needed) : hint.height
                // In no room nothing of it shows.
                clip: height < 1
                enabled: height > 0
            }
            StaffText {
                id: hint

                x: sheet.x
                width: sheet.width
                visible: StaffCards.state === "ready" && !StaffCards.address && !cards.searching
                text: qsTr("What is on the screen beneath is no card. Find here what is to be taken off.")
                color: StaffTheme.muted
            }

            Item {
                y: page.stacked ? sheet.height + (sheet.height > 0 ? StaffTheme.gap : 0) : 0
                width: page.stacked ? parent.width : cards.beside
                height: parent.height - y

                StaffField {
                    id: search

                    objectName: "staff.cards.search"
                    width: parent.width
                    placeholder: qsTr("Find a card or chapter")
                    most: StaffCards.longestQuery
                    text: StaffCards.query
                    onTextChanged: {
                        StaffCards.look(text);
                        list.begin();
                    }
                }
                StaffTurning {
                    id: list

                    anchors.top: search.bottom
                    anchors.topMargin: StaffTheme.gap
                    anchors.bottom: parent.bottom
                    width: parent.width
                    name: "staff.cards.list"
                    label: qsTr("Cards and chapters")
                    empty: page.unknown || (StaffCards.state === "ready" ? qsTr("Nothing has these words.") : "")
                    model: StaffCards.rows
                    delegate: StaffCardRow {
                        width: list.width
                        onReached: list.reveal(index)
                    }
                }
            }
        }

        StaffText {
            id: refused

            anchors.top: parts.bottom
            anchors.topMargin: StaffTheme.gap
            width: parent.width
            visible: page.part === "off" && text
            text: StaffCards.refused
            color: StaffTheme.ill
            Accessible.role: Accessible.AlertMessage
        }
        StaffTurning {
            id: off

            anchors.top: refused.visible ? refused.bottom : parts.bottom
            anchors.topMargin: parts.visible ? StaffTheme.gap : 0
            anchors.bottom: parent.bottom
            width: parent.width
            visible: page.part === "off"
            name: "staff.cards.offlist"
            label: qsTr("Off the screen")
            empty: page.unknown || qsTr("Nothing is off the screen.")
            model: StaffCards.off
            delegate: StaffOffRow {
                width: off.width
                onReached: off.reveal(index)
            }
        }

        Item {
            anchors.top: parts.bottom
            anchors.topMargin: parts.visible ? StaffTheme.gap : 0
            anchors.bottom: parent.bottom
            width: parent.width
            visible: page.part === "notes"

            StaffButton {
                id: about

                objectName: "staff.cards.about"
                visible: !page.noting
                text: qsTr("Note what a visitor said of the kiosk itself")
                onClicked: page.noting = true
            }
            Loader {
                id: form

                width: parent.width
                height: active ? implicitHeight : 0
                active: page.noting && page.part === "notes"
                sourceComponent: StaffNoteForm {
                    onClosed: page.noting = false
                }
            }
            StaffTurning {
                id: notes

                anchors.top: page.noting ? form.bottom : about.bottom
                anchors.topMargin: StaffTheme.gap
                anchors.bottom: parent.bottom
                width: parent.width
                // What is written needs the room.
                visible: !(page.noting && StaffTyping.shown)
                name: "staff.cards.notes"
                label: qsTr("What visitors said")
                empty: page.unknown || qsTr("Nothing has been noted.")
                model: StaffCards.notes
                delegate: StaffNoteRow {
                    width: notes.width
                    onReached: notes.reveal(index)
                }
            }
        }
    }
}
