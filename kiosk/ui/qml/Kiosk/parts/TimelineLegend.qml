// SPDX-FileCopyrightText: The Film Kiosk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridges

// What is drawn on the timeline, and what it says.
Flow {
    id: legend

    spacing: Theme.px(4)
    Accessible.role: Accessible.StaticText
    Accessible.name: [qsTr("on this day"), qsTr("within this time"), qsTr("several together")].join(". ")

    component Entry: Item {
        id: entry

        property string text
        property real length: Theme.px(6)
        property color line: Theme.paper
        property bool box: false

        width: words.x + words.width + Theme.px(20)
        height: words.height

        Rectangle {
            y: (parent.height - height) / 2
            width: entry.box ? Theme.px(40) : entry.length
            height: entry.box ? Theme.px(24) : Theme.px(6)
            color: entry.box ? Theme.raised : entry.line
            border.color: Theme.muted
            border.width: entry.box ? Theme.thin : 0
        }
        PlainText {
            id: words

            x: (entry.box ? Theme.px(40) : entry.length) + Theme.px(10)
            width: implicitWidth
            text: entry.text
            color: Theme.muted
            font.pixelSize: Theme.text(24)
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Entry {
        text: qsTr("on this day")
    }
    Entry {
        text: qsTr("within this time")
        length: Theme.px(40)
    }
    Entry {
        text: qsTr("several together")
        box: true
    }
    Entry {
        visible: Timeline.film
        text: qsTr("where the film is")
        length: Theme.px(40)
        line: Theme.stamp
    }
}
