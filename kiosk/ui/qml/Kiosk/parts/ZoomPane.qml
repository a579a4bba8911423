// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What is larger than its room: a finger moves it, two enlarge it, and so do the verbs, for buttons and keys. It cannot be
// lost: what fits stands in the middle, what does not fills the room.
FocusScope {
    id: pane

    // Of the content, at enlargement 1.
    property size natural: Qt.size(1, 1)
    property real most: 8
    readonly property real least: Math.max(0.01, Math.min(most, width / Math.max(1, natural.width), height / Math.max(1, natural.height)))
    property real zoom: 1
    property real originX: 0 // where the content's corner is
    property real originY: 0
    readonly property bool moving: drag.active || pinch.active || glide.running || coast.running
    property bool isLargest: false
    // All of it is seen, and stays so when the room or the content changes.
    property bool isWhole: true
    property point middle // of what is seen, in the content
    default property alias content: stage.data

    // A tap that moved nothing, at a place of the content at enlargement 1.
    signal tapped(point spot)
    signal settled

    function bounded(at: real, room: real, taken: real): real {
        return Math.round(taken <= room ? (room - taken) / 2 : Math.max(room - taken, Math.min(0, at)));
    }

    function put(x: real, y: real): void {
        originX = bounded(x, width, natural.width * zoom);
        originY = bounded(y, height, natural.height * zoom);
        middle = under(width / 2, height / 2);
    }

    // With a place of the content at a place of the pane, as far as the edges let it.
    function hold(spot: point, x: real, y: real, to: real): void {
        zoom = Math.max(least, Math.min(most, to));
        isWhole = zoom <= least * 1.001;
        isLargest = zoom >= most * 0.999;
        put(x - spot.x * zoom, y - spot.y * zoom);
    }

    function fit(): void {
        const spot = isWhole ? Qt.point(natural.width / 2, natural.height / 2) : middle;
        hold(spot, width / 2, height / 2, isWhole ? least : zoom);
        settled();
    }

    function under(x: real, y: real): point {
        return Qt.point((x - originX) / zoom, (y - originY) / zoom);
    }

    function stop(): void {
        glide.stop();
        coast.stop();
    }

    // At once, with a place of the content in the middle.
    function show(x: real, y: real, to: real): void {
        stop();
        hold(Qt.point(x, y), width / 2, height / 2, to);
        settled();
    }

    function showWhole(): void {
        glideTo(natural.width / 2, natural.height / 2, least);
    }

    function step(factor: real): void {
        const from = glide.running ? glide.aim : Qt.vector3d(middle.x, middle.y, zoom);
        glideTo(from.x, from.y, from.z * factor);
    }

    // By parts of what is seen; false at the edge.
    function nudge(across: real, down: real): bool {
        const x = bounded(originX - across * width, width, natural.width * zoom);
        const y = bounded(originY - down * height, height, natural.height * zoom);
        if (x === originX && y === originY)
            return false;
        glideTo((width / 2 - x) / zoom, (height / 2 - y) / zoom, zoom);
        return true;
    }

    function glideTo(x: real, y: real, to: real): void {
        stop();
        glide.begun = Qt.vector3d(middle.x, middle.y, zoom);
        glide.aim = Qt.vector3d(x, y, Math.max(least, Math.min(most, to)));
        if (glide.duration > 0)
            glide.restart();
        else
            show(x, y, to);
    }

    clip: true
    onWidthChanged: fit()
    onHeightChanged: fit()
    onNaturalChanged: fit()
    onLeastChanged: fit()
    onMostChanged: fit()
    onMovingChanged: if (!moving)
        settled()
    Keys.onLeftPressed: event => event.accepted = nudge(-0.25, 0)
    Keys.onRightPressed: event => event.accepted = nudge(0.25, 0)
    Keys.onUpPressed: event => event.accepted = nudge(0, -0.25)
    Keys.onDownPressed: event => event.accepted = nudge(0, 0.25)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            step(2);
        else if (event.key === Qt.Key_Minus)
            step(0.5);
        else if (event.key === Qt.Key_0)
            showWhole();
        else
            event.accepted = false;
    }

    Item {
        id: stage

        x: pane.originX
        y: pane.originY
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds // not where a control has the finger
        onTapped: point => pane.tapped(pane.under(point.position.x, point.position.y))
    }
    DragHandler {
        id: drag

        property point begun
        property point pressed
        property point last
        property real lastAt: 0 // in milliseconds

        function follow(): void {
            if (centroid.position.x !== last.x || centroid.position.y !== last.y) {
                last = centroid.position;
                lastAt = Date.now();
            }
            pane.put(begun.x + centroid.position.x - pressed.x, begun.y + centroid.position.y - pressed.y);
        }

        target: null
        onActiveChanged: {
            pane.stop();
            if (active) {
                begun = Qt.point(pane.originX, pane.originY);
                // What the finger went before it was known to drag is made up for, but not what it spread before.
                const gone = Math.hypot(centroid.position.x - centroid.pressPosition.x, centroid.position.y - centroid.pressPosition.y);
                pressed = gone < Theme.touch ? centroid.pressPosition : centroid.position;
                follow();
            } else if (!pinch.active && Theme.calm > 0 && Date.now() - lastAt < 80) // lifted as it moved
                coast.begin(centroid.velocity);
        }
        onCentroidChanged: if (active)
            follow()
    }
    PinchHandler {
        id: pinch

        property real begun: 1
        property point held

        target: null
        onActiveChanged: {
            pane.stop();
            if (active) {
                begun = pane.zoom / activeScale;
                held = pane.under(centroid.position.x, centroid.position.y);
            }
        }
        // What was between the fingers stays between them.
        onUpdated: if (active) {
            pane.stop();
            pane.hold(held, centroid.position.x, centroid.position.y, begun * activeScale);
        }
    }

    ZoomCoast {
        id: coast

        onPassed: (across, down) => {
            const x = pane.originX, y = pane.originY;
            pane.put(x + across, y + down);
            if (x === pane.originX && y === pane.originY)
                stop();
        }
    }
    ZoomGlide {
        id: glide

        onPassed: now => pane.hold(Qt.point(now.x, now.y), pane.width / 2, pane.height / 2, now.z)
    }
}
