// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film's title, and "touch to begin" in each language.
Column {
    id: invitation

    spacing: Theme.px(Stage.portrait ? 24 : 8)

    PlainText {
        text: Film.title
        width: parent.width
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: Stage.portrait ? Theme.display : Theme.banner
        maximumLineCount: 2
    }

    Flow {
        width: parent.width
        spacing: Theme.px(Stage.portrait ? 8 : 72)
        flow: Stage.portrait ? Flow.TopToBottom : Flow.LeftToRight

        Repeater {
            model: Language.invitations

            PlainText {
                required property string modelData

                text: modelData
                font.pixelSize: Theme.text(52)
            }
        }
    }
}
