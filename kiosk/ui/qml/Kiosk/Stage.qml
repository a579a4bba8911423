// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// What there is to stand on: the window, and where in it the film's picture lies.
QtObject {
    id: stage

    property size window: Qt.size(1920, 1080)
    property real aspect: 16 / 9
    // Of the screen the window is on; 0 where it does not say.
    property real pixelsPerMillimetre: 0

    readonly property bool portrait: window.height > window.width
    // Measures are given for a screen of 1920 by 1080, or 1080 by 1920, and grow and shrink with it.
    readonly property real unit: portrait ? Math.min(window.width / 1080, window.height / 1920) : Math.min(window.width / 1920, window.height / 1080)

    // What a screen keeps free of the picture. top: where the picture begins, or -1 for the usual place.
    property real right: 0
    property real bottom: 0
    property real top: -1

    readonly property rect film: {
        const high = window.height - bottom - Math.max(0, top);
        const width = Math.min(window.width - right, high * aspect);
        const height = width / aspect;
        // In portrait the picture sits above the middle, and what one operates has its place below it.
        const usual = (high - height) * (portrait ? 0.32 : 0.5);
        return Qt.rect(Math.round((window.width - right - width) / 2), Math.round(top >= 0 ? top : usual), Math.round(width), Math.round(height));
    }
}
