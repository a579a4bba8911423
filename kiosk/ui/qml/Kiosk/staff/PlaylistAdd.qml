// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What can be added to the open playlist. kind: what is being chosen, "" for none yet.
Item {
    id: add

    property string kind
    readonly property bool ready: PlaylistOffers.state === "ready"

    Component.onCompleted: PlaylistOffers.ask()
    onKindChanged: PlaylistPreview.rest()

    Loader {
        anchors.fill: parent
        sourceComponent: add.kind === "" ? menu : add.kind === "clip" ? clipForm : add.kind === "pause" ? pauseForm : list
    }

    Component {
        id: menu

        StaffPane {
            name: "playlist.add"

            StaffText {
                width: parent.width
                text: PlaylistOffers.state === "fault" ? qsTr("The library cannot be asked now. The page “Now” says what is wrong.") : OpenPlaylist.place >= 0 ? qsTr("What is added comes after item %1.").arg(OpenPlaylist.place + 1) : qsTr("What is added comes at the end.")
                color: PlaylistOffers.state === "fault" ? StaffTheme.ill : StaffTheme.muted
                font.pixelSize: StaffTheme.small
            }
            StaffText {
                objectName: "playlist.add.error"
                width: parent.width
                visible: text
                text: OpenPlaylist.addError
                color: StaffTheme.ill
                Accessible.role: Accessible.AlertMessage
            }
            StaffChoice {
                width: parent.width
                visible: options.length > 1
                name: "playlist.add.film"
                label: qsTr("Of which film")
                options: PlaylistOffers.films
                current: PlaylistOffers.film
                onChosen: value => PlaylistOffers.chooseFilm(value)
            }
            Flow {
                width: parent.width
                spacing: StaffTheme.gap

                StaffButton {
                    objectName: "playlist.add.whole"
                    text: qsTr("The whole film")
                    enabled: add.ready && PlaylistOffers.filmTitle
                    onClicked: PlaylistOffers.addFilm()
                }
                StaffButton {
                    objectName: "playlist.add.chapters"
                    text: qsTr("All chapters")
                    enabled: add.ready && PlaylistOffers.filmTitle
                    onClicked: PlaylistOffers.addAllChapters()
                }
                Repeater {
                    model: [
                        {
                            "kind": "chapter",
                            "text": qsTr("Some chapters …")
                        },
                        {
                            "kind": "voice",
                            "text": qsTr("A voice …")
                        },
                        {
                            "kind": "clip",
                            "text": qsTr("A clip …")
                        },
                        {
                            "kind": "pause",
                            "text": qsTr("A pause card …")
                        },
                        {
                            "kind": "still",
                            "text": qsTr("A quote or an exhibit …")
                        }
                    ]

                    StaffButton {
                        required property var modelData

                        objectName: "playlist.add." + modelData.kind
                        text: modelData.text
                        enabled: add.ready
                        onClicked: add.kind = modelData.kind
                    }
                }
            }
        }
    }
    Component {
        id: list

        PlaylistAddList {
            kind: add.kind
            onClosed: add.kind = ""
        }
    }
    Component {
        id: clipForm

        StaffPane {
            name: "playlist.clip"

            PlaylistAddHead {
                width: parent.width
                open: !PlaylistPreview.on
                text: qsTr("A clip of “%1” (%2)").arg(PlaylistOffers.filmTitle).arg(PlaylistOffers.filmLength)
                onClosed: add.kind = ""
            }
            PlaylistBounds {
                width: parent.width
                name: "playlist.clip"
                film: PlaylistOffers.film
                begins: ""
                ends: ""
                beginsError: OpenPlaylist.addField === "start" ? OpenPlaylist.addError : ""
                endsError: OpenPlaylist.addField === "end" ? OpenPlaylist.addError : ""
                keeps: qsTr("Add this clip")
                onKept: (begins, ends) => {
                    if (PlaylistOffers.addClip(begins, ends))
                        add.kind = "";
                }
            }
        }
    }
    Component {
        id: pauseForm

        StaffPane {
            name: "playlist.pause"

            PlaylistAddHead {
                width: parent.width
                text: qsTr("A pause card")
                onClosed: add.kind = ""
            }
            PlaylistLabelled {
                width: parent.width
                visible: !StaffTyping.shown
                label: qsTr("How long it stays")

                SettingNumber {
                    name: "playlist.pause.stays"
                    label: qsTr("How long it stays")
                    shown: PlaylistOffers.stays
                    lower: PlaylistOffers.shorter
                    higher: PlaylistOffers.longer
                    onStepped: up => PlaylistOffers.stayLonger(up)
                }
            }
            PlaylistWords {
                width: parent.width
                name: "playlist.pause.text"
                error: OpenPlaylist.addField === "text" ? OpenPlaylist.addError : ""
                keeps: qsTr("Add this card")
                onKept: text => {
                    if (PlaylistOffers.addPause(text))
                        add.kind = "";
                }
            }
        }
    }
}
