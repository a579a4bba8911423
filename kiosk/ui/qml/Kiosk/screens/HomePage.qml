// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The first page: the film, and the ways into it.
Page {
    id: home

    objectName: "home"
    front: true
    titleSize: Stage.portrait ? Theme.display : Theme.px(88)
    sink: Theme.px(Stage.portrait ? 336 : 136)
    kicker: [Film.chapterCount > 0 ? qsTr("A film in %n chapter(s)", "", Film.chapterCount) : qsTr("A film"), Say.screening].filter(part => part).join(" · ")
    title: Film.title
    note: Film.rehearsal ? qsTr("A film made to try out this kiosk. It is not the film that will be shown here.") : ""

    // In the corner that leads back from every other screen.
    TouchButton {
        objectName: "home.about"
        parent: home
        x: Theme.margin
        y: Theme.px(40)
        enabled: Library.ready
        opacity: Library.ready ? 1 : 0
        text: qsTr("About")
        Accessible.name: qsTr("About the film and this kiosk")
        onClicked: Navigator.about()
    }

    Spread {
        id: spread

        width: parent.width
        y: Math.max(0, parent.height - height)
        height: implicitHeight
        first: PaperCard {
            objectName: "home.film"
            anchors.fill: parent
            focus: true
            text: Navigator.left < 0 ? qsTr("Watch the film") : qsTr("Go on watching")
            note: Navigator.left < 0 ? qsTr("From the beginning") : qsTr("From %1").arg(Say.clock(Navigator.left))
            amount: Say.length(Film.length)
            onPressed: Navigator.press(Math.max(0, Navigator.left))
            onClicked: Navigator.watch(Math.max(0, Navigator.left))

            // For who has left the film, and wants it whole.
            TouchButton {
                objectName: "home.again"
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: Theme.px(32)
                visible: Navigator.left >= 0
                text: qsTr("From the beginning")
                onPressed: Navigator.press(0)
                onClicked: Navigator.watch(0)
            }
        }

        // Their room is kept until the library is open, so that nothing moves under a finger.
        Grid {
            id: ways

            readonly property real cell: (width - columnSpacing) / 2
            readonly property real high: Math.max(chapters.implicitHeight, voices.implicitHeight)

            width: parent.width
            visible: !Library.fault
            columns: 2
            columnSpacing: Theme.px(48)

            HomeEntry {
                id: chapters

                objectName: "home.chapters"
                width: ways.cell
                height: ways.high
                enabled: Film.chapterCount > 0
                opacity: Film.chapterCount > 0 ? 1 : 0
                text: qsTr("Chapters")
                note: qsTr("The film, part by part")
                amount: Film.chapterCount
                onClicked: Navigator.chapters()
            }
            HomeEntry {
                id: voices

                objectName: "home.voices"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Voices")
                note: qsTr("People who are quoted")
                amount: Library.voices
                onClicked: Navigator.voices()
            }
            HomeEntry {
                objectName: "home.topics"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Topics")
                note: qsTr("What the film is about")
                amount: Library.topics
                onClicked: Navigator.topics()
            }
            HomeEntry {
                objectName: "home.timeline"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Timeline")
                note: qsTr("What happened when")
                amount: Library.moments
                onClicked: Navigator.timeline()
            }
            HomeEntry {
                objectName: "home.exhibits"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Exhibits")
                note: qsTr("Documents, photographs, footage")
                amount: Library.exhibits
                onClicked: Navigator.exhibits()
            }
            HomeEntry {
                objectName: "home.map"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Places")
                note: qsTr("Where it happened, on a map")
                amount: Library.places
                onClicked: Navigator.map()
            }
            HomeEntry {
                objectName: "home.reception"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Reactions")
                note: qsTr("How the film was received")
                amount: Library.notices
                onClicked: Navigator.reception()
            }
            HomeEntry {
                objectName: "home.search"
                width: ways.cell
                height: ways.high
                enabled: Library.ready
                opacity: Library.ready ? 1 : 0
                text: qsTr("Search")
                note: qsTr("A name, a place, a word")
                onClicked: Navigator.search()
            }
        }
        // Without the library there are the film and its chapters.
        EntryRow {
            objectName: "home.chapters"
            width: parent.width
            visible: Library.fault && Film.chapterCount > 0
            prose: true
            lines: linesIn(spread.room)
            text: qsTr("Chapters")
            note: Film.chapterTitles.filter(title => title).join("\u00A0· ")
            amount: Film.chapterCount
            onClicked: Navigator.chapters()
        }
        // Below each column, as between its rows.
        Row {
            spacing: ways.columnSpacing
            visible: !Library.fault && (Library.ready || Film.chapterCount > 0)

            Rule {
                width: ways.cell
            }
            Rule {
                width: ways.cell
            }
        }
        Rule {
            width: parent.width
            visible: Library.fault && Film.chapterCount > 0
        }
    }
}
