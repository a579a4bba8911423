// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// Instead of results: a word on what can be looked for, and examples to touch.
Column {
    id: welcome

    signal chosen(string example)

    spacing: Theme.px(32)

    PlainText {
        width: parent.width
        text: {
            if (Search.state === "fault")
                return qsTr("The search does not work at present. Everything else does: go back, and look through the pages.");
            if (Search.state === "nothing")
                return qsTr("Nothing is found for “%1”. Try fewer words, only the beginning of one, or another spelling.").arg(Search.query);
            return qsTr("Look for people, topics, dates, places, chapters, and what is said in the film. Two letters are enough to begin; accents can be left out.");
        }
        font.family: Theme.serif
        font.pixelSize: Theme.text(36)
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }

    Column {
        width: parent.width
        spacing: Theme.gap
        visible: Search.state !== "fault" && Search.examples.length > 0

        PlainText {
            text: qsTr("For example")
            color: Theme.muted
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: Search.examples

                TouchButton {
                    required property string modelData
                    required property int index

                    objectName: "search.example." + index
                    text: modelData
                    onClicked: welcome.chosen(modelData)
                }
            }
        }
    }
}
