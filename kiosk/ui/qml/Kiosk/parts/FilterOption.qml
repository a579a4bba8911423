// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// One thing to filter by, and how many it would leave; what would leave nobody cannot be chosen.
T.AbstractButton {
    id: option

    required property string key
    required property string title
    required property int count
    required property bool chosen

    readonly property color ink: !enabled ? Theme.length : down ? Theme.ground : Theme.paper

    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(24))
    enabled: count > 0 || chosen
    focusPolicy: Qt.StrongFocus
    text: title
    checkable: true
    checked: chosen
    Accessible.role: Accessible.RadioButton
    Accessible.name: title + ", " + count
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: option.down ? Theme.paper : option.chosen ? Theme.raised : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        Rectangle {
            width: Theme.px(6)
            height: parent.height
            color: Theme.stamp
            visible: option.chosen
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: option.visualFocus
        }
    }

    contentItem: Item {
        PlainText {
            id: words

            x: Theme.px(20)
            width: parent.width - x - number.width - Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            text: option.title
            color: option.ink
            font.pixelSize: Theme.label
            maximumLineCount: 3
            Accessible.ignored: true
        }
        PlainText {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: option.count
            color: option.ink
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
