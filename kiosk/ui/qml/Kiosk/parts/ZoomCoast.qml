// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// On from where a finger let go, ever more slowly.
FrameAnimation {
    property vector2d speed

    // By so much since the last frame.
    signal passed(across: real, down: real)

    function begin(velocity: vector2d): void {
        speed = velocity;
        if (velocity.length() > Theme.px(120))
            start();
    }

    onTriggered: {
        const seconds = Math.min(frameTime, 0.05);
        const gone = speed.times(seconds);
        speed = speed.times(Math.exp(-3.5 * seconds));
        if (speed.length() < Theme.px(40))
            stop();
        passed(gone.x, gone.y);
    }
}
