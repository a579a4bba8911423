// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One passage of the guide: words, with what stands before them; a picture; or a table.
Item {
    id: passage

    required property string kind
    required property string text
    required property int number
    required property string picture
    required property var rows

    readonly property bool heading: kind === "heading"
    readonly property bool listed: kind === "item" || kind === "step"
    readonly property bool command: kind === "command"

    height: kind === "picture" ? image.height : kind === "table" ? table.height : words.height

    StaffText {
        visible: passage.listed
        text: passage.kind === "step" ? passage.number + "." : "–"
        color: StaffTheme.muted
        Accessible.ignored: true
    }
    Rectangle {
        width: words.width
        height: words.height
        visible: passage.command
        color: StaffTheme.raised
        border.color: StaffTheme.hairline
        border.width: StaffTheme.thin
    }
    StaffText {
        id: words

        x: passage.listed ? Theme.px(48) : 0
        width: parent.width - x
        visible: text
        text: passage.picture ? "" : passage.text
        padding: passage.command ? StaffTheme.gap : 0
        topPadding: passage.heading ? StaffTheme.gap : padding
        font.family: passage.heading ? Theme.serif : Theme.sans
        font.weight: passage.heading || passage.command ? Font.Medium : Font.Normal
        font.pixelSize: passage.heading ? StaffTheme.heading : StaffTheme.body
        lineHeight: 1.2
        Accessible.role: passage.heading ? Accessible.Heading : Accessible.StaticText
    }

    Rectangle {
        id: image

        width: Math.min(parent.width, Theme.px(880))
        height: Math.round(width * 9 / 16)
        visible: passage.picture
        color: StaffTheme.raised
        border.color: StaffTheme.edge
        border.width: StaffTheme.thin
        Accessible.role: Accessible.Graphic
        Accessible.name: passage.text

        Image {
            anchors.fill: parent
            anchors.margins: StaffTheme.thin
            source: passage.picture
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
    }

    Column {
        id: table

        width: parent.width
        visible: passage.kind === "table"

        Repeater {
            model: passage.rows

            GuideTableRow {
                required property int index

                width: table.width
                head: index === 0
            }
        }
    }
}
