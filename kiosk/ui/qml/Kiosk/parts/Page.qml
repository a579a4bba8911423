// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import Kiosk.Bridges

// A browsing screen: what it is about in the first column, what it holds in the second, the film's strip below.
// In portrait, and on a front page, the one stands above the other.
FocusScope {
    id: page

    property string kicker
    property string title
    property string note
    // What ties whom the page is about to the film.
    property string tie
    property bool titleItalic: false
    // The monogram of whom the page is about, "" for none; and their photograph with its credit.
    property string portrait
    property string photograph
    property string credit
    // What one operates at the head of the page.
    property alias tools: tools.data
    property bool front: false
    property int titleSize: Theme.title
    // How far down it begins.
    property real sink: Theme.px(176)
    property int pointed: -1
    property bool hasStrip: true
    default property alias content: body.data

    readonly property bool stacked: Stage.portrait || front
    // Beside a portrait of the usual size there is room for so many lines of so many signs. What somebody is, and how
    // the source calls them, is whole all the same.
    readonly property bool crowded: portrait && !stacked && note.split("\n").reduce((lines, part) => lines + Math.ceil(part.length / 38), 0) > 3
    // How far right of the first column the second one stands.
    readonly property real indent: body.x - Theme.margin
    // Where the head ends, for what stands below it in the first column.
    readonly property real headEnd: about.y + about.height

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    BackButton {
        id: back
    }

    // Beside it, where back alone would take long.
    TouchButton {
        objectName: "page.home"
        x: back.x + back.width + Theme.gap
        y: back.y
        visible: Navigator.isFar
        text: qsTr("Start page")
        onClicked: Navigator.home()
    }

    LanguageChoice {}

    // Above the title, or beside it.
    Portrait {
        id: plate

        x: Theme.margin
        y: page.sink
        width: Theme.px(page.crowded ? 256 : 320)
        visible: page.portrait
        monogram: page.portrait
        photograph: page.photograph
    }
    PlainText {
        id: credit

        x: plate.x + (page.stacked ? 0 : plate.width + Theme.gap)
        y: plate.y + plate.height + (page.stacked ? Theme.px(8) : -height)
        width: page.stacked ? plate.width : Theme.px(560) - plate.width - Theme.gap
        visible: text
        text: page.credit
        color: Theme.muted
        font.pixelSize: Theme.small
        maximumLineCount: 5
    }

    Column {
        id: about

        x: Theme.margin + (plate.visible && page.stacked ? plate.width + Theme.px(32) : 0)
        y: page.sink + (plate.visible && !page.stacked ? plate.height + Theme.px(24) : 0)
        width: page.stacked ? page.width - x - Theme.margin : Theme.px(608)
        spacing: Theme.px(page.front ? 16 : 24)

        PlainText {
            width: parent.width
            visible: text
            text: page.kicker
            color: Theme.muted
        }
        PlainText {
            width: parent.width
            text: page.title
            font.family: Theme.serif
            font.weight: Font.Medium
            font.italic: page.titleItalic
            font.pixelSize: page.titleSize
            wrapMode: Text.Wrap
            maximumLineCount: page.stacked || plate.visible ? 3 : 6
            lineHeight: 0.95
            Accessible.role: Accessible.Heading
        }
        PlainText {
            // Beside the body it ends above the buttons that turn the page.
            readonly property real room: body.y + body.height - Theme.touch - Theme.px(24) - about.y - y + Theme.px(4) - (tie.visible ? tie.height + about.spacing : 0) - (tools.height > 0 ? tools.height + about.spacing : 0)

            width: page.front && Stage.portrait ? Math.min(parent.width, Theme.px(800)) : parent.width
            rightPadding: page.stacked ? 0 : Theme.px(24)
            visible: text
            text: page.note
            font.pixelSize: page.front ? Theme.text(36) : page.crowded ? Theme.small : Theme.body
            // Counted, since a height that depends on the text's own goes round in circles.
            maximumLineCount: page.stacked ? 7 : Math.max(1, Math.min(7, Math.floor(room / (1.3 * lineHeight * font.pixelSize))))
            lineHeight: page.crowded ? 1.08 : 1.2
        }
        PlainText {
            id: tie

            width: parent.width
            rightPadding: page.stacked ? 0 : Theme.px(48)
            visible: text
            text: page.tie
            font.pixelSize: Theme.small
            maximumLineCount: 4
            lineHeight: 1.2
        }
        Column {
            id: tools

            width: parent.width
        }
    }

    Item {
        id: body

        x: page.stacked ? Theme.margin : Theme.px(752)
        width: page.width - x - Theme.margin
        y: page.stacked ? Math.max(about.y + about.height, credit.visible ? credit.y + credit.height : plate.visible ? plate.y + plate.height : 0) + Theme.px(page.front ? 24 : 40) : Theme.px(184)
        height: (page.hasStrip ? foot.y - Theme.px(24) : page.height - Theme.px(96)) - y
    }

    FootStrip {
        id: foot

        x: Theme.margin
        width: page.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(32)
        visible: page.hasStrip
        pointed: page.pointed
    }
}
