// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A card: who or what it is at its head, all that is known of it below.
Page {
    id: page

    objectName: "card"
    kicker: Reading.kicker
    title: Reading.title
    titleSize: Theme.px(title.length > 80 ? 40 : title.length > 28 ? 48 : 64)
    titleItalic: Reading.unnamed
    note: Reading.note
    tie: Reading.tie
    pointed: Reading.at >= 0 ? Film.chapterAt(Reading.at) : -1

    Blocks {
        anchors.fill: parent
        name: page.objectName
        indent: page.indent
    }
}
