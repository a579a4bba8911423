// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// The on-screen keyboard, with all the letters of the visitor's language in sight. It types nothing by itself.
Column {
    id: keyboard

    signal typed(string text)
    signal erased
    signal dismissed

    property real room: Infinity

    readonly property var letters: ({
            en: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"],
            lv: ["1234567890", "āčēģīķļņšūž", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
        })
    readonly property var rows: letters[Language.code] ?? letters["en"]
    readonly property int columns: Math.max(...rows.map(row => row.length))
    readonly property real keyWidth: (width + spacing) / columns - spacing
    readonly property int keyHeight: {
        const count = rows.length + 1;
        const fitting = Math.floor((room + spacing) / count) - spacing;
        return Math.max(Theme.px(64), Math.min(fitting, Stage.portrait ? Theme.px(80) : Theme.touch));
    }

    spacing: Theme.px(12)
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Keyboard")

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
                // From the ninth of ten columns in the middle to the edge, so that the letters stand where one is used to.
                width: (keyboard.columns / 2 - 3) * (keyboard.keyWidth + keyboard.spacing) - keyboard.spacing
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
            objectName: "key.space"
            width: parent.width - hide.width - parent.spacing
            height: keyboard.keyHeight
            text: qsTr("Space")
            onClicked: keyboard.typed(" ")
        }
    }
}
