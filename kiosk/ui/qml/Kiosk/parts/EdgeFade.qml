// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Says that a list goes on beyond its edge. Low: no whole line, and no button, may be dimmed by it.
Rectangle {
    id: fade

    property bool below: false

    height: Theme.px(24)
    gradient: Gradient {
        GradientStop {
            position: fade.below ? 1 : 0
            color: Theme.ground
        }
        GradientStop {
            position: fade.below ? 0 : 1
            color: Qt.alpha(Theme.ground, 0)
        }
    }
}
