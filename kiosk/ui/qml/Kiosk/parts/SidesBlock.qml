// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Who claims and who objects, with the same weight: beside each other, so that both are seen at once.
Item {
    id: block

    required property var makers
    required property var objections

    readonly property real half: (width - Theme.px(48)) / 2

    signal reached(Item item)

    implicitHeight: Math.max(first.height, second.height) + Theme.px(16)

    SideColumn {
        id: first

        width: block.half
        title: qsTr("Who says so")
        sides: block.makers
        onReached: item => block.reached(item)
    }
    SideColumn {
        id: second

        x: block.width - width
        width: block.half
        title: qsTr("Who objects")
        sides: block.objections
        onReached: item => block.reached(item)
    }
}
