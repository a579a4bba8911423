// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// The film, to be played: what is most wanted on a page, a sheet of paper on the dark desk. Pressed, it turns dark.
T.AbstractButton {
    id: card

    property string note
    property string amount

    readonly property color ink: down ? Theme.paper : Theme.ground

    implicitHeight: Math.max(Theme.px(272), lines.height + Theme.px(Stage.portrait ? 200 : 160))
    padding: Theme.px(40)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: [note, amount].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: card.down ? Theme.raised : Theme.paper

        FocusRing {
            around: parent
            anchors.margins: -Theme.px(10)
            visible: card.visualFocus
        }
    }

    contentItem: Item {
        PlaySign {
            height: Theme.px(64)
            color: card.ink
        }

        Column {
            id: lines

            width: parent.width
            anchors.bottom: parent.bottom
            spacing: Theme.px(8)

            PlainText {
                width: parent.width
                text: card.text
                color: card.ink
                font.family: Theme.serif
                font.weight: Font.Medium
                font.pixelSize: Theme.title
                lineHeight: 1
                Accessible.ignored: true
            }
            Item {
                width: parent.width
                height: Math.max(note.height, amount.height)

                PlainText {
                    id: note

                    anchors.left: parent.left
                    anchors.right: amount.left
                    anchors.rightMargin: Theme.gap
                    text: card.note
                    color: card.ink
                    Accessible.ignored: true
                }
                PlainText {
                    id: amount

                    anchors.right: parent.right
                    text: card.amount
                    color: card.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
