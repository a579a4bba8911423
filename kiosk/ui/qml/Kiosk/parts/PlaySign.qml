// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The triangle that means play, next to words that say so. Half of a square on its corner, stretched to the usual shape.
Item {
    id: sign

    property color color

    width: Math.round(height * 0.84)
    clip: true

    Rectangle {
        readonly property real side: sign.height / Math.SQRT2

        x: -side / 2
        y: (sign.height - side) / 2
        width: side
        height: side
        color: sign.color
        antialiasing: true
        transform: [
            Rotation {
                origin.x: sign.height / Math.SQRT2 / 2
                origin.y: sign.height / Math.SQRT2 / 2
                angle: 45
            },
            Scale {
                origin.x: sign.height / Math.SQRT2 / 2
                xScale: 2 * sign.width / sign.height
            }
        ]
    }
}
