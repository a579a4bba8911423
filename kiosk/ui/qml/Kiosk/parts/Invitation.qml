// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The film's title, and "touch to begin" in each language; small where a playlist is watched meanwhile.
Column {
    id: invitation

    readonly property bool small: Attract.listed

    spacing: Theme.px(Stage.portrait && !small ? 24 : 8)

    PlainText {
        // What plays may be another film.
        text: Attract.ours ? Film.title : ""
        visible: text
        width: parent.width
        font.family: Theme.serif
        font.weight: Font.Medium
        font.pixelSize: invitation.small ? Theme.px(Stage.portrait ? 64 : 46) : Stage.portrait ? Theme.display : Theme.banner
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
                font.pixelSize: Theme.text(invitation.small ? Stage.portrait ? 40 : 32 : 52)

                // So that they do not read as one sentence.
                Rectangle {
                    id: between

                    y: Theme.px(invitation.small ? 8 : 12)
                    width: Theme.thin
                    height: parent.height - 2 * y
                    visible: parent.index > 0 && !Stage.portrait
                    color: Theme.length
                }
            }
        }
    }
}
