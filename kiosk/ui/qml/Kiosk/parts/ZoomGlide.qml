// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// From one view to another: x and y are what is in the middle, z how much it is enlarged.
NumberAnimation {
    id: glide

    property vector3d begun
    property vector3d aim
    property real gone: 0

    signal passed(now: vector3d)

    target: glide
    property: "gone"
    from: 0
    to: 1
    duration: Theme.calm
    easing.type: Easing.OutCubic
    onGoneChanged: passed(begun.plus(aim.minus(begun).times(gone)))
}
