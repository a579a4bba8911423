// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// One of the stars a film can be given. filled: it is among those that were given; chosen: it is the last of them.
T.AbstractButton {
    id: star

    required property int number
    required property int most
    property bool filled: false
    property bool chosen: false

    readonly property color ink: down ? Theme.ground : Theme.paper

    implicitWidth: Math.max(Theme.touch, Theme.px(104))
    implicitHeight: Math.max(Theme.touch, Theme.px(104))
    focusPolicy: Qt.StrongFocus
    text: number
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1 of %2 stars").arg(number).arg(most)
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: star.down ? Theme.paper : Theme.raised
        border.color: Theme.hairline
        border.width: Theme.thin

        FocusRing {
            around: parent
            visible: star.visualFocus
        }
    }

    contentItem: Item {
        Image {
            readonly property int side: Theme.px(52)

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(8)
            width: side
            height: side
            sourceSize: Qt.size(side, side)
            source: "image://stars/" + (star.filled ? "filled" : "hollow") + "/" + String(star.ink).slice(1)
        }
        PlainText {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(8)
            text: star.text
            color: star.ink
            font.pixelSize: Theme.small
            lineHeight: 1
            Accessible.ignored: true
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(2)
            width: Theme.px(40)
            height: Math.max(2, Theme.px(4))
            color: Theme.stamp
            visible: star.chosen
        }
    }
}
