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

    PlainText {
        width: parent.width
        visible: text
        text: Film.rehearsal ? qsTr("A film made to try out this kiosk. It is not the film that will be shown here.") : ""
        color: Theme.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.px(Stage.portrait ? 8 : 40)
        flow: Stage.portrait ? Flow.TopToBottom : Flow.LeftToRight

        Repeater {
            model: Language.invitations

            PlainText {
                required property string modelData
                required property int index

                text: modelData
                leftPadding: between.visible ? Theme.px(40) : 0
                font.pixelSize: Theme.text(52)

                // So that they do not read as one sentence.
                Rectangle {
                    id: between

                    y: Theme.px(12)
                    width: Theme.thin
                    height: parent.height - 2 * y
                    visible: parent.index > 0 && !Stage.portrait
                    color: Theme.length
                }
            }
        }
    }
}
