// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// An archive reading room at night. Colours, type and measures; nothing else says a colour or a size.
QtObject {
    id: theme

    property bool highContrast: false
    property bool reducedMotion: false
    property real textScale: 1

    readonly property color ground: highContrast ? "#000000" : "#12110F"
    readonly property color raised: highContrast ? "#000000" : "#1C1A17"
    readonly property color paper: highContrast ? "#FFFFFF" : "#EFE9DC"
    readonly property color muted: highContrast ? "#D8D2C4" : "#9A9284"
    readonly property color hairline: highContrast ? "#FFFFFF" : "#3A362F"
    // The film's length, and the part of it that was seen. 3:1 and more on the ground.
    readonly property color length: highContrast ? "#8C8778" : "#6B6457"
    // Only for now: the playhead, the chosen thing. Never as text, and never under text.
    readonly property color stamp: highContrast ? "#FF6A4D" : "#C4432B"

    readonly property string serif: "IBM Plex Serif"
    readonly property string sans: "IBM Plex Sans"

    // Large already, whatever the text size.
    readonly property int display: px(144)
    readonly property int banner: px(96)
    readonly property int title: px(64)
    readonly property int heading: text(46)
    readonly property int entry: text(38)
    readonly property int body: text(30)
    readonly property int label: text(28)
    readonly property int small: text(26)

    readonly property int grid: px(8)
    readonly property int gap: px(16)
    readonly property int margin: px(Stage.portrait ? 64 : 96)
    readonly property int thin: Math.max(1, px(2))
    // A fingertip: 64 pixels of a 24-inch screen of 1080 lines, and about as many millimetres on others.
    readonly property int touch: Math.max(px(64), Math.min(Math.round(17 * Stage.pixelsPerMillimetre), px(80)))

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 200
    // Of a screen: with what it takes to make one, nobody waits longer than 250.
    readonly property int arriving: reducedMotion ? 0 : 150

    function px(measure: real): int {
        return Math.round(measure * Stage.unit);
    }

    function text(measure: real): int {
        return Math.round(measure * Stage.unit * textScale);
    }
}
