// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// How the film is heard: how loud, and in which language; what is chosen is heard at once.
FocusScope {
    id: panel

    readonly property int step: 10

    signal done

    // A track by its language, and by what tells it from others in that language.
    function named(track: int): string {
        const language = Sound.languages[track] ?? "";
        const name = language ? Language.ownName(language) : qsTr("Language not stated");
        return [name, Sound.titles[track] ?? ""].filter(part => part).join(" – ");
    }

    implicitHeight: choices.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sound")
    Keys.onEscapePressed: done()

    Flow {
        id: choices

        readonly property real half: Stage.portrait || !tracks.visible ? width : Math.floor((width - Theme.px(64)) / 2)

        width: parent.width
        spacing: Theme.px(Stage.portrait ? 24 : 64)

        PlayerChoice {
            id: tracks

            width: choices.half
            name: "sound.track"
            title: qsTr("Language of the sound")
            visible: Sound.languages.length > 1
            values: Sound.languages.map((_, track) => String(track))
            names: Sound.languages.map((_, track) => panel.named(track))
            value: String(Sound.track)
            onChosen: track => Sound.choose(Number(track))
        }
        Column {
            width: choices.half
            spacing: Theme.px(8)

            PlainText {
                text: qsTr("Volume %1").arg(Sound.volume)
                color: Theme.muted
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
            Item {
                width: parent.width
                height: buttons.height

                Row {
                    id: buttons

                    spacing: Theme.gap

                    TouchButton {
                        objectName: "sound.softer"
                        text: qsTr("Softer")
                        enabled: Sound.volume > 0
                        onClicked: Sound.louder(-panel.step)
                    }
                    TouchButton {
                        objectName: "sound.louder"
                        text: qsTr("Louder")
                        enabled: Sound.volume < Sound.ceiling
                        onClicked: Sound.louder(panel.step)
                    }
                    TouchButton {
                        objectName: "sound.mute"
                        text: qsTr("Mute")
                        chosen: Sound.muted
                        checkable: true
                        checked: chosen
                        Accessible.role: Accessible.CheckBox
                        onClicked: Sound.mute(!Sound.muted)
                    }
                }
                TouchButton {
                    objectName: "sound.done"
                    anchors.right: parent.right
                    focus: true
                    text: qsTr("Done")
                    onClicked: panel.done()
                }
            }
        }
    }
}
