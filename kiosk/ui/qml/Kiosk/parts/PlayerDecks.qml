// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What one operates at the bottom of the screen: the panel, or one of the decks that take its place.
FocusScope {
    id: decks

    // Which one stands instead of the panel: "captions", "sound", "chapters" or "typing"; "" for none.
    property string open: ""
    // What is typed for.
    property TranscriptPanel list: null
    property alias leftRoom: panel.leftRoom
    property alias rightRoom: panel.rightRoom
    readonly property bool aiming: panel.aiming
    readonly property real headMiddle: panel.headMiddle
    readonly property Item deck: open === "" ? panel : open === "typing" ? keyboard : other

    function take(): void {
        open === "" ? panel.take() : other.forceActiveFocus();
    }

    // Who typed is still among the lines.
    function close(): void {
        const typed = open === "typing";
        open = "";
        if (!typed)
            panel.take();
    }

    height: deck.height

    PlayerPanel {
        id: panel

        width: parent.width
        focus: true
        visible: decks.deck === panel
        onOpening: deck => decks.open = deck
    }

    Loader {
        id: other

        width: parent.width
        sourceComponent: decks.open === "captions" ? captions : decks.open === "sound" ? sound : decks.open === "chapters" ? chapters : null
        onLoaded: forceActiveFocus()
    }

    Component {
        id: captions

        CaptionsPanel {
            focus: true
            onDone: decks.close()
        }
    }
    Component {
        id: sound

        SoundPanel {
            focus: true
            onDone: decks.close()
        }
    }
    Component {
        id: chapters

        ChapterRail {
            focus: true
            onDone: decks.close()
        }
    }

    Keyboard {
        id: keyboard

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(1080))
        room: Stage.window.height / 2
        visible: decks.open === "typing"
        onTyped: text => decks.list?.field.take(text)
        onErased: decks.list?.field.erase()
        onDismissed: decks.close()
    }
}
