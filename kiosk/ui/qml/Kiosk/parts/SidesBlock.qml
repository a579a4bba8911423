// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// Who claims and who objects, with the same weight: beside each other, in portrait one after the other.
Item {
    id: block

    required property var makers
    required property var objections

    readonly property real half: Stage.portrait ? width : (width - Theme.px(48)) / 2

    signal reached(Item item)

    implicitHeight: Math.max(first.height, second.y + second.height) + Theme.px(16)

    SideColumn {
        id: first

        width: block.half
        title: qsTr("Who says so")
        sides: block.makers
        onReached: item => block.reached(item)
    }
    SideColumn {
        id: second

        x: Stage.portrait ? 0 : block.width - width
        y: Stage.portrait ? first.height : 0
        width: block.half
        title: qsTr("Who objects")
        sides: block.objections
        onReached: item => block.reached(item)
    }
}
