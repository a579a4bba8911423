// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// An address for a visitor to take away, as a code for a phone and in words; nothing where the venue has none.
Item {
    id: take

    // The words stand beside the code, else below it.
    property bool beside: false

    // Of a 24-inch screen of 1080 lines, where the screen does not say.
    readonly property real density: Stage.pixelsPerMillimetre > 0 ? Stage.pixelsPerMillimetre : 3.61 * Stage.unit
    // In pixels. A phone half a metre away reads modules of 0.9 millimetres; larger ones where there is room.
    readonly property int module: Math.max(Math.ceil(0.9 * density), Math.floor(Theme.px(256) / Math.max(1, Venue.side)))

    visible: Venue.side > 0
    implicitWidth: beside ? words.x + words.width : code.width
    implicitHeight: !visible ? 0 : beside ? Math.max(code.height, words.height) : words.y + (address.truncated ? lead.height : words.height)

    Image {
        id: code

        objectName: "take.code"
        source: take.visible ? Venue.code + "/" + take.module : ""
        // Its modules are whole pixels.
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: lead.text
        Accessible.description: Venue.takeAway
    }
    Column {
        id: words

        x: take.beside ? code.width + Theme.px(32) : 0
        y: take.beside ? 0 : code.height + Theme.px(12)
        width: take.beside ? take.width - x : code.width
        spacing: Theme.px(4)

        PlainText {
            id: lead

            width: parent.width
            text: qsTr("To read on at home")
            font.pixelSize: Theme.small
        }
        PlainText {
            id: address

            width: parent.width
            // Its lines end between its parts, where they can.
            text: Venue.takeAway.replace(/^https:\/\//, "").replace(/[.\/-]/g, "$&\u200b")
            // A part of an address leads nowhere; the code has all of it.
            color: truncated ? "transparent" : Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: take.beside ? 4 : 2
        }
    }
}
