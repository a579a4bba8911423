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
    // The stretches that are meant, a model of start and end, and where the one begins that a touch plays, or -1.
    property var lights: null
    property int chosen: -1
    // The stretch that is heard, or -1.
    property int from: -1
    property int until: -1
    property real thickness: Theme.px(10)
    // Whether the chapters' numbers stand above it.
    property bool numbered: false

    function at(x: real): int {
        return Math.round(Math.max(0, Math.min(1, x / width)) * Film.length);
    }

    function along(milliseconds: real): real {
        return Film.length > 0 ? Math.min(milliseconds / Film.length, 1) * width : 0;
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
                visible: strip.from < 0 && strip.place > segment.start
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

    Repeater {
        model: strip.lights

        Rectangle {
            required property int start
            required property int end
            readonly property real length: strip.along(end) - strip.along(start)

            objectName: "strip.light." + start
            // However short it is, it is seen.
            width: Math.max(6, Theme.px(6), Math.round(length))
            x: Math.round(Math.max(0, Math.min(strip.width - width, strip.along(start) + (length - width) / 2)))
            anchors.verticalCenter: parent.verticalCenter
            height: strip.thickness * 2
            z: start === strip.chosen ? 1 : 0
            color: start === strip.chosen ? Theme.stamp : Theme.paper
        }
    }

    // What is heard, from bound to bound.
    Rectangle {
        objectName: "strip.heard"
        x: Math.round(strip.along(strip.from))
        width: Math.max(6, Math.round(strip.along(strip.until)) - x)
        anchors.verticalCenter: parent.verticalCenter
        height: strip.thickness * 2
        color: Theme.length
        visible: strip.from >= 0

        Rectangle {
            width: Math.max(0, Math.min(parent.width, strip.along(strip.place - strip.from)))
            height: parent.height
            color: Theme.paper
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.thin
            height: strip.thickness * 3
            color: Theme.paper
        }
        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.thin
            height: strip.thickness * 3
            color: Theme.paper
        }
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
