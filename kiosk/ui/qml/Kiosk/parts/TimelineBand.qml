// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// What a band of the timeline is about: beside its moments, in portrait above them.
Item {
    id: band

    required property int index
    required property string title
    required property int first
    required property int rows
    required property bool film

    // How wide the title is beside the moments, 0 where it stands above them; and how high there.
    property real aside: 0
    property real head: 0

    Rectangle {
        width: parent.width
        height: Theme.thin
        color: Theme.hairline
    }
    // No tick goes through its words.
    Rectangle {
        y: Theme.thin
        width: words.x + words.contentWidth + Theme.gap
        height: band.head - y
        color: band.film ? Theme.raised : Theme.ground
        visible: band.head > 0
    }
    PlainText {
        id: words

        x: band.film || band.aside === 0 ? Theme.px(12) : 0
        y: Theme.px(8)
        width: (band.aside || parent.width) - x - Theme.gap
        height: Math.min(implicitHeight, (band.head || parent.height) - y)
        text: band.title
        color: Theme.muted
        font.pixelSize: Theme.small
        font.weight: Font.Medium
        maximumLineCount: band.head ? 1 : Math.max(1, Math.floor((parent.height - y) / (font.pixelSize * 1.3)))
        lineHeight: 0.95
        Accessible.role: Accessible.Heading
    }
}
