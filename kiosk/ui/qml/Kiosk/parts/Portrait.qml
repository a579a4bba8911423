// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A typographic portrait, beside a name: nothing is said by it that is not said there. A photograph, where there is one
// that can be shown, covers it.
Image {
    id: portrait

    // See Voices.
    property string monogram
    property string photograph
    // What stands in the register of those who have no name.
    property string known

    readonly property string inks: [Theme.ground, Theme.raised, Theme.length, Theme.muted, Theme.paper, Theme.hairline].map(ink => String(ink).slice(1)).join("/")

    height: Math.round(width * 5 / 8)
    sourceSize: Qt.size(width, height)
    source: monogram && width > 0 ? "image://portraits/" + monogram + "/" + inks : ""
    Accessible.ignored: true

    PlainText {
        readonly property real line: portrait.height / 6

        x: Math.round(portrait.width * 0.25)
        // On the rules, from the second one on.
        y: Math.round(2 * line - Theme.px(6) - baselineOffset)
        width: portrait.width * 0.96 - x
        visible: text
        text: portrait.known
        font.family: Theme.serif
        font.italic: true
        font.pixelSize: Math.round(line * 0.74)
        maximumLineCount: 5
        lineHeightMode: Text.FixedHeight
        lineHeight: line
        Accessible.ignored: true
    }
    Image {
        anchors.fill: parent
        source: portrait.photograph
        sourceSize: portrait.sourceSize
        asynchronous: true
        // Another one may have its name tomorrow.
        cache: false
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignTop
        visible: status === Image.Ready
    }
}
