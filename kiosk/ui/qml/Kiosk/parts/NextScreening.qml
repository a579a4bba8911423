// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// When the film is shown next as a whole, where that is announced, for who passes by.
Column {
    visible: Screening.title
    spacing: Theme.px(4)

    PlainText {
        objectName: "screening.line"
        width: parent.width
        text: Say.screening
        font.weight: Font.Medium
        font.pixelSize: Theme.text(Stage.portrait ? 40 : 32)
    }
    PlainText {
        objectName: "screening.note"
        width: parent.width
        text: [Screening.title, Screening.doors ? qsTr("Doors open at %1").arg(Screening.doors) : ""].filter(part => part).join(" · ")
        color: Theme.muted
        font.pixelSize: Theme.text(Stage.portrait ? 32 : 26)
        maximumLineCount: 3
    }
}
