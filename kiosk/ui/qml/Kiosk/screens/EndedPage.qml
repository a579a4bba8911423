// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film is over: what now?
Page {
    objectName: "ended"
    title: qsTr("The film is over")

    Column {
        width: parent.width

        EntryRow {
            objectName: "ended.again"
            width: parent.width
            focus: true
            text: qsTr("Watch again")
            note: qsTr("From the beginning")
            amount: Say.length(Film.length)
            onClicked: Navigator.watch(0)
        }
        EntryRow {
            objectName: "ended.chapters"
            width: parent.width
            visible: Film.chapterCount > 0
            text: qsTr("Chapters")
            note: qsTr("Watch a part of the film once more")
            amount: Say.chapters(Film.chapterCount)
            onClicked: Navigator.chapters()
        }
        EntryRow {
            objectName: "ended.home"
            width: parent.width
            text: qsTr("To the first page")
            onClicked: Navigator.home()
        }
        Rectangle {
            width: parent.width
            height: Theme.thin
            color: Theme.hairline
        }
    }
}
