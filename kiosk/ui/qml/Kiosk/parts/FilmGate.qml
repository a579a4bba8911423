// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Over any screen: what is asked before a chapter is played.
Rectangle {
    color: Theme.ground

    AdvisoryGate {
        x: Theme.margin
        y: Math.round((parent.height - height) * (Stage.portrait ? 0.6 : 0.5))
        width: Math.min(parent.width - 2 * x, Theme.px(1200))
        focus: true
        Keys.onEscapePressed: Advisories.leave()
    }
}
