// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The map with the names of its places, which can be moved and enlarged.
FocusScope {
    id: map

    readonly property bool ready: Places.state === "ready"
    readonly property bool enlarged: !pane.isWhole
    readonly property bool largest: pane.isLargest
    readonly property bool painted: ground.painted
    // Whether it stands where it is to begin.
    property bool there: false

    readonly property int letters: Theme.small
    // At this level names have their places; they move apart until the next one.
    readonly property int level: Math.floor(2 * Math.log2(pane.zoom) + 0.0001)

    function step(factor: real): void {
        pane.step(factor);
    }

    // To where most places in sight are, as what lies in the middle may be empty land.
    function stepCloser(): void {
        let best = null;
        for (let i = 0; i < names.count; ++i) {
            const one = names.itemAt(i) as MapMark;
            const at = one.mapToItem(pane, one.width / 2, one.height / 2);
            if (pane.contains(at) && one.count > (best?.count ?? 0))
                best = one;
        }
        if (best)
            pane.glideTo((best.x + best.width / 2) / pane.zoom, (best.y + best.height / 2) / pane.zoom, pane.zoom * 2);
        else
            pane.step(2);
    }

    function showWhole(): void {
        pane.showWhole();
    }

    function begin(): void {
        if (there || !ready || width <= 0 || height <= 0)
            return;
        measure();
        const from = Places.start(Qt.size(pane.width, pane.height), pane.least, pane.most);
        pane.show(from.x, from.y, from.z);
        there = true;
    }

    function measure(): void {
        Places.measure(level, pane.isLargest, Theme.touch, Theme.gap, letters, crowdText.width);
    }

    // So that the places of a cluster come apart.
    function open(span: rect): void {
        const wide = Math.max(span.width, 1), high = Math.max(span.height, 1);
        const fits = Math.min(pane.width / wide, pane.height / high) * 0.6;
        pane.glideTo(span.x + span.width / 2, span.y + span.height / 2, Math.max(fits, pane.zoom * 2));
    }

    // What the keyboard has come to is to be seen.
    function reveal(item: Item): void {
        const box = item.mapToItem(pane, 0, 0);
        const inside = box.x >= 0 && box.y >= 0 && box.x + item.width <= pane.width && box.y + item.height <= pane.height;
        if (!inside)
            pane.glideTo((item.x + item.width / 2) / pane.zoom, (item.y + item.height / 2) / pane.zoom, pane.zoom);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    onReadyChanged: begin()
    onLevelChanged: measure()
    onLargestChanged: measure()
    onLettersChanged: measure()
    onWidthChanged: later.start()
    Component.onCompleted: later.start()

    // What Qt.callLater has put off, it does even when the page has been left meanwhile.
    Timer {
        id: later

        interval: 0
        onTriggered: map.begin()
    }

    TextMetrics {
        id: crowdText

        font.family: Theme.sans
        font.weight: Font.Medium
        font.pixelSize: Theme.small
        text: qsTr("%n place(s)", "", 88)
    }

    ZoomPane {
        id: pane

        objectName: "map.pane"
        anchors.fill: parent
        focus: true
        natural: Places.sheet
        most: 8
        onSettled: if (map.there)
            Places.leave(middle.x, middle.y, zoom)
        onTapped: spot => {
            const address = Places.at(spot);
            if (address)
                Navigator.open(address);
            else
                pane.glideTo(spot.x, spot.y, pane.zoom);
        }

        MapGround {
            id: ground

            pane: pane
            drawn: map.there ? Places.drawn : ""
        }
        Repeater {
            id: names

            model: map.there ? Places.marks : null

            MapMark {
                id: mark

                // Spots of the sheet, and the distance of this mark from its own.
                required property var model
                required property rect span

                // Not before their land; but the keyboard finds them at once.
                opacity: ground.painted ? 1 : 0
                x: Math.round(model.x * pane.zoom + model.left)
                y: Math.round(model.y * pane.zoom + model.top)
                width: model.width
                height: model.height
                onClicked: mark.crowd ? map.open(span) : Navigator.open(address)
                onVisualFocusChanged: if (visualFocus)
                    map.reveal(mark)
            }
        }
    }
}
