// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film is over: what now?
Page {
    objectName: "ended"
    front: true
    titleSize: Theme.banner
    sink: Theme.px(Stage.portrait ? 440 : 208)
    kicker: Film.title
    title: qsTr("The film is over")

    Spread {
        width: parent.width
        y: Math.max(0, parent.height - height)
        height: implicitHeight
        first: PaperCard {
            objectName: "ended.again"
            anchors.fill: parent
            focus: true
            text: qsTr("Watch again")
            note: qsTr("From the beginning")
            amount: Say.length(Film.length)
            onPressed: Navigator.press(0)
            onClicked: Navigator.watch(0)
        }

        EntryRow {
            objectName: "ended.chapters"
            width: parent.width
            visible: Film.chapterCount > 0
            text: qsTr("Chapters")
            note: qsTr("Watch a part of the film once more")
            amount: Film.chapterCount
            onClicked: Navigator.chapters()
        }
        EntryRow {
            objectName: "ended.home"
            width: parent.width
            text: qsTr("To the first page")
            onClicked: Navigator.home()
        }
        Rule {
            width: parent.width
        }
    }
}
