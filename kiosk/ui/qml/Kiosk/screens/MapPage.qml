// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Where the places lie that the sources name: on a map, and beside it in a list.
Page {
    id: page

    objectName: "map"
    title: qsTr("Places")
    sink: Theme.px(Stage.portrait ? 144 : 160)
    note: [qsTr("Places that our sources name. In the hatched countries filming took place, our source says. Borders are those of today."), Places.hidden > 0 ? qsTr("Beyond the map: %n place(s). The list has them, too.", "", Places.hidden) : ""].filter(part => part).join(" ")

    Item {
        id: body

        readonly property bool ready: Places.state === "ready"
        readonly property real beside: Stage.portrait ? 0 : page.indent

        anchors.fill: parent

        MapPane {
            id: map

            width: parent.width
            height: Stage.portrait ? Math.round(width * Places.sheet.height / Places.sheet.width) : parent.height - tools.height - Theme.gap
            focus: true
            visible: body.ready && list.count > 0
        }
        Row {
            id: tools

            y: map.height + Theme.gap
            anchors.right: parent.right
            height: Theme.touch
            spacing: Theme.gap
            visible: body.ready && list.count > 0

            TouchButton {
                objectName: "map.closer"
                text: qsTr("Closer")
                enabled: !map.largest
                onClicked: map.stepCloser()
            }
            TouchButton {
                objectName: "map.further"
                text: qsTr("Further away")
                enabled: map.enlarged
                onClicked: map.step(0.5)
            }
            TouchButton {
                objectName: "map.whole"
                text: qsTr("Whole map")
                enabled: map.enlarged
                onClicked: map.showWhole()
            }
        }
        MapList {
            id: list

            x: -body.beside
            y: Stage.portrait ? tools.y + tools.height + Theme.px(32) : page.headEnd - body.parent.y + Theme.px(32)
            width: Stage.portrait ? parent.width : Theme.px(560)
            height: parent.height - y
            visible: body.ready && count > 0
        }
        FaceText {
            objectName: "map.face"
            width: parent.width
            // The first time the land takes a while to be drawn.
            standing: map.visible && !map.painted ? "loading" : Places.state
            empty: list.count === 0
        }
    }
}
