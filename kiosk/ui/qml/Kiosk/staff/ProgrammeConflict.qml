// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a rule asks for on a day and does not come, or not as asked: when, and why.
Item {
    id: row

    required property string time
    required property string text

    implicitHeight: Math.max(StaffTheme.row, words.height + 2 * StaffTheme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: (time ? time + ": " : "") + text

    Rectangle {
        width: parent.width
        height: StaffTheme.thin
        color: StaffTheme.hairline
    }
    Rectangle {
        width: Theme.px(6)
        height: parent.height
        color: StaffTheme.ill
    }
    StaffText {
        id: when

        x: Theme.px(20)
        y: StaffTheme.gap
        width: Theme.px(108)
        text: row.time
        color: StaffTheme.muted
        font.features: ({ tnum: 1 })
        Accessible.ignored: true
    }
    StaffText {
        id: words

        x: when.x + when.width
        y: StaffTheme.gap
        width: parent.width - x - StaffTheme.grid
        text: row.text
        Accessible.ignored: true
    }
}
