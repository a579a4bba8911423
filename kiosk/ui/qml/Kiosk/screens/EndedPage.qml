// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film is over: what did you think of it, and what now?
Page {
    objectName: "ended"
    front: true
    titleSize: Stage.portrait ? Theme.banner : Theme.px(72)
    sink: Theme.px(Stage.portrait ? 360 : 168)
    kicker: Stage.portrait ? Film.title : ""
    title: qsTr("The film is over")

    Rate {
        id: rate

        visible: Venue.rating
        height: visible ? implicitHeight : 0
        width: parent.width - (take.visible ? take.width + Theme.px(48) : 0)
    }
    // Beside the question; where the page is wide, beside its title, too.
    TakeAway {
        id: take

        anchors.right: parent.right
        y: Stage.portrait ? 0 : rate.visible ? rate.height - height : -Theme.px(96)
    }

    Spread {
        width: parent.width
        y: Math.max(Math.max(rate.height, take.visible ? take.y + take.height : 0) + Theme.px(24), parent.height - height)
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
            text: qsTr("To the start page")
            onClicked: Navigator.home()
        }
        Rule {
            width: parent.width
        }
    }
}
