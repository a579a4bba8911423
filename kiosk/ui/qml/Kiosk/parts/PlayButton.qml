// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// Plays the film from somewhere: a slip of paper, as what is most wanted on a page. Pressed, it turns dark.
T.AbstractButton {
    id: button

    readonly property color ink: down ? Theme.paper : Theme.ground

    implicitWidth: content.width + Theme.px(48)
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

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

            anchors.centerIn: parent
            spacing: Theme.px(16)

            PlaySign {
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(28)
                color: button.ink
            }
            PlainText {
                text: button.text
                color: button.ink
                font.weight: Font.Medium
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
