// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// Who takes a stance: what they are, what they say first, in our words, where that stood, and what ties them to the film.
// A touch opens all they say, in theirs.
T.AbstractButton {
    id: row

    required property string address
    required property string note
    required property string said
    required property int more
    required property string source
    required property string tie
    property string stance

    readonly property color ink: down ? Theme.ground : Theme.paper
    readonly property color quietInk: down ? Theme.ground : Theme.muted

    objectName: "entry." + address
    implicitHeight: Math.max(Theme.touch, lines.height + Theme.px(36))
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: [stance, note, tie, said, source].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: Navigator.open(address)

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
        Column {
            id: lines

            x: Theme.gap
            y: Theme.px(18)
            width: parent.width - x - Theme.gap
            spacing: Theme.px(4)

            PlainText {
                id: kicker

                width: parent.width - sign.width
                visible: text
                text: row.stance
                color: row.quietInk
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            PlainText {
                id: heading

                width: parent.width - sign.width
                text: row.text
                color: row.ink
                font.family: Theme.serif
                font.pixelSize: Theme.text(32)
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.note
                color: row.quietInk
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text
                text: row.tie
                color: row.quietInk
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                topPadding: Theme.px(4)
                visible: text
                text: row.said
                color: row.ink
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: row.more > 0
                text: qsTr("and %n more point(s)", "", row.more)
                color: row.ink
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                topPadding: Theme.px(4)
                visible: text
                text: row.source
                color: row.quietInk
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }

        RowSign {
            id: sign

            line: lines.y + heading.y + heading.baselineOffset
            color: row.quietInk
        }
    }
}
