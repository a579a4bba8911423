// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What stands below the text: a remark of the editors, a source.
Item {
    id: block

    required property string title
    required property string text

    readonly property bool beside: !Stage.portrait && title

    implicitHeight: Math.max(beside ? label.height : 0, words.y + words.height) + Theme.px(24)

    PlainText {
        id: label

        width: block.beside ? Theme.px(272) : parent.width
        visible: text
        text: block.title
        color: Theme.muted
        font.pixelSize: Theme.small
        lineHeight: 1.2
    }
    PlainText {
        id: words

        x: block.beside ? Theme.px(296) : 0
        y: block.beside || !block.title ? 0 : label.height
        width: parent.width - x
        text: block.text
        font.pixelSize: Theme.small
        lineHeight: 1.2
    }
}
