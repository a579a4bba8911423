// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// An exhibit for who passes by: its picture with its title beside it, or below; the words alone where none can be shown.
Item {
    id: leaf

    readonly property bool pictured: image.status === Image.Ready
    readonly property bool beside: pictured && !Stage.portrait

    objectName: "attract.exhibit"

    Image {
        id: image

        readonly property real whole: width * implicitHeight / Math.max(1, implicitWidth)

        width: Stage.portrait ? parent.width : Math.round(parent.width * 0.62)
        height: Stage.portrait ? Math.round(Math.max(0, Math.min(whole, parent.height - lines.height - Theme.px(32)))) : parent.height
        source: Exhibit.picture
        sourceSize: Qt.size(width, 0)
        asynchronous: true
        // Another one may have its name tomorrow.
        cache: false
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
        visible: leaf.pictured
        Accessible.role: Accessible.Graphic
        Accessible.name: Attract.title
    }

    Column {
        id: lines

        x: leaf.beside ? image.width + Theme.px(48) : 0
        y: leaf.pictured && Stage.portrait ? image.height + Theme.px(32) : Math.round((leaf.height - height) / 2)
        width: leaf.width - x
        spacing: Theme.px(16)

        PlainText {
            width: parent.width
            text: Attract.kicker
            color: Theme.muted
            font.pixelSize: Theme.px(28)
        }
        PlainText {
            objectName: "attract.exhibit.title"
            width: parent.width
            text: Attract.title
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: Theme.px(leaf.pictured || text.length > 80 ? 48 : 72)
            lineHeight: 1.1
            maximumLineCount: leaf.beside ? 8 : 5
        }
        Rectangle {
            width: Theme.px(96)
            height: Theme.thin
            color: Theme.length
            visible: !leaf.pictured
        }
        PlainText {
            width: parent.width
            text: Attract.note
            font.pixelSize: Theme.px(leaf.pictured ? 28 : 36)
            lineHeight: 1.25
            maximumLineCount: leaf.beside ? 9 : leaf.pictured ? 4 : 8
        }
        PlainText {
            width: parent.width
            visible: leaf.pictured && text
            text: Exhibit.credit
            color: Theme.muted
            font.pixelSize: Theme.px(24)
            maximumLineCount: 2
        }
    }
}
