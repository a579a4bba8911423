// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// A row of a table of the guide. The last column is the widest: what is to be done stands in it.
Item {
    id: row

    required property var modelData
    property bool head: false

    readonly property real narrow: modelData.length > 1 ? width * 0.4 / (modelData.length - 1) : 0

    height: cells.height + 2 * StaffTheme.grid
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.join(": ")

    Row {
        id: cells

        y: StaffTheme.grid

        Repeater {
            model: row.modelData

            StaffText {
                required property string modelData
                required property int index

                width: index === row.modelData.length - 1 ? row.width - row.narrow * index : row.narrow
                rightPadding: StaffTheme.gap
                text: modelData
                color: row.head ? StaffTheme.muted : StaffTheme.ink
                font.pixelSize: row.head ? StaffTheme.small : StaffTheme.body
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: StaffTheme.thin
        color: row.head ? StaffTheme.edge : StaffTheme.hairline
    }
}
