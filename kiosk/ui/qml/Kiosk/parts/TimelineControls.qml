// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Everything that fingers do on the timeline, by buttons: on and back, nearer and further, and how much is in sight.
Item {
    id: controls

    // What is moved.
    required property TimelineChart pane

    readonly property real cell: Stage.portrait ? (width - 3 * Theme.gap) / 4 : 0

    implicitHeight: Stage.portrait ? legend.y + legend.height : Theme.touch

    Row {
        id: ways

        spacing: Theme.gap

        TouchButton {
            objectName: "timeline.earlier"
            width: controls.cell || implicitWidth
            text: qsTr("Earlier")
            enabled: !controls.pane.atBegin
            onClicked: Timeline.pan(-0.6)
        }
        TouchButton {
            objectName: "timeline.later"
            width: controls.cell || implicitWidth
            text: qsTr("Later")
            enabled: !controls.pane.atEnd
            onClicked: Timeline.pan(0.6)
        }
        TouchButton {
            objectName: "timeline.wider"
            width: controls.cell || implicitWidth
            text: qsTr("Wider")
            enabled: Timeline.wider
            Accessible.name: qsTr("Wider: more years at once")
            onClicked: Timeline.zoom(0.5)
        }
        TouchButton {
            objectName: "timeline.closer"
            width: controls.cell || implicitWidth
            text: qsTr("Closer")
            enabled: Timeline.closer
            Accessible.name: qsTr("Closer: fewer years at once")
            onClicked: Timeline.zoom(2)
        }
    }

    // Between the two, in portrait below them.
    TimelineLegend {
        id: legend

        readonly property real room: Theme.px(32)

        x: Stage.portrait ? 0 : ways.width + room
        y: Stage.portrait ? levels.y + levels.height + Theme.gap : (parent.height - height) / 2
        width: Stage.portrait ? parent.width : levels.x - room - x
    }
    Row {
        id: levels

        x: Stage.portrait ? 0 : parent.width - width
        y: Stage.portrait ? ways.height + Theme.gap : 0
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    level: "century",
                    text: qsTr("Century")
                },
                {
                    level: "decade",
                    text: qsTr("Decade")
                },
                {
                    level: "year",
                    text: qsTr("Year")
                },
                {
                    level: "month",
                    text: qsTr("Month")
                }
            ]

            TouchButton {
                required property var modelData

                objectName: "timeline." + modelData.level
                width: controls.cell || implicitWidth
                quiet: true
                text: modelData.text
                chosen: Timeline.level === modelData.level
                checkable: true
                checked: chosen
                Accessible.role: Accessible.RadioButton
                onClicked: Timeline.chooseLevel(modelData.level)
            }
        }
    }
}
