// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The first page: the film, and the ways into it.
Page {
    objectName: "home"
    grand: true
    title: Film.title
    note: Film.rehearsal ? qsTr("A film made to try out this kiosk. It is not the film that will be shown here.") : ""

    Column {
        width: parent.width
        // The list grows upwards: what is most wanted stays within reach.
        y: Math.max(0, parent.height - height)

        EntryRow {
            objectName: "home.film"
            width: parent.width
            focus: true
            grand: true
            text: qsTr("Watch the film")
            note: qsTr("From the beginning")
            amount: Say.length(Film.length)
            onClicked: Navigator.watch(0)
        }
        EntryRow {
            objectName: "home.chapters"
            width: parent.width
            visible: Film.chapterCount > 0
            text: qsTr("Chapters")
            note: Film.chapterTitles.join(" · ")
            amount: Say.chapters(Film.chapterCount)
            onClicked: Navigator.chapters()
        }
        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
    }
}
