// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The opening check while it is on the way: over the whole window, to its very edge.
FocusScope {
    id: stage

    readonly property bool touches: Check.step === "touch"
    readonly property bool fills: Math.abs(stage.width / stage.height / Check.aspect - 1) < 0.01

    objectName: "staff.check.stage"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: Check.called + ". " + Check.asks
    Keys.onEscapePressed: Check.stop()

    Rectangle {
        anchors.fill: parent
        color: stage.touches ? StaffTheme.ground : Theme.ground
    }
    MouseArea {
        anchors.fill: parent
    }

    CheckPicture {
        anchors.fill: parent
        visible: Check.shows
    }

    // Where the screen ends, which a picture of another shape does not reach.
    Repeater {
        model: Check.step === "picture" && !stage.fills ? 4 : 0

        Item {
            id: corner

            required property int index

            readonly property bool far: index % 2 === 1
            readonly property bool low: index > 1

            x: far ? parent.width - width : 0
            y: low ? parent.height - height : 0
            width: Theme.px(96)
            height: width

            Rectangle {
                y: corner.low ? parent.height - height : 0
                width: parent.width
                height: Math.max(2, Theme.px(6))
                color: Theme.paper
            }
            Rectangle {
                x: corner.far ? parent.width - width : 0
                width: Math.max(2, Theme.px(6))
                height: parent.height
                color: Theme.paper
            }
        }
    }

    Loader {
        id: grid

        anchors.fill: parent
        active: stage.touches
        sourceComponent: TouchGrid {}
    }

    CheckPanel {
        readonly property real room: Stage.portrait ? stage.width * 0.84 : Math.min(stage.width * 0.62, Theme.px(1100))
        readonly property bool moved: (grid.item as TouchGrid)?.low ?? false

        x: Math.round((stage.width - width) / 2)
        y: stage.touches ? Math.round(moved ? (stage.height / 2 - height) / 2 : stage.height / 2 + (stage.height / 2 - height) / 2) : Math.round(stage.height * (Stage.portrait ? 0.92 : 0.91) - height)
        width: Math.round(room)
    }
}
