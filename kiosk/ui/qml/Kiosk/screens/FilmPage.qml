// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film for a visitor: the picture first. A tap or a key brings the controls; while it plays they leave by themselves.
FocusScope {
    id: page

    property bool controls: true
    property int patience: 5000

    function show(): void {
        controls = true;
        stay();
    }

    function stay(): void {
        if (leave.running)
            leave.restart();
    }

    objectName: "film"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: Film.title
    Component.onCompleted: panel.take()
    onControlsChanged: controls ? panel.take() : listener.forceActiveFocus()
    Keys.onPressed: stay()

    Item {
        id: listener

        Keys.onPressed: event => {
            event.accepted = event.key !== Qt.Key_Escape;
            page.show();
        }
    }

    // Whatever has the focus: space is what every player understands.
    Shortcut {
        sequences: ["Space", "Media Play"]
        onActivated: {
            page.show();
            Player.toggle();
        }
    }

    Timer {
        id: leave

        interval: page.patience
        running: page.controls && Player.playing && !panel.aiming
        onTriggered: page.controls = false
    }

    MouseArea {
        objectName: "player.picture"
        anchors.fill: parent
        onPressed: page.controls ? page.controls = false : page.show()
    }

    Item {
        id: overlay

        anchors.fill: parent
        visible: opacity > 0
        enabled: page.controls
        opacity: page.controls ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Scrim {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: panel.height + Theme.px(176)
            visible: !Stage.portrait
        }

        // In portrait they have their corners above the picture; else they keep off it, in the panel's first line.
        BackButton {
            id: back

            y: Stage.portrait ? Theme.px(40) : panel.y + (panel.headHeight - height) / 2
        }

        LanguageChoice {
            id: languages

            grounded: Stage.portrait && Stage.film.y < y + height
            y: Stage.portrait ? Theme.px(40) : panel.y + (panel.headHeight - height) / 2
        }

        PlayerPanel {
            id: panel

            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            focus: true
            leftRoom: Stage.portrait ? 0 : back.width + Theme.px(32)
            rightRoom: Stage.portrait ? 0 : languages.width + Theme.px(32)
        }
    }

    // Sees every touch before the controls do, and keeps them there a while longer.
    PointHandler {
        onActiveChanged: page.stay()
    }
}
