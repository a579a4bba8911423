// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// Where the film tells of it: one touch plays that stretch.
Item {
    id: block

    required property int at

    signal reached(Item item)

    implicitHeight: (at >= 0 ? button.height : unmarked.height) + Theme.px(32)

    T.AbstractButton {
        id: button

        readonly property color ink: down ? Theme.paper : Theme.ground

        objectName: "card.hear"
        visible: block.at >= 0
        width: Math.min(parent.width, content.width + Theme.px(64))
        height: Math.max(Theme.touch, Theme.px(88))
        focusPolicy: Qt.StrongFocus
        text: qsTr("Hear it in the film")
        Accessible.name: text
        Accessible.description: Say.clock(block.at)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onVisualFocusChanged: if (visualFocus)
            block.reached(button)
        onPressed: Navigator.press(block.at)
        onClicked: Stretches.hear(block.at)

        background: Rectangle {
            color: button.down ? Theme.raised : Theme.paper

            FocusRing {
                around: parent
                visible: button.visualFocus
            }
        }
        contentItem: Item {
            Row {
                id: content

                x: Theme.px(32)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(20)

                PlaySign {
                    anchors.verticalCenter: parent.verticalCenter
                    height: Theme.px(32)
                    color: button.ink
                }
                PlainText {
                    text: button.text
                    color: button.ink
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
                PlainText {
                    text: Say.clock(block.at)
                    color: button.ink
                    Accessible.ignored: true
                }
            }
        }
    }

    PlainText {
        id: unmarked

        width: parent.width
        visible: block.at < 0
        text: qsTr("Where the film tells of it is not marked yet.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
