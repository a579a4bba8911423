// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A chapter in the list of chapters: number, title, what it is about, length.
T.AbstractButton {
    id: row

    required property int index
    required property string slug
    required property string title
    required property string summary
    required property int start
    required property int length
    property bool chosen: false

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    objectName: "chapters.item." + slug
    implicitHeight: Math.max(Theme.touch, lines.height + Theme.px(36))
    focusPolicy: Qt.StrongFocus
    Accessible.name: qsTr("Chapter %1: %2").arg(index + 1).arg(title)
    Accessible.description: summary + " " + Say.length(length)
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
        PlainText {
            id: number

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.baseline: lines.top
            anchors.baselineOffset: heading.baselineOffset
            width: Theme.px(72)
            text: row.index + 1
            color: row.quietInk
            font.family: Theme.serif
            font.pixelSize: Theme.entry
            Accessible.ignored: true
        }

        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: number.right
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            spacing: Theme.px(4)

            PlainText {
                id: heading

                width: parent.width - length.width - Theme.px(32)
                text: row.title
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
