// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A line of a register: a date or a stance before it, what it is called, and what it is. A touch opens it, or plays the
// film from there; the sign at its end says which, and a line without one cannot be touched.
T.AbstractButton {
    id: row

    required property int index
    required property string title
    required property string note
    required property string label
    required property string tie
    required property string address
    required property int at
    // Of the note.
    property int noteLines: 6

    // A short note stands beside the title, where there is room.
    readonly property bool beside: !Stage.portrait && column === 0 && width > Theme.px(800) && row.note.length <= 70 && row.title.length <= 36
    readonly property real column: at >= 0 ? Theme.px(144) : label ? Theme.px(384) : 0
    readonly property real room: width - Theme.gap - sign.width
    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    objectName: at >= 0 ? "entry.at." + at : "entry." + address
    implicitHeight: Math.max(Theme.touch, Math.max(lines.y + lines.height, short.y + short.height, before.y + before.height) + lines.y)
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: [title, label].filter(part => part).join(", ")
    Accessible.description: [note, tie].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onPressed: if (at >= 0)
        Navigator.press(at)
    onClicked: at >= 0 ? Stretches.hear(at) : Navigator.open(address)

    background: Rectangle {
        color: row.down ? Theme.paper : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: row.visualFocus
        }
    }

    contentItem: Item {
        PlainText {
            id: before

            x: Theme.gap
            y: lines.y + heading.baselineOffset - baselineOffset
            width: row.column - Theme.px(40)
            visible: row.column > 0
            text: row.at >= 0 ? Say.clock(row.at) : row.label
            color: row.quietInk
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }

        Column {
            id: lines

            x: Theme.gap + row.column
            y: Theme.px(18)
            width: (row.beside && row.note ? parent.width * 0.5 : row.room) - x - Theme.gap
            spacing: Theme.px(4)

            PlainText {
                id: heading

                width: parent.width
                text: row.title
                color: row.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text(36)
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text && !row.beside
                text: row.note
                color: row.quietInk
                font.pixelSize: Theme.small
                maximumLineCount: row.noteLines
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.tie
                color: row.ink
                font.pixelSize: Theme.small
                maximumLineCount: 4
                Accessible.ignored: true
            }
        }

        PlainText {
            id: short

            x: parent.width * 0.5 + Theme.gap
            y: lines.y + heading.baselineOffset - baselineOffset
            width: row.room - x - Theme.gap
            visible: row.beside
            text: row.beside ? row.note : ""
            color: row.quietInk
            font.pixelSize: Theme.small
            maximumLineCount: 2
            Accessible.ignored: true
        }

        RowSign {
            id: sign

            line: lines.y + heading.baselineOffset
            visible: row.enabled
            plays: row.at >= 0
            color: row.quietInk
        }
    }
}
