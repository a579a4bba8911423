// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Where a clip begins and ends: written, or taken from the picture. film: as items call it.
Column {
    id: bounds

    required property string name
    required property string film
    required property string keeps
    property string begins: "0:00"
    property string ends: "0:30"
    property string beginsError
    property string endsError
    readonly property bool changed: from.text !== begins || to.text !== ends

    signal kept(begins: string, ends: string)

    spacing: StaffTheme.gap
    // Films are looked through also where nothing is added.
    Component.onCompleted: if (PlaylistOffers.state !== "ready")
        PlaylistOffers.ask()
    onBeginsChanged: from.text = begins
    onEndsChanged: to.text = ends

    Row {
        id: places

        readonly property real half: Math.floor((width - spacing) / 2)

        width: parent.width
        spacing: StaffTheme.gap

        StaffField {
            id: from

            objectName: bounds.name + ".begins"
            width: places.half
            label: qsTr("From")
            error: bounds.beginsError
            most: 12
            Component.onCompleted: text = bounds.begins
        }
        StaffField {
            id: to

            objectName: bounds.name + ".ends"
            width: places.half
            label: qsTr("To")
            error: bounds.endsError
            most: 12
            Component.onCompleted: text = bounds.ends
        }
    }
    Flow {
        width: parent.width
        spacing: StaffTheme.grid

        StaffButton {
            objectName: bounds.name + ".look"
            visible: !PlaylistPreview.on
            text: qsTr("Look for it in the film")
            onClicked: PlaylistPreview.lookThrough(bounds.film, from.text)
        }
        StaffButton {
            objectName: bounds.name + ".from"
            visible: PlaylistPreview.pictured
            text: qsTr("From here")
            onClicked: from.text = PlaylistPreview.here()
        }
        StaffButton {
            objectName: bounds.name + ".to"
            visible: PlaylistPreview.pictured
            text: qsTr("To here")
            onClicked: to.text = PlaylistPreview.here()
        }
        StaffButton {
            objectName: bounds.name + ".keep"
            text: bounds.keeps
            first: true
            enabled: bounds.changed
            onClicked: {
                StaffTyping.hide();
                bounds.kept(from.text, to.text);
            }
        }
    }
    Loader {
        width: parent.width
        active: PlaylistPreview.on || PlaylistPreview.fault
        visible: active
        sourceComponent: PlaylistPicture {
            most: Theme.px(240)
        }
    }
}
