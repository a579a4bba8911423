// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// Instead of results: a word on what can be looked for, what may have been meant, and examples to touch.
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

    SearchWords {
        name: "search.near"
        width: parent.width
        title: qsTr("Perhaps this was meant")
        words: Search.near
        onChosen: word => welcome.chosen(word)
    }
    SearchWords {
        name: "search.example"
        width: parent.width
        title: Search.state === "nothing" ? qsTr("These are found here") : qsTr("For example")
        words: Search.state === "fault" ? [] : Search.examples
        onChosen: word => welcome.chosen(word)
    }
}
