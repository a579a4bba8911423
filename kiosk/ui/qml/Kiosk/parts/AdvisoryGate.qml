// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// In place of something disturbing, until the visitor has chosen: what it holds, and whether to see it.
FocusScope {
    id: gate

    objectName: "gate"
    implicitHeight: lines.height
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [kicker.text, sentence.text].join(". ")

    Column {
        id: lines

        width: parent.width
        spacing: Theme.px(32)

        PlainText {
            id: kicker

            width: parent.width
            text: {
                if (!Advisories.plays)
                    return qsTr("Before you read on");
                return Advisories.chapter ? qsTr("Before the chapter “%1”").arg(Advisories.chapter) : qsTr("Before the film");
            }
            color: Theme.muted
            Accessible.ignored: true
        }
        PlainText {
            id: sentence

            width: parent.width
            text: Advisories.sentence
            font.family: Theme.serif
            font.pixelSize: Theme.heading
            lineHeight: 1.2
            Accessible.ignored: true
        }
        // All of the same weight: nobody is to be led.
        Flow {
            width: parent.width
            spacing: Theme.gap

            TouchButton {
                objectName: "gate.show"
                focus: true
                text: qsTr("Show it")
                onClicked: Advisories.show()
            }
            TouchButton {
                objectName: "gate.skip"
                visible: Advisories.plays && Advisories.hasNext
                text: qsTr("Skip to the next chapter")
                onClicked: Advisories.skip()
            }
            TouchButton {
                objectName: "gate.back"
                text: qsTr("Back")
                onClicked: Advisories.leave()
            }
        }
    }
}
