// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Kiosk

// The reading room by day: the same family on a light ground, and denser. Nothing else in the staff area says a colour
// or a size.
QtObject {
    readonly property color ground: "#F4F1EA"
    readonly property color raised: "#FFFFFF"
    readonly property color ink: "#1B1916"
    // 6:1 on the ground.
    readonly property color muted: "#5E584D"
    readonly property color hairline: "#CFC8BA"
    // What can be touched is bounded by at least 3:1.
    readonly property color edge: "#857D6F"
    // Only for now: the playhead, the chosen thing.
    readonly property color stamp: "#B3341F"
    // Never without a word beside it.
    readonly property color good: "#2E6B3F"
    readonly property color ill: "#9A2A1B"

    readonly property int title: Theme.px(44)
    readonly property int heading: Theme.px(32)
    readonly property int body: Theme.px(27)
    readonly property int small: Theme.px(24)

    readonly property int row: Theme.px(64)
    readonly property int margin: Theme.px(48)
    readonly property int gap: Theme.px(16)
    readonly property int grid: Theme.px(8)
    readonly property int thin: Theme.thin
}
