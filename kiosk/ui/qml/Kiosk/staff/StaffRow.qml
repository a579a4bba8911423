// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What is told of one thing: its name at the left, and what holds at the right. One thing for who cannot see it.
Item {
    id: row

    property string label
    property string value
    property color ink: StaffTheme.ink
    // Where what holds begins.
    readonly property real column: Math.round(Math.min(width * 0.4, Theme.px(340)))

    implicitHeight: Math.max(name.height, told.height) + 2 * StaffTheme.grid
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    StaffText {
        id: name

        y: StaffTheme.grid
        width: row.column - StaffTheme.gap
        text: row.label
        color: StaffTheme.muted
        Accessible.ignored: true
    }
    StaffText {
        id: told

        x: row.column
        y: StaffTheme.grid
        width: parent.width - x
        text: row.value
        color: row.ink
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
}
