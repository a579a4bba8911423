// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// When the film is shown next as a whole, where that is announced, for who passes by; and when the house closes soon.
Column {
    visible: Screening.title || Hours.closes
    spacing: Theme.px(4)

    PlainText {
        objectName: "screening.closes"
        width: parent.width
        visible: text
        text: Hours.closes ? qsTr("The house closes at %1").arg(Hours.closes) : ""
        font.weight: Font.Medium
        font.pixelSize: Theme.text(Stage.portrait ? 40 : 32)
    }
    PlainText {
        objectName: "screening.line"
        width: parent.width
        visible: text
        text: Say.screening
        font.weight: Font.Medium
        font.pixelSize: Theme.text(Stage.portrait ? 40 : 32)
    }
    PlainText {
        objectName: "screening.note"
        width: parent.width
        visible: text
        text: [Screening.title, Screening.doors ? qsTr("Doors open at %1").arg(Screening.doors) : ""].filter(part => part).join(" · ")
        color: Theme.muted
        font.pixelSize: Theme.text(Stage.portrait ? 32 : 26)
        maximumLineCount: 3
    }
}
