// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

// A browsing screen: what it is about in the first column, what it holds in the second, the film's strip below.
// In portrait the columns stand one above the other.
FocusScope {
    id: page

    property string title
    property string note
    property bool grand: false
    property int pointed: -1
    property bool hasStrip: true
    default property alias content: body.data

    readonly property bool portrait: Stage.portrait
    // How far right of the first column the second one stands.
    readonly property real indent: body.x - Theme.margin

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    BackButton {}

    LanguageChoice {}

    Column {
        id: about

        x: Theme.margin
        y: page.grand && page.portrait ? Theme.px(240) : Theme.px(176)
        width: page.portrait ? page.width - 2 * Theme.margin : Theme.px(608)
        spacing: Theme.px(24)

        PlainText {
            width: parent.width
            text: page.title
            font.family: Theme.serif
            font.weight: Font.Medium
            font.pixelSize: page.grand ? Theme.display : Theme.title
            wrapMode: Text.Wrap
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            rightPadding: Theme.px(48)
            visible: text
            text: page.note
            color: Theme.muted
            lineHeight: 1.2
        }
    }

    Item {
        id: body

        x: page.portrait ? Theme.margin : Theme.px(752)
        width: page.width - x - Theme.margin
        y: page.portrait ? about.y + about.height + Theme.px(40) : Theme.px(184)
        height: foot.y - y - Theme.px(24)
    }

    FootStrip {
        id: foot

        x: Theme.margin
        width: page.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        visible: page.hasStrip
        pointed: page.pointed
    }
}
