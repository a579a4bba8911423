// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// One entry of a page of contents: a title, what it is, and how much of it there is.
T.AbstractButton {
    id: entry

    property string note
    property string amount
    // Whether the note is there to be read at leisure.
    property bool prose: false
    property int lines: 2

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    // How many lines of the note fit into a height.
    function linesIn(room: real): int {
        const taken = heading.height + words.spacing + Theme.px(64);
        return Math.max(1, Math.floor((room - taken) / (note.font.pixelSize * 1.5)));
    }

    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(64))
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: [note, amount].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: entry.down ? Theme.paper : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        FocusRing {
            around: parent
            visible: entry.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.px(entry.prose ? 12 : 4)

            PlainText {
                id: heading

                width: parent.width - amount.width - Theme.px(32)
                text: entry.text
                color: entry.ink
                font.family: Theme.serif
                font.pixelSize: Theme.heading
                Accessible.ignored: true
            }
            PlainText {
                id: note

                width: parent.width
                visible: text
                text: entry.note
                maximumLineCount: entry.lines
                color: entry.ink
                font.family: entry.prose ? Theme.serif : Theme.sans
                font.pixelSize: entry.prose ? Theme.text(33) : Theme.body
                lineHeight: entry.prose ? 1.15 : 1.08
                Accessible.ignored: true
            }
        }

        PlainText {
            id: amount

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.baseline: words.top
            anchors.baselineOffset: heading.baselineOffset
            text: entry.amount
            color: entry.quietInk
            Accessible.ignored: true
        }
    }
}
