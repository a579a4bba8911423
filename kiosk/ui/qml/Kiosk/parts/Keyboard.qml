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

    property real room: Infinity

    property string picked: ""
    readonly property string letters: picked || Language.code
    // Where the key leads that changes letters.
    readonly property string following: Language.offered[(Language.offered.indexOf(letters) + 1) % Language.offered.length]
    readonly property var rows: Language.keyboard(letters)
    readonly property int columns: Math.max(...rows.map(row => row.length))
    readonly property real keyWidth: (width + spacing) / columns - spacing
    readonly property int keyHeight: {
        const count = rows.length + 1;
        const fitting = Math.floor((room + spacing) / count) - spacing;
        return Math.max(Theme.px(64), Math.min(fitting, Stage.portrait ? Theme.px(80) : Theme.touch));
    }

    // A full row of Cyrillic is twelve keys wide.
    spacing: Theme.px(columns > 11 ? 8 : columns > 10 ? 12 : 16)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Keyboard")

    Connections {
        target: Language

        function onCodeChanged(): void {
            keyboard.picked = "";
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

            Repeater {
                model: row.modelData.split("")

                KeyboardKey {
                    required property string modelData

                    objectName: "key." + modelData
                    width: keyboard.keyWidth
                    height: keyboard.keyHeight
                    text: modelData
                    font.pixelSize: Theme.px(34)
                    onClicked: keyboard.typed(modelData)
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
        spacing: keyboard.spacing
        width: parent.width

        KeyboardKey {
            id: hide

            objectName: "keyboard.hide"
            width: implicitWidth
            height: keyboard.keyHeight
            horizontalPadding: Theme.px(24)
            text: qsTr("Hide keyboard")
            onClicked: keyboard.dismissed()
        }
        KeyboardKey {
            id: other

            objectName: "key.letters"
            width: visible ? implicitWidth : 0
            height: keyboard.keyHeight
            horizontalPadding: Theme.px(24)
            visible: Language.offered.length > 1
            text: qsTr("Letters: %1").arg(Language.ownName(keyboard.following))
            onClicked: keyboard.picked = keyboard.following
        }
        KeyboardKey {
            objectName: "key.space"
            width: parent.width - hide.width - other.width - (other.visible ? 2 : 1) * parent.spacing
            height: keyboard.keyHeight
            text: qsTr("Space")
            onClicked: keyboard.typed(" ")
        }
    }
}
