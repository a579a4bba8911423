// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film without sound, its title, and an invitation. The first touch or key wakes the kiosk and does nothing else.
FocusScope {
    id: page

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: Language.invitations.join(" / ")
    Keys.onPressed: event => {
        event.accepted = true;
        Navigator.wake();
    }

    Scrim {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: words.height + Theme.px(240)
        visible: !Stage.portrait
    }

    Invitation {
        id: words

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        y: Stage.portrait ? Math.min(strip.y - height - Theme.px(40), Stage.film.y + Stage.film.height + Theme.px(96)) : strip.y - height - Theme.px(40)
    }

    Captions {
        floor: Stage.portrait ? page.height : words.y
    }

    Strip {
        id: strip

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        y: parent.height - Theme.px(48)
        thickness: Theme.px(4)
        place: Player.position
    }

    MouseArea {
        objectName: "attract.wake"
        anchors.fill: parent
        onPressed: Navigator.wake()
        Accessible.role: Accessible.Button
        Accessible.name: page.Accessible.name
        Accessible.onPressAction: Navigator.wake()
    }
}
