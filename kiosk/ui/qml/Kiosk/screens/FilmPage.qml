// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film for a visitor: the picture first. A tap or a key brings the controls; while it plays they leave by themselves,
// unless the transcript lies beside the picture.
FocusScope {
    id: page

    property bool controls: true
    property bool choosing: false
    property bool typing: false
    property int patience: 5000

    // What one operates at the bottom.
    readonly property Item deck: typing ? keyboard : choosing ? chooser : panel
    readonly property real deckTop: height - Theme.px(24) - deck.height
    readonly property real listWidth: Theme.px(640)

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
    onChoosingChanged: choosing ? chooser.take() : panel.take()
    Keys.onPressed: stay()

    Connections {
        target: Transcript
        function onOpenedChanged(): void {
            page.typing = false;
            page.show();
            panel.take();
        }
    }

    Binding {
        target: Stage
        property: "right"
        value: Transcript.opened && !Stage.portrait ? page.listWidth : 0
    }
    Binding {
        target: Stage
        property: "bottom"
        value: !Transcript.opened ? 0 : Stage.portrait ? page.height * 0.58 : page.height - page.deckTop + Theme.px(24)
    }
    Binding {
        target: Stage
        property: "top"
        value: Transcript.opened && Stage.portrait ? Theme.px(128) : -1
    }

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
        running: page.controls && Player.playing && !panel.aiming && !page.choosing && !Transcript.opened
        onTriggered: page.controls = false
    }

    MouseArea {
        objectName: "player.picture"
        anchors.fill: parent
        onPressed: {
            page.controls && !page.choosing && !Transcript.opened ? page.controls = false : page.show();
            page.choosing = page.typing = false;
        }
    }

    Item {
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
            height: page.height - page.deckTop + Theme.px(152)
            visible: !Stage.portrait && !Transcript.opened
        }

        // In portrait they have their corners above the picture; else they keep off it, in the panel's first line.
        BackButton {
            id: back

            y: Stage.portrait ? Theme.px(40) : panel.y + (panel.headHeight - height) / 2
            visible: Stage.portrait || panel.visible
        }

        LanguageChoice {
            id: languages

            grounded: Stage.portrait && Stage.film.y < y + height
            y: Stage.portrait ? Theme.px(40) : panel.y + (panel.headHeight - height) / 2
            visible: back.visible
        }

        PlayerPanel {
            id: panel

            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            focus: true
            visible: page.deck === panel
            leftRoom: Stage.portrait ? 0 : back.width + Theme.px(32)
            rightRoom: Stage.portrait ? 0 : languages.width + Theme.px(32)
            onChoosing: page.choosing = true
        }

        CaptionsPanel {
            id: chooser

            x: Theme.margin
            y: page.deckTop
            width: panel.width
            visible: page.deck === chooser
            onDone: page.choosing = false
        }

        Loader {
            id: transcript

            active: Transcript.opened
            x: Stage.portrait ? Theme.margin : page.width - page.listWidth + Theme.px(32)
            y: Stage.portrait ? Stage.film.y + Stage.film.height + Theme.px(24) : Theme.px(40)
            width: (Stage.portrait ? page.width : page.width - x) - (Stage.portrait ? 2 : 0.5) * Theme.margin
            height: page.deckTop - Theme.px(24) - y
            sourceComponent: TranscriptPanel {
                onTyping: page.typing = true
            }
        }

        Keyboard {
            id: keyboard

            readonly property TranscriptPanel list: transcript.item as TranscriptPanel

            anchors.horizontalCenter: parent.horizontalCenter
            y: page.deckTop
            width: Math.min(panel.width, Theme.px(1080))
            room: page.height / 2
            visible: page.deck === keyboard
            onTyped: text => list?.field.take(text)
            onErased: list?.field.erase()
            onDismissed: page.typing = false
        }
    }

    Captions {
        floor: page.controls ? page.deckTop : page.height
    }

    // Sees every touch before the controls do, and keeps them there a while longer.
    PointHandler {
        onActiveChanged: page.stay()
    }
}
