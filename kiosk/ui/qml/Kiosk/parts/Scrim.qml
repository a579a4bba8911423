// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// The ground for what is written over the lower part of the picture.
Rectangle {
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(Theme.ground, 0)
        }
        GradientStop {
            position: 0.3
            color: Qt.alpha(Theme.ground, 0.9)
        }
        // Whole where there is most to read: captions in the picture must not shine through.
        GradientStop {
            position: 0.45
            color: Theme.ground
        }
    }
}
