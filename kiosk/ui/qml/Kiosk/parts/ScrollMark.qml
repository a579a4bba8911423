// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Beside what is longer than the page: how much of it there is, and which part one sees. It is not to be touched.
Rectangle {
    id: mark

    required property Flickable pane

    objectName: "scroll.mark"
    anchors.left: pane.right
    anchors.leftMargin: Theme.px(24)
    y: pane.y
    width: Theme.thin
    height: pane.height
    color: Theme.hairline
    visible: pane.contentHeight > pane.height

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: mark.pane.visibleArea.yPosition / Math.max(0.001, 1 - mark.pane.visibleArea.heightRatio) * (mark.height - height)
        width: Theme.px(6)
        height: Math.max(Theme.px(32), mark.pane.visibleArea.heightRatio * mark.height)
        color: Theme.length
    }
}
