// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is to be read now, over the picture, and always whole: what has no room is set smaller.
Item {
    id: captions

    // Rows of the window between which nothing else lies over the picture.
    property real ceiling: 0
    property real floor: height

    readonly property rect film: Stage.film
    readonly property real pad: Theme.px(16)
    readonly property real highest: Math.max(film.y + 0.05 * film.height, ceiling + pad)
    // What stands below it keeps off more than a line does.
    readonly property real lowest: Math.min(film.y + 0.95 * film.height, floor - Theme.px(40))
    readonly property real room: 0.9 * film.width - 2 * pad
    readonly property var sizes: ({
            small: Theme.px(34),
            usual: Theme.px(44),
            large: Theme.px(60),
            largest: Theme.px(84)
        })
    // Two grounds with their edges, and what is between them.
    readonly property real edges: 5 * Theme.px(8)
    readonly property var laid: Captioning.layOut(Captioning.first, Captioning.second, sizes[Captioning.size], room, lowest - highest - edges)

    anchors.fill: parent

    Column {
        objectName: "captions"
        x: Math.round(captions.film.x + (captions.film.width - width) / 2)
        y: Math.round(Captioning.edge === "top" ? captions.highest : captions.lowest - height)
        spacing: Theme.px(8)

        Words {
            objectName: "captions.words.first"
            text: captions.laid[1]
            font.weight: Font.Medium
            font.pixelSize: captions.laid[0]
        }
        // Told from the first by its letters, and smaller.
        Words {
            objectName: "captions.words.second"
            text: captions.laid[2]
            font.family: Theme.serif
            font.italic: true
            font.pixelSize: Math.round(captions.laid[0] * 0.9)
        }
    }

    component Words: PlainText {
        id: words

        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(implicitWidth, captions.room + 2 * captions.pad)
        leftPadding: captions.pad
        rightPadding: captions.pad
        topPadding: Theme.px(8)
        bottomPadding: Theme.px(8)
        visible: text
        elide: Text.ElideNone
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter

        // Text.Outline is a pixel wide, whatever the size: too thin to be read on white.
        Repeater {
            model: Captioning.ground === "none" ? 8 : 0

            PlainText {
                required property int index
                readonly property real reach: Math.max(2, words.font.pixelSize / 14)

                x: Math.round(Math.cos(index * Math.PI / 4) * reach)
                y: Math.round(Math.sin(index * Math.PI / 4) * reach)
                z: -1
                width: words.width
                leftPadding: words.leftPadding
                rightPadding: words.rightPadding
                topPadding: words.topPadding
                bottomPadding: words.bottomPadding
                text: words.text
                font: words.font
                color: Theme.ground
                elide: words.elide
                lineHeight: words.lineHeight
                horizontalAlignment: words.horizontalAlignment
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.fill: parent
            z: -1
            color: Theme.ground
            opacity: Captioning.ground === "solid" ? 1 : 0.78
            visible: Captioning.ground !== "none"
        }
    }
}
