// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// From a card to the map, where its places are marked.
Item {
    id: block

    required property string title

    signal reached(Item item)

    implicitHeight: button.height + Theme.px(32)

    TouchButton {
        id: button

        objectName: "card.map"
        y: Theme.gap
        text: block.title
        onVisualFocusChanged: if (visualFocus)
            block.reached(button)
        onClicked: Navigator.map()
    }
}
