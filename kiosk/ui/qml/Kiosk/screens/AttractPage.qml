// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What of the film is fit for everyone, without sound, and quotes between; or a playlist, with its sound. Its title, and
// an invitation. The first touch or key wakes the kiosk and does nothing else.
FocusScope {
    id: page

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: Language.invitations.join(" / ")
    Keys.onPressed: event => {
        event.accepted = true;
        if (!event.isAutoRepeat)
            Navigator.wake();
    }

    Scrim {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: words.height + Theme.px(Attract.listed ? 160 : 240)
        visible: !Stage.portrait
    }

    // The first picture does not wait for them.
    Loader {
        anchors.fill: parent
        active: Navigator.admits
        visible: !Attract.covered
        sourceComponent: Captions {
            floor: Stage.portrait ? page.height : words.y
        }
    }

    // There at once, and away again as softly as a page is turned.
    Rectangle {
        id: cover

        objectName: "attract.cover"
        anchors.fill: parent
        color: Theme.ground
        visible: opacity > 0
        Component.onCompleted: opacity = Attract.covered ? 1 : 0

        Connections {
            target: Attract

            function onCoveredChanged(): void {
                uncovering.stop();
                if (Attract.covered)
                    cover.opacity = 1;
                else
                    uncovering.start();
            }
        }

        NumberAnimation {
            id: uncovering

            target: cover
            property: "opacity"
            to: 0
            duration: Theme.calm
        }
    }

    Loader {
        active: Navigator.admits && Attract.title !== ""
        x: Theme.margin
        y: Theme.px(Stage.portrait ? 160 : 96)
        width: parent.width - 2 * Theme.margin
        height: words.y - y - Theme.px(64)
        sourceComponent: ExhibitLeaf {}
    }

    QuoteLeaf {
        x: Theme.margin
        y: Theme.px(Stage.portrait ? 160 : 96)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1480))
        height: words.y - y - Theme.px(64)
    }

    Invitation {
        id: words

        x: Theme.margin
        width: parent.width - 2 * Theme.margin - (Stage.portrait || !screening.active ? 0 : screening.width + Theme.px(64))
        y: Stage.portrait ? Math.min(strip.y - height - Theme.px(40) - (screening.active ? screening.height + Theme.px(48) : 0), Stage.film.y + Stage.film.height + Theme.px(96)) : strip.y - height - Theme.px(40)
    }

    Loader {
        id: screening

        active: Navigator.admits && (Screening.title !== "" || Hours.closes !== "")
        x: Stage.portrait ? Theme.margin : parent.width - Theme.margin - width
        width: Stage.portrait ? parent.width - 2 * Theme.margin : Theme.px(620)
        y: Stage.portrait ? words.y + words.height + Theme.px(48) : words.y + words.height - height
        sourceComponent: NextScreening {}
    }

    Strip {
        id: strip

        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        y: parent.height - Theme.px(48)
        thickness: Theme.px(4)
        place: Attract.covered || !Attract.ours ? -1 : Player.position
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
