// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film as a bar, its chapters as segments. It only draws; FootStrip and SeekBar make it answer.
Item {
    id: strip

    // place: where the playhead stands, in milliseconds, or -1. lit: the chapter that is meant, or -1.
    property int place: -1
    property int lit: -1
    property real thickness: Theme.px(10)
    // Whether the chapters' numbers stand above it.
    property bool numbered: false

    function at(x: real): int {
        return Math.round(Math.max(0, Math.min(1, x / width)) * Film.length);
    }

    function along(milliseconds: real): real {
        return Film.length > 0 ? milliseconds / Film.length * width : 0;
    }

    implicitHeight: thickness

    Repeater {
        model: Film.chapters

        Rectangle {
            id: segment

            required property int index
            required property int start
            required property int length
            readonly property bool isLit: index === strip.lit

            x: Math.round(strip.along(start))
            width: Math.max(1, Math.round(strip.along(start + length)) - x - (index < Film.chapterCount - 1 ? Theme.px(3) : 0))
            anchors.verticalCenter: parent.verticalCenter
            height: strip.thickness * (isLit ? 2 : 1)
            color: isLit && strip.place < 0 ? Theme.stamp : Theme.length

            Rectangle {
                height: parent.height
                width: Math.max(0, Math.min(parent.width, strip.along(strip.place - segment.start)))
                color: Theme.paper
                visible: strip.place > segment.start
            }

            PlainText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (parent.height - strip.thickness) / 2 - height - Theme.px(8)
                visible: strip.numbered && segment.width >= width
                text: segment.index + 1
                color: segment.isLit ? Theme.paper : Theme.muted
                font.pixelSize: Theme.small
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }

    // A film without chapters has a shape too.
    Rectangle {
        width: parent.width
        height: strip.thickness
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.length
        visible: Film.chapterCount === 0
    }

    Rectangle {
        x: Math.round(strip.along(strip.place) - width / 2)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(6)
        height: strip.thickness * 4
        color: Theme.stamp
        visible: strip.place >= 0
    }
}
