// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The languages, each by its own name; on every screen in the same corner. None where there is only one, and so nothing
// to choose. grounded: over the picture.
Rectangle {
    id: choice

    property bool grounded: false

    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin - Theme.gap
    y: Theme.px(40)
    width: row.width
    height: row.height
    color: grounded ? Theme.raised : "transparent"

    Row {
        id: row

        spacing: Theme.gap

        Repeater {
            model: Language.offered.length > 1 ? Language.offered : []

            TouchButton {
                required property string modelData

                objectName: "language." + modelData
                text: Language.ownName(modelData)
                horizontalPadding: Theme.gap
                quiet: true
                chosen: Language.code === modelData
                checkable: true
                checked: chosen
                Accessible.role: Accessible.RadioButton
                onClicked: Language.choose(modelData)
            }
        }
    }
}
