// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// One item of the open playlist, and what can be set of it.
Column {
    id: sheet

    required property int place
    required property string title
    required property string note
    required property string trouble
    required property bool ill
    required property bool ofFilm
    required property bool isCard
    required property bool isClip
    required property bool isPause
    required property string gain
    required property bool softer
    required property bool louder
    required property string captions
    required property string stays
    required property bool shorter
    required property bool longer
    required property string begins
    required property string ends
    required property string text
    required property string error
    required property string beginsError
    required property string endsError
    required property string textError
    required property bool last
    required property string film

    signal watched

    spacing: StaffTheme.gap

    StaffText {
        objectName: "playlist.item.title"
        width: parent.width
        text: sheet.place + 1 + ". " + sheet.title
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: StaffTheme.heading
        maximumLineCount: 4
        Accessible.role: Accessible.Heading
    }
    StaffText {
        width: parent.width
        text: sheet.note
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    StaffText {
        objectName: "playlist.item.trouble"
        width: parent.width
        visible: text
        text: sheet.error || sheet.trouble
        color: sheet.error || sheet.ill ? StaffTheme.ill : StaffTheme.ink
        Accessible.role: sheet.error ? Accessible.AlertMessage : Accessible.StaticText
    }

    Flow {
        width: parent.width
        spacing: StaffTheme.grid

        StaffButton {
            objectName: "playlist.item.earlier"
            text: qsTr("Earlier")
            enabled: sheet.place > 0
            onClicked: OpenPlaylist.move(sheet.place, sheet.place - 1)
        }
        StaffButton {
            objectName: "playlist.item.later"
            text: qsTr("Later")
            enabled: !sheet.last
            onClicked: OpenPlaylist.move(sheet.place, sheet.place + 1)
        }
        StaffButton {
            objectName: "playlist.item.watch"
            text: qsTr("Preview")
            enabled: !sheet.ill
            onClicked: sheet.watched()
        }
        StaffButton {
            objectName: "playlist.item.remove"
            text: qsTr("Take out")
            grave: true
            onClicked: OpenPlaylist.takeOut(sheet.place)
        }
    }

    PlaylistLabelled {
        width: parent.width
        visible: sheet.isCard
        label: qsTr("How long it stays")

        SettingNumber {
            name: "playlist.item.stays"
            label: qsTr("How long it stays")
            shown: sheet.stays
            lower: sheet.shorter
            higher: sheet.longer
            onStepped: up => OpenPlaylist.stay(sheet.place, up)
        }
    }
    Loader {
        width: parent.width
        active: sheet.isPause
        visible: active
        sourceComponent: PlaylistWords {
            name: "playlist.item.text"
            typed: sheet.text
            error: sheet.textError
            keeps: qsTr("Keep")
            onKept: text => OpenPlaylist.write(sheet.place, text)
        }
    }
    Loader {
        width: parent.width
        active: sheet.isClip
        visible: active
        sourceComponent: PlaylistBounds {
            name: "playlist.item"
            film: sheet.film
            begins: sheet.begins
            ends: sheet.ends
            beginsError: sheet.beginsError
            endsError: sheet.endsError
            keeps: qsTr("Keep these bounds")
            onKept: (begins, ends) => OpenPlaylist.bound(sheet.place, begins, ends)
        }
    }
    PlaylistLabelled {
        width: parent.width
        visible: sheet.ofFilm
        label: qsTr("Louder or quieter than usual")

        SettingNumber {
            name: "playlist.item.gain"
            label: qsTr("Louder or quieter than usual")
            shown: sheet.gain
            lower: sheet.softer
            higher: sheet.louder
            onStepped: up => OpenPlaylist.gain(sheet.place, up)
        }
    }
    PlaylistLabelled {
        width: parent.width
        visible: sheet.ofFilm
        label: qsTr("Captions")

        StaffChoice {
            width: parent.width
            name: "playlist.item.captions"
            label: qsTr("Captions")
            current: sheet.captions
            options: [
                {
                    "value": "usual",
                    "text": qsTr("As usual")
                },
                {
                    "value": "yes",
                    "text": qsTr("Shown")
                },
                {
                    "value": "no",
                    "text": qsTr("Not shown")
                }
            ]
            onChosen: value => OpenPlaylist.caption(sheet.place, value)
        }
    }
}
