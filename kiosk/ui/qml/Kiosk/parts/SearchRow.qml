// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// One thing that was found: its name, what it is, and the words around what was looked for.
T.AbstractButton {
    id: row

    property string note
    property string tie
    property string excerpt
    property string words
    // What language the words are in, where it is not the visitor's.
    property string foreign
    // Where the film says it, in milliseconds; of a card, -1.
    property int start: -1

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    implicitHeight: Math.max(Theme.touch, lines.height + Theme.px(28))
    focusPolicy: Qt.StrongFocus
    Accessible.name: [text, words].filter(part => part).join(". ")
    Accessible.description: [foreign, note, tie].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: row.down ? Theme.paper : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: row.visualFocus
        }
    }

    contentItem: Item {
        PlainText {
            id: time

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.baseline: lines.top
            anchors.baselineOffset: excerpt.baselineOffset
            width: visible ? Theme.px(Film.length < 3600000 ? 88 : 120) : 0
            visible: row.start >= 0
            text: Say.clock(row.start)
            color: row.quietInk
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }

        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: time.right
            anchors.right: sign.left
            anchors.rightMargin: Theme.gap
            spacing: Theme.px(4)

            PlainText {
                id: heading

                width: parent.width
                visible: text
                text: row.text
                color: row.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text(34)
                maximumLineCount: 3
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text && row.text
                text: row.note
                color: row.quietInk
                font.pixelSize: Theme.small
                maximumLineCount: 6
                Accessible.ignored: true
            }
            PlainText {
                id: excerpt

                width: parent.width
                visible: text
                text: row.excerpt
                // Made in kiosk/ui/bridges/findings.py: only underlining; what looks like more is escaped there.
                textFormat: Text.StyledText
                color: row.ink
                font.family: row.text ? Theme.sans : Theme.serif
                font.pixelSize: row.text ? Theme.small : Theme.body
                // Words of somebody are not cut off.
                maximumLineCount: row.text ? 3 : 12
                lineHeight: 1.15
                Accessible.ignored: true
            }
            // Words of somebody, and then who it was.
            PlainText {
                objectName: "search.beside"
                width: parent.width
                visible: text
                text: [row.text ? "" : row.note, row.foreign].filter(part => part).join(" · ")
                color: row.quietInk
                font.pixelSize: Theme.small
                maximumLineCount: 2
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.tie
                color: row.ink
                font.pixelSize: Theme.small
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }

        RowSign {
            id: sign

            line: lines.y + (row.text ? heading : excerpt).baselineOffset
            visible: row.enabled
            plays: row.start >= 0
            color: row.quietInk
        }
    }
}
