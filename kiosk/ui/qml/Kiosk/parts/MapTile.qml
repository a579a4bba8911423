// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A square of the map, painted in the background; see MapPainter.
Image {
    id: tile

    // Which of all tiles on the screen it is.
    required property int slot
    required property int level
    required property int column
    required property int row
    required property string drawn
    // Pixels of its sides, as the map is enlarged at present.
    required property real side

    readonly property string address: drawn && column >= 0 && row >= 0 ? [level, column, row, drawn, ...[Theme.ground, Theme.paper, Theme.muted, Theme.length, Theme.stamp].map(ink => String(ink).slice(1))].join("/") : ""

    function ask(): void {
        source = "";
        Places.paint(slot, address);
    }

    x: Math.round(column * side)
    y: Math.round(row * side)
    width: Math.round((column + 1) * side) - x
    height: Math.round((row + 1) * side) - y
    visible: status === Image.Ready
    cache: false
    Accessible.ignored: true
    onAddressChanged: Qt.callLater(ask)
    Component.onCompleted: ask()

    Connections {
        target: Places
        function onPainted(slot: int, address: string): void {
            if (slot === tile.slot && address === tile.address)
                tile.source = "image://map/" + address;
        }
    }
}
