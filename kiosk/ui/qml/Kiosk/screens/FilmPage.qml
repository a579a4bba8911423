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
    property int patience: 5000

    readonly property real deckTop: decks.y
    readonly property real listWidth: Theme.px(640)
    // Captions that stand in the picture itself would lie below the controls: it makes room for these.
    readonly property bool lifted: !Stage.portrait && (Transcript.opened || (controls && Captioning.inPicture))

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
    Component.onCompleted: decks.take()
    // What it kept free of the picture is free again, for whichever screen comes.
    Component.onDestruction: {
        Stage.right = Stage.bottom = 0;
        Stage.top = -1;
    }
    onControlsChanged: controls ? decks.take() : listener.forceActiveFocus()
    Keys.onPressed: stay()

    Connections {
        target: Transcript
        function onOpenedChanged(): void {
            decks.open = "";
            page.show();
            decks.take();
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
        value: page.lifted ? page.height - page.deckTop + Theme.px(24) : Transcript.opened ? page.height * 0.58 : 0
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
        // By itself it would heed no question that lies over the page.
        enabled: page.enabled
        sequences: ["Space", "Media Play"]
        onActivated: {
            page.show();
            Player.toggle();
        }
    }

    Timer {
        id: leave

        // Who chooses something takes longer over it.
        interval: decks.open === "" ? page.patience : 6 * page.patience
        running: page.controls && Player.playing && !decks.aiming && !Transcript.opened
        onTriggered: {
            decks.open = "";
            page.controls = false;
        }
    }

    MouseArea {
        objectName: "player.picture"
        anchors.fill: parent
        onPressed: {
            page.controls && decks.open === "" && !Transcript.opened ? page.controls = false : page.show();
            if (decks.open !== "")
                decks.close();
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
            visible: !Stage.portrait && !page.lifted
        }

        // In portrait they have their corners above the picture; else they keep off it, in the panel's first line.
        BackButton {
            id: back

            y: Stage.portrait ? Theme.px(40) : decks.y + decks.headMiddle - height / 2
            visible: Stage.portrait || decks.open === ""
        }

        LanguageChoice {
            id: languages

            grounded: Stage.portrait && Stage.film.y < y + height
            y: Stage.portrait ? Theme.px(40) : decks.y + decks.headMiddle - height / 2
            visible: back.visible
        }

        PlayerDecks {
            id: decks

            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            focus: true
            leftRoom: Stage.portrait ? 0 : back.width + Theme.px(32)
            rightRoom: Stage.portrait ? 0 : languages.width + Theme.px(32)
            list: transcript.item as TranscriptPanel
        }

        Loader {
            id: transcript

            active: Transcript.opened
            x: Stage.portrait ? Theme.margin : page.width - page.listWidth + Theme.px(32)
            y: Stage.portrait ? Stage.film.y + Stage.film.height + Theme.px(24) : Theme.px(40)
            width: (Stage.portrait ? page.width : page.width - x) - (Stage.portrait ? 2 : 0.5) * Theme.margin
            height: page.deckTop - Theme.px(24) - y
            sourceComponent: TranscriptPanel {
                onTyping: decks.open = "typing"
            }
        }
    }

    SpeakerMark {
        wanted: !page.controls && Captioning.languages.length === 0
    }

    Captions {
        floor: page.controls ? page.deckTop : page.height
    }

    // Sees every touch before the controls do, and keeps them there a while longer.
    PointHandler {
        onActiveChanged: page.stay()
    }
}
