// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A way into the film, in the grid of the first page: what it is called, what it is, how many there are.
T.AbstractButton {
    id: entry

    property string note
    property string amount

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(Stage.portrait ? 48 : 16))
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: [note, amount].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    background: Rectangle {
        color: entry.down ? Theme.paper : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: entry.visualFocus
        }
    }

    contentItem: Item {
        Column {
            id: words

            x: Theme.gap
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter

            Item {
                width: parent.width
                height: title.height

                PlainText {
                    id: title

                    anchors.left: parent.left
                    anchors.right: amount.left
                    anchors.rightMargin: Theme.gap
                    text: entry.text
                    color: entry.ink
                    font.family: Theme.serif
                    font.pixelSize: Theme.text(42)
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                PlainText {
                    id: amount

                    anchors.right: sign.left
                    anchors.rightMargin: Theme.gap
                    anchors.baseline: title.baseline
                    text: entry.amount
                    color: entry.quietInk
                    Accessible.ignored: true
                }
                PlainText {
                    id: sign

                    anchors.right: parent.right
                    anchors.baseline: title.baseline
                    text: "→"
                    color: entry.quietInk
                    Accessible.ignored: true
                }
            }
            PlainText {
                width: parent.width
                text: entry.note
                color: entry.quietInk
                font.pixelSize: Theme.small
                wrapMode: Stage.portrait ? Text.WordWrap : Text.NoWrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }
    }
}
