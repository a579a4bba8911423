// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// What the open playlist is called, how it goes on, and what becomes of it.
StaffPane {
    id: sheet

    name: "playlist.sheet"

    StaffText {
        width: parent.width
        visible: !OpenPlaylist.attract
        text: qsTr("Name")
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
    SettingText {
        width: parent.width
        visible: !OpenPlaylist.attract
        name: "playlist.name"
        label: qsTr("Name")
        typed: OpenPlaylist.typedName
        value: OpenPlaylist.called
        most: OpenPlaylist.longestName
        error: OpenPlaylist.nameError
        onAccepted: text => OpenPlaylist.rename(text)
    }

    StaffText {
        width: parent.width
        visible: OpenPlaylist.attract
        text: OpenPlaylist.automatic ? qsTr("This is what passers-by see while nobody uses the kiosk. It is automatic now: the kiosk chooses what is marked as fit for everyone.") : qsTr("This is what passers-by see while nobody uses the kiosk, without sound. Of these items it shows those that are marked as fit for everyone.")
    }
    StaffButton {
        objectName: "playlist.choose"
        visible: OpenPlaylist.automatic
        text: qsTr("Choose yourself")
        first: true
        onClicked: OpenPlaylist.chooseYourself()
    }
    StaffText {
        width: parent.width
        visible: OpenPlaylist.automatic
        text: qsTr("You begin with all that is shown now.")
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
    }
    StaffButton {
        objectName: "playlist.automatic"
        visible: OpenPlaylist.attract && !OpenPlaylist.automatic
        text: qsTr("Automatic again")
        onClicked: OpenPlaylist.automatically()
    }

    StaffText {
        width: parent.width
        visible: loop.visible
        text: loop.label
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
    StaffChoice {
        id: loop

        width: parent.width
        visible: !OpenPlaylist.attract
        name: "playlist.loop"
        label: qsTr("After the last item")
        current: OpenPlaylist.looping ? "again" : "attract"
        options: [
            {
                "value": "again",
                "text": qsTr("From the beginning")
            },
            {
                "value": "attract",
                "text": qsTr("The attract loop")
            }
        ]
        onChosen: value => OpenPlaylist.loop(value === "again")
    }
    StaffText {
        width: parent.width
        visible: order.visible
        text: order.label
        color: StaffTheme.muted
        font.pixelSize: StaffTheme.small
        Accessible.ignored: true
    }
    StaffChoice {
        id: order

        width: parent.width
        visible: !OpenPlaylist.automatic
        name: "playlist.order"
        label: qsTr("Order")
        current: OpenPlaylist.shuffled ? "shuffled" : "listed"
        options: [
            {
                "value": "listed",
                "text": qsTr("As listed")
            },
            {
                "value": "shuffled",
                "text": qsTr("Another each time")
            }
        ]
        onChosen: value => OpenPlaylist.shuffle(value === "shuffled")
    }

    StaffText {
        objectName: "playlist.used"
        width: parent.width
        visible: !OpenPlaylist.attract
        text: OpenPlaylist.usedBy
        color: OpenPlaylist.inUse ? StaffTheme.ink : StaffTheme.muted
    }
    Flow {
        width: parent.width
        spacing: StaffTheme.gap

        StaffButton {
            objectName: "playlist.copy"
            visible: !OpenPlaylist.automatic
            text: qsTr("Copy")
            onClicked: StaffPlaylists.copy()
        }
        StaffButton {
            objectName: "playlist.delete"
            visible: !OpenPlaylist.attract
            text: qsTr("Delete")
            grave: true
            onClicked: StaffPlaylists.remove()
        }
    }
}
