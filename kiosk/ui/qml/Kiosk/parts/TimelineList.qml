// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Moments that cannot be told apart on the axis, or have no place on it.
FocusScope {
    id: list

    property real indent: 0

    function take(): void {
        close.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Keys.onEscapePressed: Timeline.closeList()

    PlainText {
        id: heading

        anchors.verticalCenter: close.verticalCenter
        width: parent.width - close.width - Theme.gap
        text: Timeline.listing === "undated" ? qsTr("Without a date") : qsTr("%n moments", "", entries.count)
        font.family: Theme.serif
        font.pixelSize: Theme.heading
        maximumLineCount: 1
        Accessible.role: Accessible.Heading
    }
    TouchButton {
        id: close

        objectName: "timeline.close"
        anchors.right: parent.right
        focus: true
        text: qsTr("Close")
        onClicked: Timeline.closeList()
    }

    TurningPane {
        id: pane

        y: close.height + Theme.px(24)
        width: parent.width
        height: parent.height - y
        name: "timeline"
        indent: list.indent

        Repeater {
            id: entries

            model: Timeline.listed

            EntryBlock {
                id: entry

                width: pane.width
                note: ""
                tie: ""
                at: -1
                onVisualFocusChanged: if (visualFocus)
                    pane.reveal(entry)
            }
        }
    }
}
