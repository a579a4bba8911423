// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk
import Kiosk.Bridges

// A voice in the grid: the portrait, and below it the name and what they are. A touch opens their card.
T.AbstractButton {
    id: tile

    required property int index
    required property string address
    required property string title
    required property string note
    required property string portrait
    required property string photograph
    required property string known

    property real edge: 0
    readonly property color ink: down ? Theme.ground : Theme.paper

    signal reached
    signal opened

    objectName: "entry." + address
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.name: [title, known].filter(part => part).join(": ")
    Accessible.description: note
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onVisualFocusChanged: if (visualFocus)
        reached()
    onClicked: {
        opened();
        Navigator.open(address);
    }

    background: Rectangle {
        color: tile.down ? Theme.paper : "transparent"

        FocusRing {
            around: parent
            anchors.margins: 0
            visible: tile.visualFocus
        }
    }

    contentItem: Item {
        Portrait {
            id: plate

            x: tile.edge
            y: x
            width: tile.width - 2 * x
            monogram: tile.portrait
            photograph: tile.photograph
            known: tile.known
        }
        Column {
            id: words

            x: plate.x
            y: plate.y + plate.height + Theme.px(8)
            width: plate.width

            PlainText {
                id: name

                width: parent.width
                text: tile.title
                color: tile.ink
                font.family: Theme.serif
                font.italic: tile.known
                font.pixelSize: Theme.body
                maximumLineCount: 2
                lineHeight: 0.92
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: tile.note
                color: tile.down ? Theme.ground : Theme.muted
                font.pixelSize: Theme.small
                // What there is room for.
                height: Math.min(implicitHeight, Math.max(font.pixelSize * 1.25, tile.height - words.y - name.height))
                maximumLineCount: 3
                lineHeight: 0.92
                Accessible.ignored: true
            }
        }
    }
}
