// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A chapter among those beside it. current: it is the one that plays.
T.AbstractButton {
    id: card

    required property int index
    required property string slug
    required property string title
    required property int start
    required property int length
    property bool current: false

    objectName: "rail.item." + slug
    implicitHeight: Theme.px(40) + about.height + Theme.px(4) + 2 * Theme.entry * 1.42
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: qsTr("Chapter %1: %2").arg(index + 1).arg(title)
    Accessible.description: about.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: card.down ? Theme.paper : Theme.raised
        border.color: Theme.hairline
        border.width: Theme.thin

        Rectangle {
            width: parent.width
            height: Theme.px(6)
            color: Theme.stamp
            visible: card.current
        }
        FocusRing {
            around: parent
            visible: card.visualFocus
        }
    }

    contentItem: Item {
        PlainText {
            id: about

            x: Theme.px(24)
            y: Theme.px(20)
            width: parent.width - 2 * x
            text: [card.index + 1, Say.length(card.length), card.current ? qsTr("plays now") : ""].filter(part => part).join(" – ")
            color: card.down ? Theme.ground : Theme.muted
            font.pixelSize: Theme.small
            maximumLineCount: 1
            Accessible.ignored: true
        }
        PlainText {
            x: about.x
            y: about.y + about.height + Theme.px(4)
            width: about.width
            text: card.title
            color: card.down ? Theme.ground : Theme.paper
            font.family: Theme.serif
            font.pixelSize: Theme.entry
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
