// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Chapters, voices or stills to be added. kind: chapter, voice or still.
Item {
    id: choice

    required property string kind
    readonly property bool several: kind === "chapter"

    signal closed

    PlaylistAddHead {
        id: head

        width: parent.width
        text: choice.several ? qsTr("Choose chapters") : choice.kind === "voice" ? qsTr("A touch adds all that this person says in the film") : qsTr("A touch adds the card")
        onClosed: choice.closed()
    }
    StaffField {
        id: search

        objectName: "playlist.add.search"
        anchors.top: head.bottom
        anchors.topMargin: visible ? StaffTheme.gap : 0
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: choice.kind === "still"
        placeholder: qsTr("Find a quote or an exhibit")
        most: PlaylistOffers.longestQuery
        onTextChanged: {
            PlaylistOffers.look(text);
            list.begin();
        }
    }
    StaffTurning {
        id: list

        anchors.top: search.bottom
        anchors.topMargin: StaffTheme.gap
        anchors.bottom: several.visible ? several.top : parent.bottom
        anchors.bottomMargin: several.visible ? StaffTheme.gap : 0
        width: parent.width
        name: "playlist.offers"
        label: head.text
        empty: PlaylistOffers.state !== "ready" ? "" : choice.several ? qsTr("This film has no chapters.") : choice.kind === "voice" ? qsTr("Nobody has marked yet who speaks in this film.") : qsTr("Nothing has these words.")
        model: choice.several ? PlaylistOffers.chapters : choice.kind === "voice" ? PlaylistOffers.voices : PlaylistOffers.stills
        delegate: PlaylistOffer {
            width: list.width
            several: choice.several
            onReached: list.reveal(index)
            onChosen: {
                if (choice.several)
                    PlaylistOffers.pick(key);
                else if (choice.kind === "voice")
                    PlaylistOffers.addVoice(key);
                else
                    PlaylistOffers.addStill(key);
                if (!choice.several)
                    choice.closed();
            }
        }
    }
    StaffButton {
        id: several

        objectName: "playlist.add.picked"
        anchors.bottom: parent.bottom
        visible: choice.several
        text: qsTr("Add chosen chapters: %1").arg(PlaylistOffers.picked)
        first: true
        enabled: PlaylistOffers.picked > 0
        onClicked: {
            PlaylistOffers.addPicked();
            choice.closed();
        }
    }
}
