// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The on-screen keyboard, with all the letters of a language in sight: the visitor's, or another one that is offered. It
// types nothing by itself.
Column {
    id: keyboard

    signal typed(string text)
    signal erased
    signal dismissed
    signal done

    property real room: Infinity
    // For sentences, too: with capital letters, signs, and a key that ends a line or the text (done), called so.
    property bool full: false
    property string ending: qsTr("Done")

    property bool capital: false
    property bool signing: false
    property string picked: ""
    readonly property string letters: picked || Language.code
    // Where the key leads that changes letters.
    readonly property string following: Language.offered[(Language.offered.indexOf(letters) + 1) % Language.offered.length]
    readonly property var letterRows: Language.keyboard(letters)
    // "zxx": no language, which is where the signs are.
    readonly property var rows: signing ? Language.keyboard("zxx") : letterRows
    readonly property int columns: Math.max(...rows.map(row => row.length))
    readonly property real keyWidth: (width + spacing) / columns - spacing
    // Signs take the room of the letters.
    readonly property int keyHeight: {
        const count = letterRows.length + 1;
        const fitting = Math.floor((room + spacing) / count) - spacing;
        const high = Math.max(Theme.px(64), Math.min(fitting, Stage.portrait ? Theme.px(80) : Theme.touch));
        return Math.floor((high + spacing) * count / (rows.length + 1)) - spacing;
    }

    // A capital is one letter, as that of "ß" is not.
    function shaped(letter: string): string {
        const large = letter.toUpperCase();
        return capital && large.length === 1 ? large : letter;
    }

    // A full row of Cyrillic is twelve keys wide.
    spacing: Theme.px(columns > 11 ? 8 : columns > 10 ? 12 : 16)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Keyboard")

    Connections {
        target: Language

        function onCodeChanged(): void {
            keyboard.picked = "";
            keyboard.signing = false;
        }
    }

    Repeater {
        model: keyboard.rows

        Row {
            id: row

            required property string modelData
            required property int index
            readonly property bool last: index === keyboard.rows.length - 1

            anchors.horizontalCenter: last ? undefined : parent?.horizontalCenter
            anchors.right: last ? parent?.right : undefined
            spacing: keyboard.spacing

            KeyboardKey {
                objectName: "key.capital"
                visible: keyboard.full && row.last
                enabled: !keyboard.signing
                // What is left beside the letters and the key that erases.
                width: ((keyboard.columns - row.modelData.length) / 2 - 0.5) * (keyboard.keyWidth + keyboard.spacing) - keyboard.spacing
                height: keyboard.keyHeight
                text: keyboard.capital ? "abc" : "ABC"
                chosen: keyboard.capital
                Accessible.name: qsTr("Capital letter")
                onClicked: keyboard.capital = !keyboard.capital
            }

            Repeater {
                model: row.modelData.split("")

                KeyboardKey {
                    required property string modelData

                    objectName: "key." + modelData
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    text: keyboard.shaped(modelData)
                    font.pixelSize: Theme.px(34)
                    onClicked: {
                        keyboard.typed(text);
                        keyboard.capital = false;
                    }
                }
            }

            KeyboardKey {
                objectName: "key.erase"
                visible: row.last
                // What is left when the letters stand half a key to the left of the middle, as one is used to.
                width: ((keyboard.columns - row.modelData.length) / 2 + 0.5) * (keyboard.keyWidth + keyboard.spacing) - keyboard.spacing
                height: keyboard.keyHeight
                text: qsTr("Erase")
                autoRepeat: true
                onClicked: keyboard.erased()
            }
        }
    }

    Row {
        id: below

        // All but the space, which takes what is left.
        readonly property real taken: [hide, other, signs, comma, stop, end].reduce((sum, key) => sum + (key.visible ? key.width + spacing : 0), 0)

        spacing: keyboard.spacing
        width: parent.width

        KeyboardWord {
            id: hide

            objectName: "keyboard.hide"
            height: keyboard.keyHeight
            text: keyboard.full ? qsTr("Hide") : qsTr("Hide keyboard")
            Accessible.name: qsTr("Hide keyboard")
            onClicked: keyboard.dismissed()
        }
        KeyboardWord {
            id: other

            objectName: "key.letters"
            height: keyboard.keyHeight
            visible: Language.offered.length > 1
            text: keyboard.full ? Language.ownName(keyboard.following) : qsTr("Letters: %1").arg(Language.ownName(keyboard.following))
            Accessible.name: qsTr("Letters: %1").arg(Language.ownName(keyboard.following))
            onClicked: {
                keyboard.picked = keyboard.following;
                keyboard.signing = false;
            }
        }
        KeyboardWord {
            id: signs

            objectName: "key.signs"
            height: keyboard.keyHeight
            visible: keyboard.full
            text: keyboard.signing ? keyboard.letterRows[keyboard.letterRows.length - 1].slice(0, 3) : "?!@"
            Accessible.name: keyboard.signing ? qsTr("Letters") : qsTr("Signs")
            onClicked: keyboard.signing = !keyboard.signing
        }
        KeyboardKey {
            id: comma

            objectName: "key.comma"
            width: Theme.touch
            height: keyboard.keyHeight
            visible: keyboard.full
            text: ","
            Accessible.name: qsTr("Comma")
            onClicked: keyboard.typed(",")
        }
        KeyboardKey {
            objectName: "key.space"
            width: parent.width - below.taken
            height: keyboard.keyHeight
            text: qsTr("Space")
            onClicked: keyboard.typed(" ")
        }
        KeyboardKey {
            id: stop

            objectName: "key.stop"
            width: Theme.touch
            height: keyboard.keyHeight
            visible: keyboard.full
            text: "."
            Accessible.name: qsTr("Full stop")
            onClicked: keyboard.typed(".")
        }
        KeyboardWord {
            id: end

            objectName: "key.end"
            height: keyboard.keyHeight
            visible: keyboard.full
            text: keyboard.ending
            onClicked: keyboard.done()
        }
    }
}
