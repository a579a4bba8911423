// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Everything that one can filter by, in two columns, for as long as one chooses.
FocusScope {
    id: choice

    property string name
    property string title
    property var options
    property real indent: 0

    signal chosen(string key)
    signal closed

    // Each time from its beginning, where all can be had again.
    function take(): void {
        pane.show(0);
        close.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: closed()

    PlainText {
        id: heading

        anchors.verticalCenter: close.verticalCenter
        width: parent.width - close.width - Theme.gap
        text: choice.title
        font.family: Theme.serif
        font.pixelSize: Theme.heading
        maximumLineCount: 1
        Accessible.role: Accessible.Heading
    }
    TouchButton {
        id: close

        objectName: "filter.close"
        anchors.right: parent.right
        focus: true
        text: qsTr("Close")
        onClicked: choice.closed()
    }

    TurningPane {
        id: pane

        y: close.height + Theme.px(24)
        width: parent.width
        height: parent.height - y
        name: "filter"
        indent: choice.indent

        Grid {
            id: grid

            readonly property real half: (pane.width - columnSpacing) / 2

            columns: 2
            columnSpacing: Theme.px(32)

            Repeater {
                model: choice.options

                FilterOption {
                    id: option

                    required property int index

                    objectName: "filter." + choice.name + "." + (key || "any")
                    width: grid.half
                    onVisualFocusChanged: if (visualFocus)
                        pane.reveal(option)
                    onClicked: choice.chosen(key)
                }
            }
        }
    }
}
