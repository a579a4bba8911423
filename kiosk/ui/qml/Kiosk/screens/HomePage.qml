// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The first page: the film, and the ways into it.
Page {
    objectName: "home"
    front: true
    titleSize: Theme.display
    sink: Theme.px(Stage.portrait ? 336 : 152)
    kicker: Film.chapterCount > 0 ? qsTr("A film in %n chapter(s)", "", Film.chapterCount) : qsTr("A film")
    title: Film.title
    note: Film.rehearsal ? qsTr("A film made to try out this kiosk. It is not the film that will be shown here.") : ""

    Spread {
        id: spread

        width: parent.width
        y: Math.max(0, parent.height - height)
        height: implicitHeight
        first: PaperCard {
            objectName: "home.film"
            anchors.fill: parent
            focus: true
            text: qsTr("Watch the film")
            note: qsTr("From the beginning")
            amount: Say.length(Film.length)
            onClicked: Navigator.watch(0)
        }

        EntryRow {
            objectName: "home.chapters"
            width: parent.width
            visible: Film.chapterCount > 0
            prose: true
            lines: linesIn(spread.room)
            text: qsTr("Chapters")
            note: Film.chapterTitles.join("\u00A0· ")
            amount: Film.chapterCount
            onClicked: Navigator.chapters()
        }
        Rule {
            width: parent.width
            visible: Film.chapterCount > 0
        }
    }
}
