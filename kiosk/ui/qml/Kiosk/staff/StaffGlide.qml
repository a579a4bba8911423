// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Turns what is longer than its place by a good part of that.
NumberAnimation {
    id: glide

    required property Flickable view
    readonly property real lowest: view.originY + Math.max(0, view.contentHeight - view.height)

    function turn(direction: int): void {
        const from = running ? to : view.contentY;
        to = Math.max(view.originY, Math.min(lowest, from + direction * view.height * 0.8));
        restart();
    }

    target: view
    property: "contentY"
    duration: Theme.calm
    easing.type: Easing.OutCubic
}
