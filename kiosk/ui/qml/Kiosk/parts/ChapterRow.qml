// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A chapter in the list of chapters: its picture, number, title and length, what it is about and who is heard in it, and
// what should be known before it is played.
T.AbstractButton {
    id: row

    required property int index
    required property string slug
    required property string title
    required property string summary
    required property int start
    required property int length
    required property string speakers
    required property string topics
    required property string advisory
    required property string picture
    required property bool isOff
    property bool chosen: false

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted
    readonly property string facts: [speakers && qsTr("Heard: %1").arg(speakers), topics && qsTr("Topics: %1").arg(topics)].filter(part => part).join("\u00A0· ")

    objectName: "chapters.item." + slug
    implicitHeight: Math.max(Theme.touch, lines.y + lines.height, image.y + image.height) + Theme.px(20)
    focusPolicy: Qt.StrongFocus
    Accessible.name: qsTr("Chapter %1: %2").arg(index + 1).arg(title)
    Accessible.description: [summary, Say.length(length), facts, advisory].filter(part => part).join(" ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        color: row.down ? Theme.paper : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        Rectangle {
            y: Theme.thin
            width: Theme.px(4)
            height: parent.height - Theme.thin
            color: Theme.stamp
            visible: row.chosen
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: row.visualFocus
        }
    }

    contentItem: Item {
        ChapterPicture {
            id: image

            x: Theme.px(16)
            y: Theme.px(20)
            width: Theme.px(256)
            height: implicitHeight
            source: row.picture
            number: row.index + 1
        }

        Column {
            id: lines

            y: Theme.px(16)
            anchors.left: image.right
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            spacing: Theme.px(4)

            PlainText {
                id: heading

                width: parent.width - length.width - Theme.px(32)
                // Where the picture does not say the number.
                text: (image.shown ? (row.index + 1) + "  " : "") + row.title
                color: row.ink
                font.family: Theme.serif
                font.pixelSize: Theme.entry
                maximumLineCount: 2
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.summary
                color: row.ink
                font.pixelSize: Theme.small
                maximumLineCount: 4
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.facts
                color: row.quietInk
                font.pixelSize: Theme.small
                maximumLineCount: 6
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.advisory ? qsTr("Please note: %1").arg(row.advisory) : ""
                color: row.ink
                font.pixelSize: Theme.small
                maximumLineCount: 3
                Accessible.ignored: true
            }
        }

        PlainText {
            id: length

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.baseline: lines.top
            anchors.baselineOffset: heading.baselineOffset
            text: Say.length(row.length)
            color: row.quietInk
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
