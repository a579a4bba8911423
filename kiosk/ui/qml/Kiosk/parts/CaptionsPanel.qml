// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// How the captions are to be; what is chosen shows over the picture at once.
FocusScope {
    id: panel

    readonly property var languages: Captioning.offered
    readonly property string first: Captioning.languages[0] ?? ""
    readonly property string second: Captioning.languages[1] ?? ""
    readonly property var others: [""].concat(languages.filter(code => code !== first))

    signal done

    implicitHeight: choices.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Captions")
    Keys.onEscapePressed: done()

    Flow {
        id: choices

        readonly property real half: Stage.portrait ? width : (width - Theme.px(64)) / 2

        width: parent.width
        spacing: Theme.px(Stage.portrait ? 24 : 16)

        PlayerChoice {
            width: choices.half
            name: "captions.first"
            title: qsTr("Language")
            values: ["off"].concat(panel.languages)
            names: [qsTr("Off")].concat(panel.languages.map(code => Language.ownName(code)))
            value: panel.first || "off"
            onChosen: code => code === "off" ? Captioning.turn(false) : Captioning.choose(code, panel.second === code ? "" : panel.second)
        }
        PlayerChoice {
            width: choices.half
            name: "captions.second"
            title: qsTr("Second language below")
            visible: panel.languages.length > 1
            enabled: panel.first !== ""
            values: panel.others
            names: panel.others.map(code => code ? Language.ownName(code) : qsTr("None"))
            value: panel.second
            onChosen: code => Captioning.choose(panel.first, code)
        }
        PlayerChoice {
            width: choices.half
            name: "captions.size"
            title: qsTr("Size")
            values: ["small", "usual", "large", "largest"]
            names: [qsTr("Small"), qsTr("Usual"), qsTr("Large"), qsTr("Largest")]
            value: Captioning.size
            onChosen: size => Captioning.resize(size)
        }
        PlayerChoice {
            width: choices.half
            name: "captions.ground"
            title: qsTr("Behind the words")
            values: ["none", "half", "solid"]
            names: [qsTr("Picture"), qsTr("Dark"), qsTr("Black")]
            value: Captioning.ground
            onChosen: ground => Captioning.back(ground)
        }
        PlayerChoice {
            width: choices.half
            name: "captions.edge"
            title: qsTr("Place")
            values: ["bottom", "top"]
            names: [qsTr("Below"), qsTr("Above")]
            value: Captioning.edge
            onChosen: edge => Captioning.move(edge)
        }
        Item {
            width: choices.half
            height: leave.y + leave.height

            TouchButton {
                id: leave

                objectName: "captions.done"
                anchors.right: parent.right
                y: Theme.small * 1.4 + Theme.px(8)
                width: Theme.px(216)
                focus: true
                text: qsTr("Done")
                onClicked: panel.done()
            }
        }
    }
}
