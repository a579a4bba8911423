// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Fields from edge to edge of the screen, each to be touched once, by as many fingers as there are.
Item {
    id: grid

    readonly property int columns: Stage.portrait ? Check.shortSide : Check.longSide
    readonly property int rows: Stage.portrait ? Check.longSide : Check.shortSide
    // Which half was touched last: what lies over the grid lies over the other one.
    property bool low: false

    function reach(x: real, y: real): void {
        const column = Math.floor(x / width * columns);
        const row = Math.floor(y / height * rows);
        if (column < 0 || column >= columns || row < 0 || row >= rows)
            return;
        low = row >= rows / 2;
        Check.reach(row * columns + column);
    }

    objectName: "staff.check.grid"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of %2 fields touched").arg(Check.reached.length).arg(columns * rows)

    Repeater {
        model: grid.columns * grid.rows

        Rectangle {
            id: field

            required property int index
            readonly property int column: index % grid.columns
            readonly property int row: Math.floor(index / grid.columns)
            readonly property bool reached: Check.reached.includes(index)

            objectName: "staff.check.field." + index
            x: Math.round(grid.width * column / grid.columns)
            y: Math.round(grid.height * row / grid.rows)
            width: Math.round(grid.width * (column + 1) / grid.columns) - x
            height: Math.round(grid.height * (row + 1) / grid.rows) - y
            color: reached ? StaffTheme.good : StaffTheme.raised
            border.color: StaffTheme.edge
            border.width: StaffTheme.thin

            // Which one does not answer is said by its number.
            StaffText {
                anchors.centerIn: parent
                text: field.index + 1
                color: field.reached ? StaffTheme.raised : StaffTheme.muted
                font.pixelSize: StaffTheme.heading
                Accessible.ignored: true
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => points.forEach(point => grid.reach(point.x, point.y))
        onUpdated: points => points.forEach(point => grid.reach(point.x, point.y))
    }
}
