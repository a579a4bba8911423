// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A card: who or what it is at its head, all that is known of it below.
Page {
    id: page

    readonly property bool voice: Navigator.screen === "voice"

    objectName: "card"
    kicker: Reading.kicker
    title: Reading.title
    titleSize: Theme.px(title.length > 80 ? 40 : title.length > 28 || voice ? 48 : 64)
    titleItalic: Reading.unnamed
    note: Reading.note
    tie: Reading.tie
    sink: Theme.px(voice && !Stage.portrait ? 160 : 176)
    portrait: voice && title ? Voices.portrait(Reading.unnamed ? "" : title, Navigator.address) : ""
    photograph: portrait ? Voices.photograph : ""
    credit: portrait ? Voices.credit : ""
    pointed: Reading.at >= 0 ? Film.chapterAt(Reading.at) : -1

    // A swipe turns to whoever stands beside them; the buttons do so, too.
    DragHandler {
        property real across

        parent: page
        target: null
        yAxis.enabled: false
        dragThreshold: Theme.px(48)
        enabled: page.voice
        onTranslationChanged: across = activeTranslation.x
        onActiveChanged: {
            const address = across < 0 ? Voices.after : Voices.before;
            if (!active && Math.abs(across) > Theme.px(160) && address)
                Navigator.turn(address);
        }
    }

    Blocks {
        y: neighbours.visible && Stage.portrait ? neighbours.height + Theme.px(32) : 0
        width: parent.width
        height: parent.height - y
        name: page.objectName
        indent: page.indent
    }

    // Above the body; in portrait, at its head.
    Neighbours {
        id: neighbours

        y: Stage.portrait ? 0 : Math.round(Theme.px(40 - 184) + (Theme.touch - height) / 2)
        width: Stage.portrait ? parent.width : Theme.px(752)
    }
}
