// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// One question to who has seen the whole film. One touch answers it, another one changes the answer.
Column {
    id: rate

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text

    PlainText {
        id: question

        width: parent.width
        text: qsTr("How do you rate this film?")
        font.family: Theme.serif
        font.pixelSize: Theme.entry
    }
    Row {
        spacing: Theme.gap

        Repeater {
            model: Rating.most

            StarButton {
                required property int index

                objectName: "rate." + number
                number: index + 1
                most: Rating.most
                filled: number <= Rating.stars
                chosen: number === Rating.stars
                onClicked: Rating.give(number)
            }
        }
    }
    PlainText {
        objectName: "rate.answer"
        width: parent.width
        text: Rating.stars > 0 ? qsTr("Thank you. Until you leave you can change it.") : qsTr("Five stars are the most. Nothing is kept but their number.")
        color: Rating.stars > 0 ? Theme.paper : Theme.muted
        font.pixelSize: Theme.small
    }
}
