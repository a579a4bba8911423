// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The map itself, in tiles: as many as are in sight, each of which moves on to where it is needed next. Below them lies
// the whole map in a few coarse ones, so that there is never a hole.
Item {
    id: ground

    required property ZoomPane pane
    property string drawn
    // The whole of it has been painted, so that what stands on it may come.
    property bool painted: false

    readonly property int tile: 512
    readonly property int coarse: -2
    readonly property int across: Math.ceil(pane.natural.width * scaleOf(coarse) / tile)
    // The nearest level, two to each doubling; as it was for as long as something moves.
    property int level: coarse
    readonly property real side: tile * pane.zoom / scaleOf(level)
    // A level is shown at 0.84 times its size at least.
    readonly property int columns: Math.ceil(pane.width / (0.84 * tile)) + 1
    readonly property int rows: Math.ceil(pane.height / (0.84 * tile)) + 1
    readonly property int firstColumn: Math.floor(-pane.originX / side)
    readonly property int firstRow: Math.floor(-pane.originY / side)

    function scaleOf(level: int): real {
        return Math.pow(2, level / 2);
    }

    function settle(): void {
        level = Math.max(coarse, Math.min(7, Math.round(2 * Math.log2(pane.zoom))));
    }

    function look(): void {
        for (let i = 0; i < whole.count; ++i)
            if ((whole.itemAt(i) as MapTile)?.status !== Image.Ready)
                return;
        painted = true;
    }

    // The first one from a number on that stands in a slot, where slots are taken in turns.
    function turn(slot: int, slots: int, first: int): int {
        return first + ((slot - first) % slots + slots) % slots;
    }

    // What lies beyond the sheet is drawn askew.
    width: Math.round(pane.natural.width * pane.zoom)
    height: Math.round(pane.natural.height * pane.zoom)
    clip: true
    Component.onCompleted: settle()

    Timer {
        id: later

        interval: 0
        onTriggered: ground.look()
    }
    Connections {
        target: ground.pane
        function onSettled(): void {
            ground.settle();
        }
    }

    Repeater {
        id: whole

        model: ground.across * Math.ceil(ground.pane.natural.height * ground.scaleOf(ground.coarse) / ground.tile)

        MapTile {
            required property int index

            slot: index
            level: ground.coarse
            column: index % ground.across
            row: Math.floor(index / ground.across)
            drawn: ground.drawn
            side: ground.tile * ground.pane.zoom / ground.scaleOf(level)
            onStatusChanged: if (!ground.painted)
                later.start()
        }
    }
    Repeater {
        model: ground.level > ground.coarse ? ground.columns * ground.rows : 0

        MapTile {
            required property int index

            slot: 1000 + index
            level: ground.level
            column: ground.turn(index % ground.columns, ground.columns, ground.firstColumn)
            row: ground.turn(Math.floor(index / ground.columns), ground.rows, ground.firstRow)
            drawn: ground.drawn
            side: ground.side
            smooth: !ground.pane.moving
        }
    }
}
