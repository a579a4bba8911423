// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// From one view of the timeline to another: about the day that has the same place in both, where they differ in scale.
NumberAnimation {
    id: glide

    property real part: 0
    property real first: 0
    property real scale: 1
    property real toFirst: 0
    property real toScale: 1

    signal passed(first: real, scale: real)

    function begin(fromFirst: real, fromScale: real, wantedFirst: real, wantedScale: real): void {
        first = fromFirst;
        scale = fromScale;
        toFirst = wantedFirst;
        toScale = wantedScale;
        part = 0;
        start();
    }

    function go(): void {
        const now = scale * Math.pow(toScale / scale, part);
        const spreads = Math.abs(toScale / scale - 1) > 1e-6;
        const way = spreads ? (1 / scale - 1 / now) / (1 / scale - 1 / toScale) : part;
        passed(first + (toFirst - first) * way, now);
    }

    target: glide
    property: "part"
    to: 1
    duration: Theme.calm
    easing.type: Easing.OutCubic
    onPartChanged: if (running && part < 1)
        go()
    onFinished: passed(toFirst, toScale)
}
