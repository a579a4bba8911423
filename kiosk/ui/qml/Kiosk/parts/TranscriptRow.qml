// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A line of the transcript: a touch plays it; words that are on a card have a button that leads there.
Item {
    id: row

    required property int index
    required property int number
    required property int start
    required property string speaker
    required property string words
    required property string address
    property bool lit: false

    signal reached

    height: Math.max(Theme.touch, lines.height + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
        visible: row.lit

        Rectangle {
            width: Theme.px(6)
            height: parent.height
            color: Theme.stamp
        }
    }

    T.AbstractButton {
        id: button

        readonly property color ink: down ? Theme.ground : Theme.paper

        objectName: "transcript.line." + row.number
        anchors.left: parent.left
        anchors.right: card.visible ? card.left : parent.right
        height: parent.height
        focusPolicy: Qt.StrongFocus
        text: row.words
        Accessible.name: [row.speaker, row.words].filter(part => part).join(": ")
        Accessible.description: Say.clock(row.start)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        onClicked: Transcript.jump(row.number)

        background: Rectangle {
            color: button.down ? Theme.paper : "transparent"

            FocusRing {
                around: parent
                anchors.margins: 0
                visible: button.visualFocus
            }
        }

        contentItem: Item {
            Column {
                id: lines

                x: Theme.px(24)
                width: parent.width - x - Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter

                PlainText {
                    width: parent.width
                    text: [Say.clock(row.start), row.speaker].filter(part => part).join(" – ")
                    color: button.down ? Theme.ground : Theme.muted
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                PlainText {
                    id: words

                    width: parent.width
                    text: row.words
                    color: button.ink
                    font.family: Theme.serif
                    font.pixelSize: Theme.label
                    lineHeight: 1.12
                    Accessible.ignored: true
                }
            }
        }
    }

    TouchButton {
        id: card

        objectName: "transcript.card." + row.number
        anchors.right: parent.right
        height: parent.height
        visible: row.address
        quiet: true
        horizontalPadding: Theme.gap
        text: qsTr("Card")
        Accessible.description: row.words
        onVisualFocusChanged: if (visualFocus)
            row.reached()
        onClicked: Navigator.open(row.address)
    }
}
