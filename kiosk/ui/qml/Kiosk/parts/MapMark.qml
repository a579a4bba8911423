// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A name on the map: of a town beside its point, of a country in its middle, or how many places are too close to be told.
T.AbstractButton {
    id: mark

    required property string key
    required property string kind
    required property string title
    required property string address
    required property int count
    required property bool filmed
    required property bool marked
    required property bool leftward

    readonly property bool crowd: kind === "cluster"
    readonly property bool isPoint: kind === "point"
    readonly property color ink: down ? Theme.ground : Theme.paper
    // Between the edge and the point; a finger's width has it in its middle.
    readonly property real inset: height / 2

    objectName: "map." + key
    visible: kind !== "hidden"
    focusPolicy: Qt.StrongFocus
    text: crowd ? qsTr("%n place(s)", "", count) : title
    Accessible.name: crowd ? text + ": " + title : text
    Accessible.description: [filmed && !crowd ? qsTr("Filmed here") : "", marked ? qsTr("You came from here") : ""].filter(part => part).join(". ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Item {
        // The name stays readable on whatever it lies.
        Rectangle {
            id: plate

            x: mark.isPoint ? (mark.leftward ? 0 : mark.inset + Theme.px(10)) : 0
            width: mark.isPoint ? mark.width - mark.inset - Theme.px(10) : mark.width
            height: mark.crowd ? mark.height - Theme.grid : words.height + Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            color: mark.down ? Theme.paper : mark.crowd ? Theme.raised : Qt.alpha(Theme.ground, 0.72)
            border.color: Theme.muted
            border.width: mark.crowd ? Theme.thin : 0
        }
        Rectangle {
            anchors.centerIn: point
            width: Theme.px(34)
            height: width
            radius: width / 2
            color: "transparent"
            border.color: Theme.stamp
            border.width: Theme.px(4)
            visible: mark.isPoint && mark.marked
        }
        Rectangle {
            id: point

            x: (mark.leftward ? mark.width - mark.inset : mark.inset) - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            radius: width / 2
            color: Theme.paper
            border.color: Theme.ground
            border.width: Theme.thin
            visible: mark.isPoint
        }
        Rectangle {
            anchors.bottom: plate.bottom
            x: plate.x
            width: plate.width
            height: Math.max(2, Theme.px(4))
            color: Theme.stamp
            visible: mark.marked && !mark.isPoint
        }
        FocusRing {
            around: parent
            anchors.margins: 0
            visible: mark.visualFocus
        }
    }

    contentItem: Item {
        PlainText {
            id: words

            x: plate.x
            width: plate.width
            anchors.verticalCenter: parent.verticalCenter
            text: mark.text
            color: mark.ink
            font.family: mark.kind === "area" ? Theme.serif : Theme.sans
            font.weight: mark.crowd ? Font.Medium : Font.Normal
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
