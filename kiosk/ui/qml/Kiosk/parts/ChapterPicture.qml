// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A picture of a chapter; where there is none to be shown, its number fills the field.
Item {
    id: picture

    required property string source
    required property int number

    readonly property bool shown: image.status === Image.Ready

    implicitHeight: Math.round(width * 9 / 16)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: picture.shown ? Theme.ground : Theme.raised

        PlainText {
            anchors.centerIn: parent
            visible: !picture.shown
            text: picture.number
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: Math.round(picture.height * 0.7)
            lineHeight: 1
            Accessible.ignored: true
        }
    }
    Image {
        id: image

        anchors.fill: parent
        source: picture.source
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        sourceSize.width: 480
        visible: picture.shown
    }
    // Over the picture, too, whose own edges may be as dark as the page.
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.hairline
        border.width: Theme.thin
        visible: picture.shown
    }
}
