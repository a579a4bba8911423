// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A page's body in two parts at its lower end, within reach: what is most wanted, and the rest beside it; in portrait below it.
Item {
    id: spread

    property alias first: first.data
    default property alias rest: rest.data
    // Where the second part begins, beside the first.
    readonly property real indent: Theme.px(656)
    // How high the second part can be.
    readonly property real room: (parent?.height ?? 0) - rest.y

    implicitHeight: Stage.portrait ? rest.y + rest.height : Math.max(first.implicitHeight, rest.height)

    Item {
        id: first

        implicitHeight: children.length > 0 ? (children[0] as Item).implicitHeight : 0
        width: Stage.portrait ? spread.width : spread.indent - Theme.px(48)
        height: Stage.portrait ? implicitHeight : spread.height
    }

    Column {
        id: rest

        x: Stage.portrait ? 0 : spread.indent
        y: Stage.portrait ? first.height + Theme.px(40) : 0
        width: spread.width - x
    }
}
