// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film for a group, with a docent beside it: the picture, and a bar that a touch brings and takes away. Nothing leads
// from here to what visitors have.
FocusScope {
    id: page

    property bool shown: true
    property int patience: 8000

    // What a docent has to see before it comes: the end, and what is disturbing.
    readonly property bool urgent: Takeover.ending || (Takeover.warned !== "" && Takeover.seconds > 0)

    function show(): void {
        shown = true;
        stay();
    }

    function stay(): void {
        if (leave.running)
            leave.restart();
    }

    objectName: "docent"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Taken over for a group")
    Component.onCompleted: bar.take()
    onShownChanged: shown ? bar.take() : listener.forceActiveFocus()
    Keys.onEscapePressed: shown = false
    Keys.onPressed: stay()

    Connections {
        target: Takeover
        function onThroughChanged(): void {
            page.show();
        }
        function onEndingChanged(): void {
            page.show();
        }
        function onWarnedChanged(): void {
            if (Takeover.warned)
                page.show();
        }
        function onHeldChanged(): void {
            bar.take();
        }
    }

    Item {
        id: listener

        Keys.onPressed: event => {
            event.accepted = true;
            page.show();
        }
    }

    Shortcut {
        enabled: page.enabled && !Takeover.held
        sequences: ["Space", "Media Play"]
        onActivated: Player.toggle()
    }

    Timer {
        id: leave

        interval: bar.deck === "" ? page.patience : 6 * page.patience
        running: page.shown && !bar.aiming && !page.urgent
        onTriggered: {
            bar.deck = "";
            page.shown = false;
        }
    }

    MouseArea {
        objectName: "docent.picture"
        anchors.fill: parent
        onPressed: {
            if (bar.deck !== "")
                bar.close();
            else if (page.shown)
                page.shown = false;
            else
                page.show();
        }
    }

    Item {
        anchors.fill: parent
        visible: opacity > 0
        enabled: page.shown
        opacity: page.shown ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Scrim {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: page.height - bar.y + Theme.px(152)
            visible: !Stage.portrait
        }

        DocentBar {
            id: bar

            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            focus: true
        }
    }

    SpeakerMark {
        wanted: !page.shown && Captioning.languages.length === 0
    }

    Captions {
        floor: page.shown ? bar.y : page.height
    }

    // Sees every touch before the bar does, and keeps it there a while longer.
    PointHandler {
        onActiveChanged: page.stay()
    }
}
