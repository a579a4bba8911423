// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// How a use of the day is drawn: closed is ruled, the attract loop blank, a playlist has a foot, a screening is solid.
Rectangle {
    id: tone

    required property string use
    readonly property color words: use === "screening" ? StaffTheme.raised : use === "closed" ? StaffTheme.muted : StaffTheme.ink
    readonly property real rule: Theme.px(12)

    color: use === "screening" ? StaffTheme.ink : use === "list" ? StaffTheme.hairline : use === "always" ? StaffTheme.raised : StaffTheme.ground
    border.color: StaffTheme.edge
    // What is narrow would be nothing else.
    border.width: width > 4 * StaffTheme.thin ? StaffTheme.thin : 0

    Repeater {
        model: tone.use === "closed" ? Math.max(0, Math.ceil(tone.height / tone.rule) - 1) : 0

        Rectangle {
            required property int index

            x: StaffTheme.thin
            y: (index + 1) * tone.rule
            width: tone.width - 2 * x
            height: StaffTheme.thin
            color: StaffTheme.hairline
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(tone.rule * 0.8)
        color: StaffTheme.edge
        visible: tone.use === "list"
    }
}
