// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// After hours. No touch leads anywhere: who works here opens it by the corner mark.
FocusScope {
    id: face

    objectName: "closed"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: [Closing.house, ...Closing.words, ...Closing.opens].filter(text => text).join(". ")
    Keys.onPressed: event => event.accepted = true

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    MouseArea {
        objectName: "closed.ground"
        anchors.fill: parent
    }

    Column {
        x: Theme.margin
        y: Math.round(parent.height * 0.4)
        width: parent.width - 2 * Theme.margin
        spacing: Theme.px(24)

        PlainText {
            width: parent.width
            visible: text
            text: Closing.house
            color: Theme.muted
            font.pixelSize: Theme.entry
            maximumLineCount: 3
        }
        Repeater {
            model: Closing.words

            PlainText {
                required property string modelData
                required property int index

                objectName: "closed.word." + index
                width: face.width - 2 * Theme.margin
                text: modelData
                color: index === 0 ? Theme.paper : Theme.muted
                font.family: Theme.serif
                font.weight: Font.Medium
                font.pixelSize: index === 0 ? Theme.banner : Theme.title
                lineHeight: 1
            }
        }
        Column {
            width: parent.width
            topPadding: Theme.px(24)
            spacing: Theme.grid

            Repeater {
                model: Closing.opens

                PlainText {
                    required property string modelData
                    required property int index

                    objectName: "closed.opens." + index
                    width: parent?.width ?? 0
                    text: modelData
                    color: index === 0 ? Theme.paper : Theme.muted
                    font.pixelSize: Theme.entry
                    font.features: ({ tnum: 1 })
                }
            }
        }
    }
}
